import JourneyEvidence
import JourneyModel
import JourneyReport
import JourneyServer
import JourneySyntax

/// Pages, and the questions for customers.
extension Workshop {
  func answer(to request: PageRequest) -> PageAnswer? {
    switch request.path {
    case "/": return LivePage.wall.answer(in: words)
    case "/desk": return LivePage.desk.answer(in: words)
    case "/agenda": return LivePage.agenda.answer(in: words)
    case let path where path.hasPrefix("/files/"):
      guard let file = LiveFile(rawValue: String(path.dropFirst(7))) else { return nil }
      return PageAnswer(file.isScript ? .script : .style, file.text)
    case "/ask": return collection == nil ? nil : listOfSteps(request)
    case let path where path.hasPrefix("/ask/"):
      return collection.flatMap { ask(String(path.dropFirst(5)), request, $0) }
    default: return nil
    }
  }

  /// The language asked for in the address, else the reader's own, else the room's.
  private func words(for request: PageRequest) -> Words {
    let own: Language? =
      request.languages.hasPrefix("ar") ? .arabic : request.languages.hasPrefix("en") ? .english : nil
    let asked = request.query["lang"].flatMap(Language.init(rawValue:))
    return Words(language: asked ?? own ?? words.language, digits: words.digits)
  }

  private func listOfSteps(_ request: PageRequest) -> PageAnswer? {
    let words = words(for: request)
    let steps = drawing.shown?.journey.steps ?? []
    let page = QuestionPage(
      words: words, key: request.query["key"] ?? "", step: nil,
      content: .steps(steps.map { ($0.name.id ?? $0.name.label, $0.name.label) }))
    return page.answer
  }

  private func ask(_ name: String, _ request: PageRequest, _ collection: Collection) -> PageAnswer? {
    guard let (_, journey) = drawing.shown,
      let step = journey.steps.first(where: { ($0.name.id ?? $0.name.label).folded == name.folded })
    else { return nil }
    let words = words(for: request)
    let device = request.cookies[Self.cookie].flatMap { Self.isDevice($0) ? $0 : nil }
    func page(_ content: QuestionPage.Content, device: String? = nil) -> PageAnswer? {
      var answer = QuestionPage(
        words: words, key: request.query["key"] ?? "",
        step: (step.name.id ?? step.name.label, step.name.label), content: content
      ).answer
      answer?.cookie = device.map { (Self.cookie, $0) }
      return answer
    }
    let subject = (step: step.name.id ?? step.name.label, journey: journey.name.id ?? journey.name.label)
    if let device, !collection.allowsRepeats,
      collection.has(device, answeredAbout: subject.step, of: subject.journey)
    {
      return page(.notice(words.answeredAlready))
    }
    guard let form = request.form else {
      return page(.questions, device: device ?? LiveSettings.randomKey(letters: 16))
    }
    // Who keeps nothing for us could speak any number of times.
    guard let device else { return page(.notice(words.needsCookie)) }
    let scores = QuestionPage.questions.compactMap { question in
      form[question.measure].flatMap(Int.init).flatMap { answer in
        question.answers.contains(answer) ? (question.measure, answer) : nil
      }
    }
    guard !scores.isEmpty else { return page(.questions) }
    let voice = Collection.Voice(
      journey: subject.journey, step: subject.step, scores: scores, comment: form["comment"] ?? "",
      device: device, day: world.currentDay)
    do throws(WriteFailure) {
      try collection.add(voice)
      return page(.notice(words.thanks(count(of: step, in: journey) + 1, of: Collection.fewest)))
    } catch {
      return page(.notice(words.notKept(error.reason)))
    }
  }

  /// What a device keeps.
  private static let cookie = "rihla-device"

  /// 16 letters or digits, as they were given out.
  private static func isDevice(_ text: String) -> Bool {
    text.utf8.count == 16 && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }

  /// How many people answered here about a step so far, as far as they were counted.
  func count(of step: Step, in journey: Journey) -> Int {
    guard let collection, let chosen = drawing.chosen, let (model, shown) = drawing.shown,
      let source = model.model.sources.firstIndex(where: { $0.file == collection.file }),
      let index = shown.steps.firstIndex(where: { $0.name == step.name })
    else { return 0 }
    let tally = model.evidence.tallies[source]
    let subject = Subject.step(StepReference(journey: chosen.journey, step: index))
    let measures = model.model.measures.indices
    return measures.map { tally.histograms[Tally.Cell(subject: subject, measure: $0)]?.n ?? 0 }.max() ?? 0
  }
}

extension LivePage {
  /// The page in the room's language.
  fileprivate func answer(in words: Words) -> PageAnswer? {
    (try? html(in: words)).map { PageAnswer(.html, $0) }
  }
}

extension QuestionPage {
  fileprivate var answer: PageAnswer? { (try? html()).map { PageAnswer(.html, $0) } }
}
