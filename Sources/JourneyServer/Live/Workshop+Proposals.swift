import JourneyEditing
import JourneyModel
import JourneySyntax
import JourneyWords

/// What phones propose, and the desk that takes it or leaves it.
extension Workshop {
  /// What a phone proposed for a step.
  func propose(
    _ form: [String: String], about subject: AskedSteps.Subject, from device: String
  ) -> PhoneProposals.Refusal? {
    let kind = form["kind"].flatMap(PhoneProposals.Kind.init) ?? .thought
    let refusal = proposals.propose(
      kind, form["text"] ?? "", step: subject.step, label: subject.label, device: device)
    if refusal == nil { tellProposals() }
    return refusal
  }

  /// The dots of a phone, by steps.
  func give(_ dots: [String: Int], from device: String) -> DotVote.Refusal? {
    let refusal = proposals.give(dots, device: device)
    if refusal == nil { tellProposals() }
    return refusal
  }

  /// All that waits, the oldest first, and behind it the dots, which are counted while people still choose.
  func proposalsMessage() -> String {
    let words = words
    var waiting = proposals.waiting.map { proposal in
      Self.line(
        proposal.number, about: proposal.label, proposal.kind.keyword.spelling(in: words.language),
        proposal.text)
    }
    if let number = proposals.countNumber {
      waiting.append(
        Self.line(
          number, about: words.dots(from: proposals.dots.people),
          Keyword.importance.spelling(in: words.language), count(in: words)))
    }
    return JSONValue.object([("is", .string("proposals")), ("waiting", .array(waiting))]).text
  }

  private static func line(_ number: Int, about what: String, _ kind: String, _ text: String) -> JSONValue {
    .object([
      ("number", .count(number)), ("step", .string(what)), ("kind", .string(kind)), ("text", .string(text)),
    ])
  }

  /// The steps with dots, the most first, and the importance that follows.
  private func count(in words: Words) -> String {
    let labels = Dictionary(asked.all.map { ($0.step, $0.label) }) { first, _ in first }
    let counted = proposals.dots.importance(of: asked.all.map(\.step)).filter { $0.dots > 0 }
    return counted.enumerated().sorted { ($1.element.dots, $0.offset) < ($0.element.dots, $1.offset) }
      .map { _, one in
        let value = words.number(one.importance, decimals: 1)
        let arrow = words.isRightToLeft ? "←" : "→"
        return "\(words.isolated(labels[one.step] ?? one.step)) ●\(words.number(one.dots)) \(arrow) \(value)"
      }
      .joined(separator: words.say(en: ", ", ar: "، "))
  }

  private func tellProposals() {
    let message = ScreenMessage(proposalsMessage())
    for screen in screens where screen.kind == .desk { screen.post(message) }
  }

  /// Tells a desk what takes a proposal into its file. It waits on until the desk says that it is there.
  func take(_ message: DeskMessage, on screen: Screen) {
    guard let document = documents[current], let number = message.value else { return }
    let change =
      number == proposals.countNumber
      ? importance(for: message, in: document)
      : proposals[number].flatMap { self.change(for: $0, in: document) }
    answer(
      message, with: [change].compactMap(\.self), in: document, on: screen,
      saying: change == nil ? words.stepsAreInAnotherFile : nil)
  }

  private func change(for proposal: PhoneProposals.Proposal, in document: LiveDocument) -> TextChange? {
    document.tree.step(named: proposal.step).map {
      .proposed(proposal.text, as: proposal.kind.keyword, for: $0, in: speech(of: document))
    }
  }

  /// Of all steps that were asked about, or of none.
  private func importance(for message: DeskMessage, in document: LiveDocument) -> TextChange? {
    let counted = proposals.dots.importance(of: asked.all.map(\.step))
    let lines = counted.compactMap { document.tree.step(named: $0.step)?.place.line }
    guard lines.count == counted.count else { return nil }
    return TextChange.importance(
      zip(lines, counted).map { (line: $0, value: $1.importance) },
      caret: document.text.byteOffset(ofUTF16: message.at ?? 0), in: document.tree, speech(of: document))
  }

  /// A proposal that is in the file, or that nobody wants.
  func leave(_ message: DeskMessage) {
    guard let number = message.value else { return }
    proposals.remove(number)
    tellProposals()
  }
}

extension Words {
  fileprivate func dots(from people: Int) -> String {
    say(en: "Dots (people: \(number(people)))", ar: "النقاط (المشاركون: \(number(people)))")
  }

  fileprivate var stepsAreInAnotherFile: String {
    say(
      en: "Not in this file: open the file with the step and take it there.",
      ar: "ليس في هذا الملف: افتح الملف الذي فيه الخطوة وخذه هناك.")
  }

  /// Told to a phone after it proposed something.
  func notice(of refusal: PhoneProposals.Refusal?) -> String {
    switch refusal {
    case nil: say(en: "Thank you. The desk has it.", ar: "شكرًا لك. وصل إلى المكتب.")
    case .empty: say(en: "Nothing was sent: it is empty.", ar: "لم يُرسل شيء: الحقل فارغ.")
    case .tooLong:
      say(
        en: "Not sent: at most \(number(PhoneProposals.longestText)) characters. Your text is still here.",
        ar: "لم يُرسل: أقصى الطول \(number(PhoneProposals.longestText)) حرف. نصك ما زال هنا.")
    case .tooManyFromOneDevice, .full:
      say(
        en: "Not sent: the desk has as much as it can read. Your text is still here; send it again later.",
        ar: "لم يُرسل: عند المكتب ما يكفي لقراءته الآن. نصك ما زال هنا، فأرسله لاحقًا.")
    }
  }

  /// Told to a phone after it gave its dots.
  func notice(of refusal: DotVote.Refusal?) -> String {
    switch refusal {
    case nil: say(en: "Thank you. The desk has your dots.", ar: "شكرًا لك. وصلت نقاطك إلى المكتب.")
    case .tooMany(let given):
      say(
        en: """
          Not sent: you gave \(number(given)) dots. You have \(number(DotVote.ofAPerson)), and at most \
          \(number(DotVote.onAStep)) for one step.
          """,
        ar: """
          لم يُرسل: أعطيت \(number(given)) من النقاط. لك \(number(DotVote.ofAPerson))، وللخطوة الواحدة \
          \(number(DotVote.onAStep)) على الأكثر.
          """)
    case .full:
      say(en: "Not sent: enough people have given dots.", ar: "لم يُرسل: اكتمل عدد المشاركين بالنقاط.")
    }
  }
}
