import JourneyEditing
import JourneyModel
import JourneySyntax
import JourneyWords

/// What phones propose, and the desk that takes it or leaves it.
extension Workshop {
  /// What a phone sent: a voice for the importance, or an answer; nil where it sent none of these.
  func propose(
    _ form: [String: String], about subject: AskedSteps.Subject, from device: String
  ) -> PhoneProposals.Refusal? {
    let refusal: PhoneProposals.Refusal?
    if let value = form["importance"] {
      refusal = proposals.vote(
        Int(value) ?? 0, step: subject.step, label: subject.label, device: device)
    } else {
      let kind = form["kind"].flatMap(PhoneProposals.Kind.init) ?? .thought
      refusal =
        kind == .importance
        ? .empty
        : proposals.propose(
          kind, form["text"] ?? "", step: subject.step, label: subject.label, device: device)
    }
    if refusal == nil { tellProposals() }
    return refusal
  }

  /// All that waits, the oldest first.
  func proposalsMessage() -> String {
    let words = words
    return JSONValue.object([
      ("is", .string("proposals")),
      (
        "waiting",
        .array(
          proposals.waiting.map { proposal in
            .object([
              ("number", .count(proposal.number)),
              ("step", .string(proposal.label)),
              ("kind", .string(proposal.kind.keyword.spelling(in: words.language))),
              ("text", .string(text(of: proposal))),
            ])
          })
      ),
    ]).text
  }

  private func text(of proposal: PhoneProposals.Proposal) -> String {
    guard let mean = proposal.mean else { return proposal.text }
    let voices = words.number(proposal.voices.count)
    let value = words.number(mean, decimals: 1)
    return words.say(en: "\(value) · voices: \(voices)", ar: "\(value) · الأصوات: \(voices)")
  }

  private func tellProposals() {
    let message = ScreenMessage(proposalsMessage())
    for screen in screens where screen.kind == .desk { screen.post(message) }
  }

  /// Tells a desk what takes a proposal into its file. It waits on until the desk says that it is there.
  func take(_ message: DeskMessage, on screen: Screen) {
    guard let document = documents[current] else { return }
    answer(message, with: [change(for: message, in: document)].compactMap(\.self), in: document, on: screen)
  }

  private func change(for message: DeskMessage, in document: LiveDocument) -> TextChange? {
    guard let proposal = message.value.flatMap({ proposals[$0] }),
      let step = document.tree.step(named: proposal.step)
    else { return nil }
    let language = speech(of: document)
    guard let mean = proposal.mean else {
      return .proposed(proposal.text, as: proposal.kind.keyword, for: step, in: language)
    }
    let caret = document.text.byteOffset(ofUTF16: message.at ?? 0)
    return .importance(mean, ofStepAtLine: step.place.line, caret: caret, in: document.tree, language)
  }

  /// A proposal that is in the file, or that nobody wants.
  func leave(_ message: DeskMessage) {
    guard let number = message.value else { return }
    proposals.remove(number)
    tellProposals()
  }
}

extension Words {
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
}
