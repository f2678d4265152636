package import JourneySyntax

/// What a field says, with everything that is only a way of writing it left out. Things of the model are referred to
/// by their places in an outline.
package enum FactValue: Sendable, Hashable {
  case text(String)
  case number(Double)
  /// Per cent, 0 to 100.
  case share(Double)
  case feeling(level: Int?, words: String)
  case touchpoint(channel: String?, name: String)
  case score(measure: Int, value: Double, isShare: Bool)
  case reference(Int)
  case loop(to: Int, share: Double?, reason: String)
  case window(Window)
  /// A word of the fixed list that a keyword has, by its name in the model.
  case choice(Keyword, String)
  case range(Double, Double)
  case condition(column: String, values: [String])
  case item(minutes: Double?, topic: String)
  case binding(column: String, measure: Int, subject: Int)
  /// Written `?`: known to be open.
  case open

  /// The same value with each reference changed.
  package func mapped(_ change: (Int) -> Int) -> FactValue {
    switch self {
    case .score(let measure, let value, let isShare):
      .score(measure: change(measure), value: value, isShare: isShare)
    case .reference(let block): .reference(change(block))
    case .loop(let to, let share, let reason): .loop(to: change(to), share: share, reason: reason)
    case .binding(let column, let measure, let subject):
      .binding(column: column, measure: change(measure), subject: change(subject))
    default: self
    }
  }

  /// The text in it that people wrote, to compare by.
  package var words: String {
    switch self {
    case .text(let text): text
    case .feeling(_, let words): words
    case .touchpoint(let channel, let name): "\(channel ?? "") \(name)"
    case .loop(_, _, let reason): reason
    case .condition(let column, let values): ([column] + values).joined(separator: " ")
    case .binding(let column, _, _): column
    case .item(_, let topic): topic
    default: ""
    }
  }
}
