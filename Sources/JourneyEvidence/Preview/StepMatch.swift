import JourneyModel
import JourneySyntax

/// How surely a column's name means a step: by the words that they share, in any language.
struct StepMatch {
  var step: StepReference
  /// 0 to 1.
  var confidence: Double

  /// Below it a proposal would be a guess.
  static let leastConfidence = 0.3
  /// Words that begin alike are forms of one: pay, paying, payment.
  private static let stem = 3

  /// The step that a column's name most likely means; nil when none is likely.
  init?(columnNamed name: String, in model: Model) {
    let words = Self.words(of: name)
    var best: StepMatch?
    for journey in model.journeys.ids {
      let steps = model.journeys[journey].steps
      for id in steps.ids {
        let step = steps[id]
        let confidence = max(
          Self.likeness(words, Self.words(of: step.name.label)),
          Self.likeness(words, Self.words(of: step.name.id ?? "")))
        if confidence > best?.confidence ?? 0 {
          best = StepMatch(step: StepReference(journey: journey, step: id), confidence: confidence)
        }
      }
    }
    guard let best, best.confidence >= Self.leastConfidence else { return nil }
    self = best
  }

  private init(step: StepReference, confidence: Double) {
    self.step = step
    self.confidence = confidence
  }

  /// The share of the step's words that the column has, and a little of how few others it has.
  private static func likeness(_ column: [String], _ step: [String]) -> Double {
    guard !step.isEmpty, !column.isEmpty else { return 0 }
    let shared = step.count { word in column.contains { isForm(of: word, $0) } }
    let recall = Double(shared) / Double(step.count)
    let dice = 2 * Double(shared) / Double(step.count + column.count)
    return column == step ? 1 : 0.6 * recall + 0.4 * dice - (shared == 0 ? 0 : 0.05)
  }

  private static func isForm(of a: String, _ b: String) -> Bool {
    if a == b { return true }
    let common = zip(a, b).prefix { $0 == $1 }.count
    return common >= stem && 2 * common >= max(a.count, b.count)
  }

  private static func words(of name: String) -> [String] {
    var spaced = ""
    for character in name { spaced.append(character.isLetter || character.isNumber ? character : " ") }
    return spaced.folded.split(separator: " ").map(String.init).filter { !unimportant.contains($0) }
  }

  /// Words of every question.
  private static let unimportant = Set(
    [
      "the", "a", "an", "of", "to", "with", "and", "in", "on", "at", "for", "how", "were", "was", "is", "are",
      "you", "your",
      "what", "did", "do", "satisfied", "satisfaction", "rate", "score", "question", "it", "us", "our",
      "ما", "مدى", "رضاك", "رضا", "عن", "في", "من", "على", "هل", "كيف", "كان", "كانت", "تقييم", "تقييمك",
    ].map(\.folded))
}
