import JourneyEditing
import JourneyModel
import JourneyProject
import JourneyReport
import JourneySyntax
import JourneyWords

/// Who looks on, and what they are told.
extension Workshop {
  func join(_ screen: Screen) {
    screens.insert(screen)
    switch screen.kind {
    case .agenda: return screen.post(agendaMessage())
    case .board: return showBoard(on: screen)
    case .wall:
      screen.post(told.step.isEmpty ? stepMessage() : told.step)
      if let invitation, !screen.isElsewhere { screen.post(invitation.message) }
    case .desk: if invites { screen.post(proposalsMessage()) }
    }
    if let shown { screen.post(whole(of: shown)) }
    // Before the first drawing nobody has been told anything.
    screen.post(told.state.isEmpty ? stateMessage() : told.state)
  }

  /// Written once, however many screens come at once: of a hundred steps it is half a megabyte.
  private func whole(of shown: ShownPicture) -> ScreenMessage {
    if let written, written.number == shown.number { return written.whole }
    let whole = ScreenMessage(shown.whole)
    written = (shown.number, whole)
    return whole
  }

  func leave(_ screen: Screen) {
    screens.remove(screen)
    moves[screen] = nil
    stand(up: screen)
  }

  /// Shows what was drawn last to everybody.
  func publish() {
    let before = shown
    if let picture = drawing.picture, picture != before?.picture {
      shown = ShownPicture(picture, after: before)
    }
    // Screens are told everything in order, and one that falls behind is cut off and comes back for the whole.
    if let shown, shown.number != before?.number {
      let news = ScreenMessage(shown.news)
      for screen in screens where screen.kind.showsPicture { screen.post(news) }
    }
    // Behind the picture, which then waits for no frame of its own.
    tell(stepMessage(), unless: \.step) { $0 == .wall }
    tell(stateMessage(), unless: \.state) { $0.showsPicture }
    tell(agendaMessage(), unless: \.agenda) { $0 == .agenda }
    tell(boardMessage(), unless: \.board) { $0 == .board }
    if invites { tellProposals() }
    tellMessages()
  }

  /// Tells screens of some kinds what they have not been told yet.
  func tell(
    _ message: String, unless known: WritableKeyPath<Told, String>, _ isMeant: (Screen.Kind) -> Bool
  ) {
    guard message != told[keyPath: known] else { return }
    told[keyPath: known] = message
    let shared = ScreenMessage(message)
    for screen in screens where isMeant(screen.kind) { screen.post(shared) }
  }

  /// What all screens have been told last.
  struct Told {
    var step = ""
    var state = ""
    var agenda = ""
    var board = ""
    var proposals = ""
  }

  /// Which boxes to look at, whether the picture is what the files say now, and who has answered so far.
  private func stateMessage() -> String {
    JSONValue.object([
      ("is", .string("state")), ("here", .array(drawing.here.map { .string($0) })),
      ("marked", .array(drawing.marked.map { .string($0) })),
      ("title", .string(drawing.shown?.journey.name.label)),
      ("language", .string(words.language.rawValue)),
      ("trouble", .string(trouble)),
      ("answers", .array(answersSoFar.map { .string($0) })),
    ]).text
  }

  /// Why the picture may not be what the files say; nil when it is.
  private var trouble: String? {
    if let failure = drawing.failure { return failure.message(in: words) }
    if drawing.picture != nil { return nil }
    return words.say(
      en: "There is no journey to draw yet. Start with a line such as “Journey: Renew a licence”.",
      ar: "لا رحلة تُرسم بعد. ابدأ بسطر مثل «رحلة العميل: تجديد الرخصة».")
  }

  /// Steps whose customers were asked and too few have answered for a number: `Pay the fee: 3 of 5`.
  private var answersSoFar: [String] {
    let words = words
    return asked.all.compactMap { step in
      guard (1..<AnswerCollection.fewest).contains(step.answers) else { return nil }
      let (some, all) = (words.number(step.answers), words.number(AnswerCollection.fewest))
      let count = words.say(en: "\(some) of \(all)", ar: "\(some) من \(all)")
      return "\(words.isolated(step.label)): \(count)"
    }
  }

  /// What is wrong, guessed or open: at the lines of the file at the desks, and how much elsewhere.
  func tellMessages() {
    guard !desks.isEmpty, let document = documents[current] else { return }
    let problems = drawing.models.flatMap(\.problems)
    let lines = LineMessage.about(document.tree, among: problems, in: document.tree.language)
    let elsewhere = problems.filter { $0.place.file != document.shown && $0.level > .hint }
    let members: [(key: String, value: JSONValue)] = [
      ("lines", .array(lines.map(Self.value))),
      (
        "elsewhere",
        .array(
          elsewhere.prefix(Self.mostElsewhere).map { problem in
            .string("\(problem.place.file):\(problem.place.line) \(problem.message(in: words.language))")
          })
      ),
    ]
    for desk in desks { desk.tell("messages", in: current, members) }
  }

  /// Messages about other files that a desk has room for.
  private static let mostElsewhere = 5

  private static func value(_ message: LineMessage) -> JSONValue {
    .object([
      ("line", .count(message.line)), ("from", .count(message.columns?.lowerBound)),
      ("to", .count(message.columns?.upperBound)), ("level", .string("\(message.level)")),
      ("code", .string(message.code)), ("text", .string(message.text)),
      ("fix", .count([message.fix, message.otherFix].count { $0 != nil })),
    ])
  }
}
