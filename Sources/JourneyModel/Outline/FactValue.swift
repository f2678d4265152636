package import JourneySyntax

/// What a field says, with everything that is only a way of writing it left out. Things of the model are referred to
/// by their places in an outline.
package enum FactValue: Sendable, Hashable {
  /// As written, trimmed.
  case text(String)
  /// In the unit of its field.
  case number(Double)
  /// Of an opportunity, with its parts.
  case rating(Rating)
  /// Per cent, 0 to 100.
  case share(Double)
  /// Of 1 to 5; nil where no level is written or known.
  case feeling(level: Int?, words: String)
  /// nil where no channel stands before the `/`.
  case touchpoint(channel: String?, name: String)
  /// A row of the team's own, and what happens in it.
  case lane(name: String, text: String)
  /// In the measure's own unit, or per cent where it is a share.
  case score(measure: ID<Outline.Block>, value: Double, isShare: Bool, isGuess: Bool)
  /// To a thing of the same outline.
  case reference(ID<Outline.Block>)
  /// Back to a step; the share in per cent, 0 to 100, nil where none is written.
  case loop(to: ID<Outline.Block>, share: Double?, reason: String)
  /// Which answers count as now.
  case window(Window)
  /// A word of the fixed list that a keyword has, by its name in the model.
  case choice(Keyword, String)
  /// The lower end first, both included.
  case range(Double, Double)
  /// Rows whose cell is one of the values.
  case condition(column: String, values: [String])
  /// Of a timetable; nil where no length is written.
  case item(minutes: Double?, topic: String)
  /// A column of a table that answers a question about a step or a journey.
  case binding(column: String, measure: ID<Outline.Block>, subject: ID<Outline.Block>)
  /// Written `none`: there is no such part.
  case none
  /// Written `?`: known to be open.
  case open

  /// The same value with each reference changed; nil where one leads to nothing any more.
  package func mapped(_ change: (ID<Outline.Block>) -> ID<Outline.Block>?) -> FactValue? {
    switch self {
    case .score(let measure, let value, let isShare, let isGuess):
      change(measure).map { .score(measure: $0, value: value, isShare: isShare, isGuess: isGuess) }
    case .reference(let block): change(block).map { .reference($0) }
    case .loop(let to, let share, let reason):
      change(to).map { .loop(to: $0, share: share, reason: reason) }
    case .binding(let column, let measure, let subject):
      change(measure).flatMap { measure in
        change(subject).map { .binding(column: column, measure: measure, subject: $0) }
      }
    default: self
    }
  }

  /// The text in it that people wrote, to compare by.
  package var words: String {
    switch self {
    case .text(let text): text
    case .feeling(_, let words): words
    case .touchpoint(let channel, let name): "\(channel ?? "") \(name)"
    case .lane(let name, let text): "\(name) \(text)"
    case .loop(_, _, let reason): reason
    case .condition(let column, let values): ([column] + values).joined(separator: " ")
    case .binding(let column, _, _): column
    case .item(_, let topic): topic
    case .rating(let rating): rating.parts.compactMap(\.name).joined(separator: " ")
    default: ""
    }
  }
}
