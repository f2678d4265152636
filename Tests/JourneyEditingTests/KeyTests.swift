import JourneyEditing
import JourneyModel
import JourneySyntax
import Testing

/// What keys do to a text. A caret is written as `‸`.
struct KeyTests {
  private static let step = """
    Journey: Renew
    Step: Pay [pay]
      Ideal
        Touchpoint: app / Licensing
        Expectation: one fee
        Thought: That was all.
        Feeling: 4 done

    """

  private func place(_ marked: String) -> CaretPlace {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    let text = Array(parts.joined().utf8)
    return CaretPlace(
      at: parts[0].utf8.count, in: SyntaxTree(parsing: SourceText(file: "a.journey", bytes: text)))
  }

  private func after(_ change: TextChange?, at place: CaretPlace) -> String? {
    change.map { change in
      var text = change.applied(to: place.tree.source.bytes)
      text.insert(contentsOf: "‸".utf8, at: change.caret)
      return String(decoding: text, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("‸", "Journey: ‸"),
    ("Journey: Renew\n‸", "Journey: Renew\nStep: ‸"),
    ("Journey: Renew\nStep: Pay\n‸", "Journey: Renew\nStep: Pay\n  Ideal\n    Touchpoint: ‸"),
    (
      "Journey: A\nStep: B\n  Ideal\n    Touchpoint: app\n    ‸",
      "Journey: A\nStep: B\n  Ideal\n    Touchpoint: app\n    Expectation: ‸"
    ),
    (
      "Journey: A\nStep: B\n  Actual\n    Touchpoint: app\n    Feeling: 2\n    ‸",
      "Journey: A\nStep: B\n  Actual\n    Touchpoint: app\n    Feeling: 2\n    Expectation: ‸"
    ),
  ])
  func tabWalksThroughTheQuestions(before: String, expected: String) {
    let place = place(before)
    #expect(after(.nextField(at: place, in: .english), at: place) == expected)
  }

  @Test func tabGoesToTheNextStepWhenAllIsAnswered() {
    let place = place(Self.step + "‸")
    #expect(after(.nextField(at: place, in: .english), at: place) == Self.step + "Step: ‸")
  }

  /// Who collects actual journeys goes on with them, whatever the step says later.
  @Test(arguments: [
    ("Actual\n    Touchpoint: app\n", "Actual"), ("Ideal\n    Touchpoint: app\n", "Ideal"),
    ("Actual\n    Touchpoint: app\n  Ideal\n    Touchpoint: web\n", "Actual"),
    ("Ideal\n    Touchpoint: app\n  Actual\n    Touchpoint: web\n", "Ideal"),
  ])
  func tabAfterAStepBeginsAsTheStepBeforeDid(parts: String, expected: String) {
    let before = "Journey: A\nStep: B\n  \(parts)Step: C\n"
    let place = place(before + "‸")
    let next = "  \(expected)\n    Touchpoint: ‸"
    #expect(after(.nextField(at: place, in: .english), at: place) == before + next)
  }

  @Test func tabSpeaksArabic() {
    let place = place("رحلة العميل: تجديد\nخطوة: سداد\n  مثالي\n    نقطة الاتصال: التطبيق\n‸")
    let expected = "رحلة العميل: تجديد\nخطوة: سداد\n  مثالي\n    نقطة الاتصال: التطبيق\n    التوقع: ‸"
    #expect(after(.nextField(at: place, in: .arabic), at: place) == expected)
  }

  @Test func theIdealIsCopiedAsTheStartOfItsActual() {
    let place = place(Self.step.replacing("one fee", with: "one ‸fee"))
    let fields = "\n    Expectation: one fee\n    Thought: That was all.\n    Feeling: 4 done\n"
    let expected =
      Self.step.dropLast() + "\n  Actual\n    Touchpoint: app / Licensing‸" + fields
    #expect(after(.copyingIdeal(at: place, in: .english), at: place) == String(expected))
  }

  @Test func onlyWhatTheActualLacksIsCopied() {
    let place = place(Self.step + "  Actual\n    Touchpoint: branch\n    Feeling: 1 lost‸\n")
    let copied = after(.copyingIdeal(at: place, in: .english), at: place)
    #expect(copied?.hasSuffix("1 lost\n    Expectation: one fee‸\n    Thought: That was all.\n") == true)
  }

  @Test func withoutAnIdealNothingIsCopied() {
    let place = place("Journey: A\nStep: B‸\n")
    #expect(TextChange.copyingIdeal(at: place, in: .english) == nil)
  }

  @Test func theNextQuestionIsFoundAndAllAreVisited() {
    var place = place("Journey: A‸\nStep: B\n  Ideal\n    Touchpoint: app\n    Feeling: 4\nStep: C\n")
    var visited: [String] = []
    for _ in 0..<3 {
      guard let change = TextChange.nextQuestion(after: place, in: .english) else { break }
      let text = change.applied(to: place.tree.source.bytes)
      place = CaretPlace(at: change.caret, in: SyntaxTree(parsing: SourceText(file: "a", bytes: text)))
      visited.append(place.tree.text(HeadingLabel.trim(text, place.line)))
    }
    #expect(visited == ["Expectation:", "Thought:", "Touchpoint:"])
  }

  @Test func importanceIsWrittenAndChanged() {
    let place = place("Journey: A\nStep: B\n  Importance: 2\n  Ideal‸\n")
    let change = TextChange.importance(4.5, ofStepAtLine: 2, caret: place.offset, in: place.tree, .english)
    #expect(after(change, at: place) == "Journey: A\nStep: B\n  Importance: 4.5\n  Ideal‸\n")
  }

  @Test(arguments: [
    ("Journey: A\nStep: B\n  Ideal\n    Exp‸", "Expectation: "),
    ("Journey: A\nStep: B\n  ‸", "Moment of truth: "),
    ("رحلة العميل: أ\nخطوة: ب\n  مثالي\n    الش‸", "الشعور: "),
    (
      "Journey: A\nStep: Pay [pay]\n  Ideal\n    Touchpoint: app / Licensing\n  Actual\n    Back to: [p‸",
      "[pay]"
    ),
    ("Journey: A\nStep: B\n  Ideal\n    Lane: ‸", "backstage / "),
    ("رحلة العميل: أ\nخطوة: ب\n  فعلي\n    مسار: الن‸", "النظام / "),
    (
      "Journey: A\nStep: B\n  Ideal\n    Lane: front desk / stamps it\n  Actual\n    Lane: ‸", "front desk / "
    ),
    ("Opportunity: A\n  Value: ‸", "customers "),
    ("Opportunity: A\n  Value: customers 4, ‸", "cost "),
    ("Opportunity: A\n  Feasibility: technical 4 × 2, or‸", "organisation "),
    ("Opportunity: A\n  Value: fame 4, cost 3\nOpportunity: B\n  Value: cost 2, ‸", "fame "),
    ("Opportunity: A\n  Value: fame 4\nOpportunity: B\n  Feasibility: t‸", "technical "),
    ("Opportunity: A\n  Value: fame 4\n  Feasibility: speed 2\nOpportunity: B\n  Feasibility: ‸", "speed "),
    ("فرصة: أ\n  القيمة: ‸", "العملاء "),
    ("فرصة: أ\n  القيمة: العملاء ٤، ال‸", "التكلفة "),
    ("فرصة: أ\n  قابلية التنفيذ: السرعة ٤\nفرصة: ب\n  قابلية التنفيذ: ‸", "السرعة "),
  ])
  func whatMayStandHereIsOffered(before: String, first: String) {
    let place = place(before)
    let model = Resolution(resolving: [ModelFile(path: "a.journey", tree: place.tree)]).model
    let completion = Completion(at: place, in: model, language: place.tree.language)
    #expect(completion.items.first?.text == first)
  }

  @Test(arguments: [
    ("‸", 0, "Step: A\n  Note: b\n‸"),
    ("Journey: R\n‸", 0, "Journey: R\nStep: A\n  Note: b\n‸"),
    ("Journey: R\n  ‸\nStep: B\n", 0, "Journey: R\nStep: A\n  Note: b‸\nStep: B\n"),
    ("Journey‸: R\nStep: B\n", 0, "Journey: R\nStep: A\n  Note: b‸\nStep: B\n"),
    ("Journey: R\n‸Step: B\n", 0, "Journey: R\nStep: A\n  Note: b\n‸Step: B\n"),
    ("Journey: R\nold ‸text here\nStep: B", 4, "Journey: R\nold \nStep: A\n  Note: b\n‸ here\nStep: B"),
    ("Journey: R\nold ‸text\nStep: B", 4, "Journey: R\nold \nStep: A\n  Note: b‸\nStep: B"),
    ("Journey: R\n ‸old\ntext here\n", 8, "Journey: R\nStep: A\n  Note: b\n‸  here\n"),
    // What belongs to a step stays with it.
    (
      "Step: B\n  Ideal\n    Thought: t‸\n    Feeling: 4\n\nStep: C\n", 0,
      "Step: B\n  Ideal\n    Thought: t\n    Feeling: 4\nStep: A\n  Note: b‸\n\nStep: C\n"
    ),
    (
      "Step: B\n  Ideal\n    Feeling: 4\n‸\nStep: C\n", 0,
      "Step: B\n  Ideal\n    Feeling: 4\nStep: A\n  Note: b‸\nStep: C\n"
    ),
  ])
  func pastedLinesStandOnLinesOfTheirOwn(before: String, selected: Int, expected: String) {
    let place = place(before)
    let change = TextChange.putting("Step: A\n  Note: b\n", at: place, until: place.offset + selected)
    #expect(after(change, at: place) == expected)
  }
}
