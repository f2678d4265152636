package import JourneyModel
import JourneySyntax

/// A scale that the answers to a question stand on.
package enum RatingScale: Sendable, Hashable {
  case csat, ces, nps
  /// Whole numbers from 0 or 1.
  case own(ClosedRange<Int>)

  /// The likeliest scale by the question's words, else by the lowest and the highest answer; nil where none fits.
  init?(columnNamed name: String, _ range: ClosedRange<Double>, hasZeroForNoAnswer: Bool) {
    let lowest = hasZeroForNoAnswer ? 1 : range.lowerBound
    let highest = range.upperBound
    if range.lowerBound < 0 { return nil }
    if Self.isRecommending(name), highest <= 10 {
      self = .nps
    } else if lowest >= 1, highest <= 5 {
      self = .csat
    } else if lowest >= 1, highest <= 7 {
      self = Self.names(["ces", "easy", "ease", "effort", "سهول", "سهل", "جهد"], name) ? .ces : .own(1...7)
    } else if highest <= 10 {
      self = .own(lowest >= 1 ? 1...10 : 0...10)
    } else {
      return nil
    }
  }

  /// Whether a question, folded, asks whether somebody would recommend.
  static func isRecommending(_ name: String) -> Bool {
    name.split { !$0.isLetter && !$0.isNumber }.contains { word in
      word.hasPrefix("recommend") || recommending.contains(String(word))
    }
  }

  /// Whole words, folded: a delivery begins in Arabic as a recommendation does.
  private static let recommending = Set(
    [
      "nps", "توصي", "توصى", "ستوصي", "توصون", "توصوا", "توصية", "بالتوصية", "أوصي", "سأوصي", "ترشح",
      "ترشحنا", "سترشح", "ترشيح",
      "تنصح", "تنصحنا", "ستنصح", "أنصح", "سأنصح",
    ].map(\.folded))

  private static func names(_ words: [String], _ name: String) -> Bool {
    words.contains { name.contains($0.folded) }
  }

  /// The measure that every model has for it; nil for a scale of its own.
  package var builtIn: ID<Measure>? {
    switch self {
    case .nps: Measure.nps
    case .csat: Measure.csat
    case .ces: Measure.ces
    case .own: nil
    }
  }

  /// It begins with a 0 that is an answer.
  var hasTrueZero: Bool {
    switch self {
    case .nps: true
    case .own(let range): range.lowerBound == 0
    case .csat, .ces: false
    }
  }
}

extension RatingScale {
  /// What a person calls the measure of it.
  func name(in words: ProblemWords) -> String {
    if let builtIn { return Measure.builtIn[builtIn].name.label }
    let (low, high) = (answers.lowerBound, answers.upperBound)
    return words.say(en: "Rating of \(low) to \(high)", ar: "تقييم من \(low) إلى \(high)")
  }

  /// As a binding, a score or a list names its measure.
  var reference: String {
    builtIn.map { Measure.builtIn[$0].name.label } ?? "r\(answers.lowerBound)-\(answers.upperBound)"
  }

  /// The block of its measure in the notation; nil where every model has one.
  func block(in words: ProblemWords) -> String? {
    if builtIn != nil { return nil }
    let (low, high) = (answers.lowerBound, answers.upperBound)
    let (measure, scale) = (Keyword.measure, Keyword.scale)
    return "\(measure.spelling(in: words.language)): \(name(in: words)) [\(reference)]\n"
      + "  \(scale.spelling(in: words.language)): "
      + words.say(en: "\(low) to \(high)", ar: "\(low) إلى \(high)") + "\n"
  }

  /// What may be answered.
  package var answers: ClosedRange<Int> {
    switch self {
    case .nps: 0...10
    case .csat: 1...5
    case .ces: 1...7
    case .own(let range): range
    }
  }

  /// A target to begin with: near the best that there is, as a score.
  var guessedTarget: String {
    switch self {
    case .csat: "4.5"
    case .ces: "6"
    case .nps: "50"
    case .own(let range): "\(range.upperBound - 1)"
    }
  }
}
