import JourneyModel
import JourneySyntax

/// Who wrote a table, as far as its header tells: it says where the answers start and what the columns are called.
package enum TableFormat: String, Sendable, CaseIterable {
  /// One answer a row.
  case long
  /// One respondent a row, one question a column.
  case wide
  /// One step a row, one level of the scale a column.
  case counts
  /// Exports of survey tools, known by their headers.
  case qualtrics, surveyMonkey, googleForms, questionPro, hubSpot
  /// One ticket a row, with tags.
  case tickets
  /// One event a row: case, step and time.
  case events

  /// - Parameters:
  ///   - header: the cells of the first record.
  ///   - next: the cells of the records after it.
  init(recognising header: [String], next: [[String]]) {
    let names = header.map(\.folded)
    func hasOne(of any: [String]) -> Bool { any.contains(where: names.contains) }
    func hasColumn(_ role: Source.Role, of format: TableFormat) -> Bool {
      hasOne(of: Self.foldedNames[format]?[role] ?? [])
    }
    let marked = Self.marks.first { $0.columns.allSatisfy(hasOne) }?.format
    if next.contains(where: Self.namesImports) {
      self = .qualtrics
    } else if let marked, marked != .tickets {
      self = marked
    } else if hasColumn(.score, of: .long) {
      self = .long
    } else if marked == .tickets {
      self = .tickets
    } else if hasColumn(.respondent, of: .events), hasColumn(.step, of: .events),
      hasColumn(.date, of: .events)
    {
      self = .events
    } else if hasColumn(.step, of: .long), header.count(where: { WrittenNumber(whole: $0) != nil }) >= 2 {
      self = .counts
    } else if let first = names.first, Self.timestamps.contains(first) {
      self = .googleForms
    } else {
      self = .wide
    }
  }

  /// A record in which Qualtrics names the columns for its own import.
  static func namesImports(_ record: [String]) -> Bool {
    record.contains { $0.hasPrefix("{\"ImportId\":") }
  }

  /// Columns by which a tool's tables are known: one of each list. Folded once, as every table is asked for them.
  private static let marks: [(format: TableFormat, columns: [[String]])] = [
    (.qualtrics, [["StartDate"], ["EndDate"], ["Finished", "ResponseId"]]),
    (.surveyMonkey, [["Respondent ID"], ["Collector ID"]]),
    (.questionPro, [["Response Status"]]),
    (.questionPro, [["Response ID"], ["Seq. Number", "Timestamp (mm/dd/yyyy)"]]),
    (.hubSpot, [["Survey type", "Survey name"], ["Rating"], ["Sentiment", "Response", "Survey type"]]),
    (.tickets, TicketColumns.marks),
  ].map { format, columns in (format, columns.map { $0.map(\.folded) }) }

  /// The first column of a form's answers, in the language of whoever made the form.
  private static let timestamps = [
    "Timestamp", "طابع زمني", "الطابع الزمني", "Horodateur", "Zeitstempel", "Marca temporal", "Zaman damgası",
  ].map(\.folded)

  /// The order of day and month in its dates, where the tool always writes the same.
  var dateOrder: DateOrder? { self == .surveyMonkey ? .monthFirst : nil }

  /// How the tool numbers the boxes of a measure, where it is not as everybody does: HubSpot asks for satisfaction with
  /// three faces, 0 to 2. They are spread over the scale.
  func boxes(ofMeasure measure: ID<Measure>) -> AnswerScale.Boxes? {
    self == .hubSpot && measure == Measure.csat ? AnswerScale.Boxes(count: 3) : nil
  }

  /// What the tool calls the built-in measures.
  var measureNames: [(name: String?, thing: ID<Measure>)] {
    guard self == .hubSpot else { return [] }
    return [
      ("Customer loyalty", Measure.nps), ("Net Promoter Score", Measure.nps),
      ("Customer loyalty (NPS)", Measure.nps),
      ("Customer satisfaction", Measure.csat), ("Customer satisfaction (CSAT)", Measure.csat),
      ("Customer support", Measure.ces), ("Customer effort score", Measure.ces),
      ("Customer support (CES)", Measure.ces),
    ]
  }
}
