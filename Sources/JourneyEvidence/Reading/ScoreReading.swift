package import JourneyModel
package import JourneySyntax

/// The answers of one source's file, and the problems met in reading it.
package struct ScoreReading: Sendable {
  /// What was counted; nothing where the file could not be read.
  package var tally = Tally()
  /// Those of the table first, then those of its rows, in the order in which they were first met.
  package var problems: [Problem] = []
  /// As detected; a file in another encoding than UTF-8 is converted before it is read.
  package var encoding = TextEncoding.utf8
  /// nil where the file is no table.
  package var format: TableFormat?
  /// Of a table all rows by what became of them; of an event log only their number, and of a tally none.
  package var rows = RowTotals()
  /// Of a table its cells with answers; none for an event log and a tally.
  package var answers = AnswerTotals()

  /// Reads the whole file in one pass; of a file in UTF-8 no memory grows with the number of rows.
  ///
  /// - Parameters:
  ///   - source: index into `model.sources`, which says how the file is read.
  ///   - bytes: a CSV file in any of `TextEncoding`, or a tally.
  package init(
    of source: Int, in model: Model, bytes: Span<UInt8>, settings: ReadingSettings = ReadingSettings()
  ) {
    encoding = TextEncoding(detecting: bytes)
    if encoding == .utf8 {
      read(source, in: model, bytes: bytes, settings: settings)
    } else if let converted = encoding.convertedToUTF8(bytes) {
      read(source, in: model, bytes: converted.span, settings: settings)
    } else {
      let value = model.sources[source]
      let reason = Problem.ReadFailure.notUTF8(
        line: 1, byte: 1, looksLikeWindows1256: encoding == .windows1256)
      problems = [
        Problem(FileProblem.unreadableFile(path: value.fileName, reason: reason), at: value.name.place)
      ]
    }
  }

  private mutating func read(_ index: Int, in model: Model, bytes: Span<UInt8>, settings: ReadingSettings) {
    let source = model.sources[index]
    if TallyReading.isTally(bytes) {
      readTally(of: source, in: model, bytes: bytes)
      return
    }
    do throws(TableOpening.Failure) {
      let opening = try TableOpening(bytes)
      format = opening.format
      if source.bindings.isEmpty, opening.format == .events || source.namesEvents(in: opening) {
        readEvents(opening, of: source, bytes: bytes)
      } else {
        readTable(opening, of: source, in: model, bytes: bytes, settings: settings)
      }
    } catch {
      let kind: TableProblem =
        switch error {
        case .empty: .emptyTable(file: source.fileName)
        case .unclosedQuote(let row): .unclosedQuote(file: source.fileName, row: row)
        }
      problems = [Problem(kind, at: source.name.place)]
    }
  }

  private mutating func readTable(
    _ opening: TableOpening, of source: Source, in model: Model, bytes: Span<UInt8>, settings: ReadingSettings
  ) {
    var reading = Self.table(opening, of: source, in: model, bytes: bytes, settings: settings)
    if reading.table.areWavesIncomplete, settings.waves == .day || settings.waves == .week {
      var longer = settings
      longer.waves = .month
      reading = Self.table(opening, of: source, in: model, bytes: bytes, settings: longer)
      reading.table = reading.table.insteadOfShorterWaves
    }
    let table = reading.table
    tally = table.tally
    rows = table.rows
    answers = table.answers
    problems = reading.problems + table.problems(of: source, in: model, header: opening.header)
  }

  /// What a table says, and what is wrong with its columns.
  private static func table(
    _ opening: TableOpening, of source: Source, in model: Model, bytes: Span<UInt8>, settings: ReadingSettings
  ) -> (table: TableResult, problems: [Problem]) {
    let subjects = SubjectNumbers(of: model)
    var columns = ColumnSearch(of: source, in: opening)
    let rowColumns = RowColumns(
      finding: &columns, in: model, opening: opening, settings: settings, bytes: bytes)
    var table = TableResult()
    func read(_ form: (some TableForm)?) {
      guard let form, let rowColumns else { return }
      let gathering = AnswerGathering(
        of: source, in: model, opening: opening, subjects: subjects.subjects.count)
      let start = TableReading(of: opening, form: form, columns: rowColumns, gathering: gathering)
      table = TableResult(
        joining: TableParts.read(start, smallestPart: settings.smallestPart, in: bytes),
        subjects: subjects.subjects, in: model)
    }
    if !source.bindings.isEmpty {
      read(WideForm(finding: &columns, in: model, subjects: subjects))
    } else if opening.format == .tickets {
      read(TicketForm(finding: &columns, in: model, subjects: subjects))
    } else if opening.format == .counts {
      read(CountsForm(finding: &columns, in: model, subjects: subjects, header: opening.header))
    } else {
      read(LongForm(finding: &columns, in: model, subjects: subjects, format: opening.format))
    }
    return (table, columns.problems)
  }

  private mutating func readTally(of source: Source, in model: Model, bytes: Span<UInt8>) {
    do throws(TallyReading.Failure) {
      let reading = try TallyReading(bytes, in: model)
      tally = reading.tally
      problems = reading.problems.problems(of: source, in: model, header: nil)
    } catch {
      problems = [
        Problem(TableProblem.unreadableTally(file: source.fileName, line: error.line), at: source.name.place)
      ]
    }
  }

  private mutating func readEvents(_ opening: TableOpening, of source: Source, bytes: Span<UInt8>) {
    var columns = ColumnSearch(of: source, in: opening)
    if var reading = PathReading(finding: &columns, opening: opening, bytes: bytes) {
      reading.read(bytes)
      tally.paths = reading.tally
      tally.rows = reading.rows
      rows.all = reading.rows
      problems = reading.problems.problems(
        of: source, in: Model(sources: [source]), header: opening.header)
      if reading.rows == 0 {
        problems.append(Problem(TableProblem.emptyTable(file: source.fileName), at: source.name.place))
      }
    }
    problems = columns.problems + problems
  }
}
