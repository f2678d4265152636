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
    let place: StepPlace
    /// As people know the step.
    let label: String
    let text: String
    fileprivate let device: String
  }

  /// Why something is not taken.
  enum Refusal: Equatable {
    case empty, tooLong, tooManyFromOneDevice, full
    /// It would be an error in the file, as this message says.
    case unreadable(String)
  }

  /// One line that people read at a glance.
  static let longestText = 200
  /// Waiting from one device: who has more to say waits for the desk.
  static let mostOfADevice = 10
  /// Waiting in all: more is read by nobody.
  static let most = 200

  /// The oldest first.
  private(set) var waiting: [Proposal] = []
  private var last = 0
  /// All dots that were given, by journeys; they stay when the desk has taken the count.
  private(set) var dots: [String: DotVote] = [:]
  /// The number by which the desk takes the count of a journey's dots, while it waits.
  private(set) var counts: [String: Int] = [:]

  /// On one line, as the file has it.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ").withoutControls.trimmed
  }

  /// What was sent twice waits once.
  mutating func propose(
    _ kind: Kind, _ text: String, for place: StepPlace, label: String, device: String
  ) -> Refusal? {
    let text = Self.line(text)
    if !text.isSeen { return .empty }
    if text.count > Self.longestText { return .tooLong }
    let isKnown = waiting.contains {
      ($0.kind, $0.place, $0.text, $0.device) == (kind, place, text, device)
    }
    if isKnown { return nil }
    if waiting.count(where: { $0.device == device }) >= Self.mostOfADevice { return .tooManyFromOneDevice }
    if waiting.count >= Self.most { return .full }
    last += 1
    waiting.append(
      Proposal(number: last, kind: kind, place: place, label: label, text: text, device: device))
    return nil
  }

  /// The dots of a device for a journey, instead of those it gave it before. The count waits for the desk anew.
  mutating func give(_ given: [StepPlace: Int], to journey: String, device: String) -> DotVote.Refusal? {
    if let refusal = dots[journey, default: DotVote()].give(given, device: device) { return refusal }
    last += 1
    counts[journey] = dots[journey]?.people == 0 ? nil : last
    return nil
  }

  subscript(number: Int) -> Proposal? { waiting.first { $0.number == number } }

  /// The journey whose dots wait under this number.
  func journey(ofCount number: Int) -> String? { counts.first { $0.value == number }?.key }

  /// Taken or not wanted: it waits no more.
  mutating func remove(_ number: Int) {
    waiting.removeAll { $0.number == number }
    counts = counts.filter { $0.value != number }
  }
}

extension String {
  /// There is something to see, and not only marks that steer letters.
  fileprivate var isSeen: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .format, .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }
}
