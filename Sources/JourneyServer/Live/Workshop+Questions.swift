import JourneyModel
import JourneyProject
import JourneyReport
import JourneySyntax
import JourneyWords
import Machine

/// Pages, and the questions for customers. They are made beside the room: whoever types does not wait for phones.
extension Workshop {
  nonisolated func answer(to request: PageRequest) async -> PageAnswer? {
    switch request.path {
    case "/": return LivePage.wall.answer(in: await words)
    case "/desk": return LivePage.desk.answer(in: await words)
    case "/agenda": return LivePage.agenda.answer(in: await words)
    case "/board": return LivePage.board.answer(in: await words)
    case let path where path.hasPrefix("/files/"):
      guard let file = LiveFile(rawValue: String(path.dropFirst(7))) else { return nil }
      return PageAnswer(file.isScript ? .script : .style, file.text)
    case "/ask": return collection == nil && !invites ? nil : await listOfSteps(request)
    case let path where path.hasPrefix("/ask/"):
      guard collection != nil || invites else { return nil }
      if let subject = await asked[String(path.dropFirst(5))] { return await ask(about: subject, request) }
      return request.form == nil ? nil : await listOfSteps(request)
    default: return nil
    }
  }

  /// The language asked for in the address, else the reader's own, else the room's.
  private nonisolated func words(for request: PageRequest) async -> Words {
    let own: Language? =
      request.languages.hasPrefix("ar") ? .arabic : request.languages.hasPrefix("en") ? .english : nil
    let asked = request.query["lang"].flatMap(Language.init(rawValue:))
    let words = await words
    return Words(language: asked ?? own ?? words.language, digits: words.digits)
  }

  /// All steps, with the dots of this device. What was sent to a step that is there no more comes back with them.
  private nonisolated func listOfSteps(_ request: PageRequest) async -> PageAnswer? {
    let (words, asked) = (await words(for: request), await asked)
    let device = Self.device(of: request)
    let form = request.form ?? [:]
    let isForDots = request.form != nil && request.path == "/ask"
    var dots = QuestionPage.Dots(of: DotVote.ofAPerson, onAStep: DotVote.onAStep, to: asked.journeyName)
    if isForDots {
      dots.given = QuestionPage.Dots.given(in: form)
      dots.said =
        device == nil
        ? words.needsCookie
        : words.notice(
          of: await give(dots.given, to: form["journey"] ?? "", from: device ?? ""))
    } else if let device {
      dots.given = await self.dots(from: device)
    }
    let texts = [form["text"], form["comment"]].compactMap { $0?.trimmed }.filter { !$0.isEmpty }
    let page = QuestionPage(
      words: words, key: request.query["key"] ?? "", journey: asked.journey, step: nil,
      content: .steps(
        asked.all.map { ($0.place.address, $0.label) }, dots: invites ? dots : nil,
        lost: request.form == nil || isForDots ? nil : (words.stepIsNoMore, texts.joined(separator: "\n"))))
    var answer = page.answer
    answer?.cookie = invites && device == nil ? (Self.cookie, LiveSettings.randomKey(letters: 16)) : nil
    return answer
  }

  private nonisolated func ask(about subject: AskedSteps.Subject, _ request: PageRequest) async -> PageAnswer?
  {
    let (words, asked) = (await words(for: request), await asked)
    let device = Self.device(of: request)
    let form = request.form ?? [:]
    let key = request.query["key"] ?? ""
    // Whatever is sent, all that was written comes back but what was taken.
    var invitation =
      invites ? QuestionPage.Invitation(kind: form["kind"] ?? "", written: form["text"] ?? "") : nil
    func page(_ content: QuestionPage.Content, device: String? = nil) -> PageAnswer? {
      var answer = QuestionPage(
        words: words, key: key, journey: asked.journey, step: (subject.place.address, subject.label),
        content: content, invitation: invitation
      ).answer
      answer?.cookie = device.map { (Self.cookie, $0) }
      return answer
    }
    func questions(missing: String? = nil) -> QuestionPage.Content {
      guard collection != nil else { return missing.map { .notice($0) } ?? .proposals }
      return .questions(
        Self.questions(of: asked.measures, in: form), comment: form["comment"] ?? "", missing: missing)
    }
    var voice = AnswerCollection.Voice(
      journey: subject.place.journey, step: subject.place.step, scores: [], comment: "", device: device ?? "",
      day: world.currentDay)
    var answered: QuestionPage.Content?
    if let collection, device != nil, let refusal = await collection.book.refusal(of: voice) {
      answered = .notice(words.notice(of: refusal, file: collection.file))
    }
    guard request.form != nil else {
      return page(answered ?? questions(), device: device ?? LiveSettings.randomKey(letters: 16))
    }
    // Who keeps nothing for us could speak any number of times.
    guard let device else { return page(questions(missing: words.needsCookie)) }
    if invites, form["send"] == "proposal" {
      let refusal = await propose(form, about: subject, from: device)
      invitation?.said = words.notice(of: refusal)
      if refusal == nil { invitation?.written = "" }
      return page(answered ?? questions())
    }
    guard let collection else { return page(.proposals) }
    voice.scores = Self.questions(of: asked.measures, in: form).compactMap { question in
      question.answer.map { (question.name, $0) }
    }
    voice.comment = form["comment"] ?? ""
    guard !voice.scores.isEmpty else {
      return page(questions(missing: words.answerIsMissing(hasComment: !voice.comment.trimmed.isEmpty)))
    }
    do throws(AnswerBook.Refusal) {
      try await collection.book.add(voice)
      return page(.notice(words.thanks(subject.answers + 1, of: AnswerCollection.fewest)))
    } catch {
      return page(questions(missing: words.notice(of: error, file: collection.file)))
    }
  }

  private static func questions(
    of measures: [Measure], in form: [String: String]
  ) -> [QuestionPage.Question] {
    zip(measures.indices, measures).map { QuestionPage.Question(about: $1, at: $0, in: form) }
  }

  /// What a device keeps.
  private static let cookie = "rihla-device"

  private static func device(of request: PageRequest) -> String? {
    request.cookies[cookie].flatMap { isDevice($0) ? $0 : nil }
  }

  /// 16 letters or digits, as they were given out.
  private static func isDevice(_ text: String) -> Bool {
    text.utf8.count == 16
      && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0.isDigit }
  }
}

extension LivePage {
  /// The page in the room's language.
  fileprivate func answer(in words: Words) -> PageAnswer? {
    (try? html(in: words)).map { PageAnswer(.html, $0) }
  }
}

extension Words {
  /// Told to somebody whose answer is not taken.
  fileprivate func notice(of refusal: AnswerBook.Refusal, file: String) -> String {
    switch refusal {
    case .answeredAlready: answeredAlready
    case .commentIsTooLong: commentIsTooLong(most: AnswerCollection.longestComment)
    case .tooManyFromOneDevice: tooManyAnswers(most: AnswerBook.mostVoicesOfADevice)
    case .bookIsFull: noMoreAnswers(in: PathText.name(of: file), megabytes: AnswerBook.mostBytes >> 20)
    case .notWritten(let failure) where failure.reason == .system(ELOOP):
      answersPassNoLink(to: PathText.name(of: file))
    case .notWritten(let failure): notKept(failure.reason.text(in: self))
    }
  }
}

extension QuestionPage {
  fileprivate var answer: PageAnswer? { (try? html()).map { PageAnswer(.html, $0) } }
}
