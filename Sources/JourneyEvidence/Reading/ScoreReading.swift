package import JourneyModel
package import JourneySyntax

/// The answers of one source's file, and the problems met in reading it.
package struct ScoreReading: Sendable {
  package var tally = Tally()
  /// Those of the table first, then those of its rows, in the order in which they were first met.
  package var problems: [Problem] = []

  /// Reads the whole file in one pass; memory does not grow with the number of rows.
  ///
  /// - Parameters:
  ///   - source: index into `model.sources`, which says how the file is read.
  ///   - bytes: a CSV file in UTF-8.
  package init(of source: Int, in model: Model, bytes: Span<UInt8>) {
    let value = model.sources[source]
    let subjects = SubjectNumbers(of: model)
    var scanner = RecordScanner(bytes)
    guard let header = Self.header(from: &scanner, in: bytes) else {
      problems = [Problem(.emptyTable(file: value.fileName), at: value.name.place)]
      return
    }
    if header.isUnclosed {
      problems = [Problem(.unclosedQuote(file: value.fileName, row: scanner.row), at: value.name.place)]
      return
    }
    var columns = ColumnSearch(of: value, in: Header(header, in: bytes))
    var reading = TableReading(
      scanner: scanner, width: header.count,
      gathering: AnswerGathering(of: value, in: model, subjects: subjects.subjects.count))
    let rowColumns = RowColumns(finding: &columns, in: model)
    if value.bindings.isEmpty {
      let form = LongForm(finding: &columns, in: model, subjects: subjects)
      if let form, let rowColumns { reading.read(form, rowColumns, in: bytes) }
    } else {
      let form = WideForm(finding: &columns, subjects: subjects)
      if let form, let rowColumns { reading.read(form, rowColumns, in: bytes) }
    }
    problems = columns.problems + reading.problems(of: value, in: model)
    tally = reading.tally(of: subjects.subjects)
  }

  /// The first record that is not blank; nil when there is none.
  private static func header(from scanner: inout RecordScanner, in bytes: Span<UInt8>) -> Record? {
    var record = Record(columns: Record.mostColumns)
    while scanner.next(&record, in: bytes) {
      if !record.isBlank(in: bytes) { return record }
    }
    return nil
  }
}
