import JourneyModel

/// A table of which the header is read, and all that says what its rows mean.
struct OpenTable: Sendable {
  let opening: TableOpening
  let source: Source
  let model: Model
  let settings: ReadingSettings
  let subjects: SubjectNumbers
  /// Knows which columns the table lacks once all were asked for.
  var columns: ColumnSearch

  init(_ opening: TableOpening, of source: Source, in model: Model, settings: ReadingSettings) {
    self.opening = opening
    self.source = source
    self.model = model
    self.settings = settings
    subjects = SubjectNumbers(of: model)
    columns = ColumnSearch(of: source, in: opening)
  }

  /// The columns that say something about a row as a whole; nil when the table lacks one without which its rows would
  /// be counted wrongly.
  mutating func rowColumns(in bytes: Span<UInt8>) -> RowColumns? {
    RowColumns(finding: &columns, in: model, opening: opening, settings: settings, bytes: bytes)
  }
}
