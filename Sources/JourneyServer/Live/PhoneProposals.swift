import JourneySyntax

/// What phones propose, until the desk takes it or leaves it: nothing of it is in a file before that.
struct PhoneProposals: Equatable {
  /// What may be proposed for a step.
  enum Kind: String, CaseIterable {
    case thought, feeling, pain
    /// A voice for the importance, 1 to 5; all voices of a step are one proposal.
    case importance

    var keyword: Keyword {
      switch self {
      case .thought: .thought
      case .feeling: .feeling
      case .pain: .pain
      case .importance: .importance
      }
    }
  }

  struct Proposal: Equatable {
    let number: Int
    let kind: Kind
    /// How the file names the step, and how people do.
    let step: String
    let label: String
    let text: String
    fileprivate let device: String
    /// For the importance: what each device said last.
    fileprivate(set) var voices: [String: Int] = [:]

    /// The mean of all voices; nil where it is none of the importance.
    var mean: Double? {
      voices.isEmpty ? nil : (Double(voices.values.reduce(0, +)) / Double(voices.count)).rounded(decimals: 1)
    }
  }

  /// Why something is not taken.
  enum Refusal { case empty, tooLong, tooManyFromOneDevice, full }

  /// One line that people read at a glance.
  static let longestText = 200
  /// Waiting from one device: who has more to say waits for the desk.
  static let mostOfADevice = 10
  /// Waiting in all: more is read by nobody.
  static let most = 200
  /// More devices than a hall has seats.
  static let mostVoices = 2_000

  private(set) var waiting: [Proposal] = []
  private var last = 0

  mutating func propose(
    _ kind: Kind, _ text: String, step: String, label: String, device: String
  ) -> Refusal? {
    // On one line, as the file has it.
    let text = text.split(whereSeparator: \.isNewline).joined(separator: " ").withoutControls.trimmed
    if text.isEmpty { return .empty }
    if text.count > Self.longestText { return .tooLong }
    if waiting.count(where: { $0.device == device }) >= Self.mostOfADevice { return .tooManyFromOneDevice }
    if waiting.count >= Self.most { return .full }
    last += 1
    waiting.append(
      Proposal(number: last, kind: kind, step: step, label: label, text: text, device: device))
    return nil
  }

  /// A device has one voice a step, and the newest counts.
  mutating func vote(_ value: Int, step: String, label: String, device: String) -> Refusal? {
    guard (1...5).contains(value) else { return .empty }
    if let known = waiting.firstIndex(where: { $0.kind == .importance && $0.step == step }) {
      let isNew = waiting[known].voices[device] == nil
      if isNew, waiting[known].voices.count >= Self.mostVoices { return .full }
      waiting[known].voices[device] = value
      return nil
    }
    if waiting.count >= Self.most { return .full }
    last += 1
    var proposal = Proposal(
      number: last, kind: .importance, step: step, label: label, text: "", device: "")
    proposal.voices[device] = value
    waiting.append(proposal)
    return nil
  }

  subscript(number: Int) -> Proposal? { waiting.first { $0.number == number } }

  /// Taken or not wanted: it waits no more.
  mutating func remove(_ number: Int) { waiting.removeAll { $0.number == number } }
}
