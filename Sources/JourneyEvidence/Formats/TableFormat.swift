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
    func has(_ anyOf: String...) -> Bool { anyOf.contains { names.contains($0.folded) } }
    func hasColumn(_ role: Source.Role, of format: TableFormat) -> Bool {
      format.columnNames(of: role).contains { names.contains($0.folded) }
    }
    if next.contains(where: { $0.contains { $0.contains("\"ImportId\":") } })
      || has("StartDate") && has("EndDate") && has("Finished", "ResponseId")
    {
      self = .qualtrics
    } else if has("Respondent ID"), has("Collector ID") {
      self = .surveyMonkey
    } else if has("Response Status") || has("Response ID") && has("Seq. Number", "Timestamp (mm/dd/yyyy)") {
      self = .questionPro
    } else if has("Survey type", "Survey name"), has("Rating"), has("Sentiment", "Response", "Survey type") {
      self = .hubSpot
    } else if hasColumn(.score, of: .long) {
      self = .long
    } else if has("Tags", "الوسوم", "العلامات"),
      has("Status", "Subject", "Requester", "Ticket ID", "الحالة", "الموضوع", "مقدم الطلب")
    {
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

  /// The first column of a form's answers, in the language of whoever made the form.
  private static let timestamps = [
    "Timestamp", "طابع زمني", "الطابع الزمني", "Horodateur", "Zeitstempel", "Marca temporal", "Zaman damgası",
  ].map(\.folded)

  /// The order of day and month in its dates, where the tool always writes the same.
  var dateOrder: DateOrder? { self == .surveyMonkey ? .monthFirst : nil }

  /// How the tool numbers the boxes of a measure, where it is not as everybody does: HubSpot asks for satisfaction with
  /// three faces, 0 to 2. They are spread over the scale.
  func boxes(ofMeasure measure: Int) -> AnswerScale.Boxes? {
    self == .hubSpot && measure == Measure.csat ? AnswerScale.Boxes(count: 3) : nil
  }

  /// What the tool calls the built-in measures.
  var measureNames: [(name: String?, thing: Int)] {
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
