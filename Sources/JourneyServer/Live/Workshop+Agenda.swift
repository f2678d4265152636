import JourneyEditing
import JourneyModel
import JourneyProject
import JourneyReport
import JourneySyntax
import JourneyWords

/// The timetable, what is still open, and the room's voices.
extension Workshop {
  /// What an agenda shows: its items with their minutes, and for each stage how many questions are open.
  func agendaMessage() -> String {
    let model = drawing.shown?.model.model ?? drawing.models.first?.model
    let stated = (model?.agenda ?? []).map { (minutes: $0.minutes, topic: $0.topic) }
    let items = stated.isEmpty ? words.usualAgenda : stated
    return JSONValue.object([
      ("is", .string("agenda")), ("language", .string(words.language.rawValue)),
      ("title", .string(drawing.shown?.journey.name.label)),
      (
        "items",
        .array(
          items.map { item in
            .object([("minutes", .number(item.minutes)), ("topic", .string(item.topic))])
          })
      ),
      ("stages", .array(drawing.shown.map { Self.stages(of: $0.journey, in: words) } ?? [])),
    ]).text
  }

  /// Steps before the first stage stand under the journey's own name.
  private static func stages(of journey: Journey, in words: Words) -> [JSONValue] {
    let groups: [ID<Stage>?] = [nil] + journey.stages.ids.map { $0 }
    return groups.compactMap { stage in
      let steps = journey.steps.filter { $0.stage == stage }
      if steps.isEmpty { return nil }
      let ideal = steps.reduce(0) { $0 + openQuestions(ofIdeal: $1) }
      let actual = steps.reduce(0) { $0 + openQuestions(ofActual: $1) }
      return .object([
        ("name", .string(stage.map { journey.stages[$0].name.label } ?? journey.name.label)),
        ("steps", .string(words.count(steps.count, .step))),
        ("ideal", .count(ideal)), ("actual", .count(actual)),
      ])
    }
  }

  /// A step that has no place in the ideal leaves nothing open there.
  private static func openQuestions(ofIdeal step: Step) -> Int {
    if step.notIntended != nil { return 0 }
    return step.ideal?.openQuestions.count ?? Keyword.questions.count
  }

  /// Of the general Actual; where there is none, what any of the personas' own leaves open.
  private static func openQuestions(ofActual step: Step) -> Int {
    if step.notOffered != nil, step.actuals.isEmpty { return 0 }
    let parts = step.general.map { [$0] } ?? step.actuals
    return parts.isEmpty ? Keyword.questions.count : Set(parts.flatMap(\.openQuestions)).count
  }

  /// Adds a voice for the importance of a step, or takes the last one back, and answers with the change that writes the
  /// mean of all voices into the text.
  func vote(_ message: DeskMessage, on screen: Screen) {
    guard let document = documents[current], let value = message.value else { return }
    let caret = document.text.byteOffset(ofUTF16: message.at ?? 0)
    let place = CaretPlace(at: caret, in: document.tree)
    guard let step = place.step else {
      answer(message, with: [], in: document, on: screen)
      return
    }
    let key = "\(current):\(document.tree.text(step.value))"
    var voices = votes[key] ?? []
    if value == 0 { voices = voices.dropLast() } else if (1...5).contains(value) { voices.append(value) }
    votes[key] = voices
    let mean = (Double(voices.reduce(0, +)) / Double(max(1, voices.count))).rounded(decimals: 1)
    let change =
      voices.isEmpty
      ? nil
      : TextChange.importance(
        mean, ofStepAtLine: step.place.line, caret: caret, in: document.tree, speech(of: document))
    answer(message, with: [change].compactMap(\.self), in: document, on: screen)
    screen.post(
      JSONValue.object([
        ("is", .string("votes")), ("step", .string(document.tree.text(step.heading.label))),
        ("voices", .count(voices.count)), ("mean", .number(mean)),
      ]).text)
  }
}
