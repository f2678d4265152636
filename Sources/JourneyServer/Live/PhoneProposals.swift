import JourneySyntax

/// What phones propose, until the desk takes it or leaves it: nothing of it is in a file before that.
struct PhoneProposals: Equatable {
  /// What may be proposed for a step.
  enum Kind: String, CaseIterable {
    case thought, feeling, pain

    var keyword: Keyword {
      switch self {
      case .thought: .thought
      case .feeling: .feeling
      case .pain: .pain
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
  }

  /// Why something is not taken.
  enum Refusal { case empty, tooLong, tooManyFromOneDevice, full }

  /// One line that people read at a glance.
  static let longestText = 200
  /// Waiting from one device: who has more to say waits for the desk.
  static let mostOfADevice = 10
  /// Waiting in all: more is read by nobody.
  static let most = 200

  /// The oldest first.
  private(set) var waiting: [Proposal] = []
  private var last = 0
  /// All dots that were given; they stay when the desk has taken the count.
  private(set) var dots = DotVote()
  /// The number by which the desk takes the count of the dots; nil while it waits for none.
  private(set) var countNumber: Int?

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

  /// The dots of a device, by steps, instead of those it gave before. The count waits for the desk anew.
  mutating func give(_ given: [String: Int], device: String) -> DotVote.Refusal? {
    if let refusal = dots.give(given, device: device) { return refusal }
    last += 1
    countNumber = dots.people == 0 ? nil : last
    return nil
  }

  subscript(number: Int) -> Proposal? { waiting.first { $0.number == number } }

  /// Taken or not wanted: it waits no more.
  mutating func remove(_ number: Int) {
    waiting.removeAll { $0.number == number }
    if countNumber == number { countNumber = nil }
  }
}
