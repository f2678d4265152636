/// Who has spoken about which steps, in a table with a row an answer as the room writes it: journey, step, measure,
/// score, date, respondent, comment. It tells at once, however long the table is.
package struct Respondents: Sendable {
  /// What one respondent says about one step, in however many rows.
  package struct Voice: Hashable, Sendable {
    /// Text of the row's first cell; empty, like the others, for a row too short to name a respondent.
    package var journey: String
    /// Text of the second cell.
    package var step: String
    /// Text of the sixth cell.
    package var respondent: String
  }

  /// The columns that make a voice, as the room writes them.
  private static let (journey, step, respondent, columns) = (0, 1, 5, 7)

  private var voices: Set<Voice> = []
  private var counts: [String: Int] = [:]

  /// Nobody has spoken yet.
  package init() {}

  /// Reads a whole table.
  package init(of table: Span<UInt8>) {
    for voice in Self.voices(in: table, separator: Separator(detecting: table)) { insert(voice) }
  }

  /// The voice in a row, as it will be found when the table is read again.
  package static func voice(inRow row: [UInt8]) -> Voice {
    voices(in: row.span, separator: .comma).first ?? Voice(journey: "", step: "", respondent: "")
  }

  /// Whether this respondent has spoken about this step.
  package func contains(_ voice: Voice) -> Bool { voices.contains(voice) }

  /// About how many steps a respondent has spoken; a repeated voice counts each time.
  package func count(of respondent: String) -> Int { counts[respondent] ?? 0 }

  /// Notes that a respondent has spoken about a step.
  package mutating func insert(_ voice: Voice) {
    voices.insert(voice)
    counts[voice.respondent, default: 0] += 1
  }

  /// Takes a voice back that was inserted and could not be kept.
  package mutating func remove(_ voice: Voice) {
    counts[voice.respondent, default: 1] -= 1
    voices.remove(voice)
  }

  /// One for all rows that follow each other and are of one voice.
  private static func voices(in table: Span<UInt8>, separator: Separator) -> [Voice] {
    var scanner = RecordScanner(table, separator: separator)
    var record = Record(columns: columns)
    var voices: [Voice] = []
    while scanner.next(&record, in: table) {
      guard record.count > respondent else { continue }
      func text(_ column: Int) -> String { String(decoding: record[column].text(in: table), as: UTF8.self) }
      let voice = Voice(journey: text(journey), step: text(step), respondent: text(respondent))
      if voice != voices.last { voices.append(voice) }
    }
    return voices
  }
}
