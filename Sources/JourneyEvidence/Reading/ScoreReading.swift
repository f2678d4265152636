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

  /// Reads the whole file in one pass; of a file in UTF-8 no memory grows with the number of rows.
  ///
  /// - Parameters:
  ///   - source: the one whose file it is, which says how that is read.
  ///   - bytes: a CSV file in any of `TextEncoding`, or a tally.
  package init(
    of source: ID<Source>, in model: Model, bytes: Span<UInt8>, settings: ReadingSettings = ReadingSettings()
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

  private mutating func read(_ id: ID<Source>, in model: Model, bytes: Span<UInt8>, settings: ReadingSettings)
  {
    let source = model.sources[id]
    if TallyReading.isTally(bytes) {
      readTally(of: source, in: model, bytes: bytes)
      return
    }
    do throws(TableOpening.Failure) {
      let opening = try TableOpening(bytes)
      format = opening.format
      read(OpenTable(opening, of: source, in: model, settings: settings), in: bytes)
    } catch {
      let kind: TableProblem =
        switch error {
        case .empty: .emptyTable(file: source.fileName)
        case .unclosedQuote(let row): .unclosedQuote(file: source.fileName, row: row)
        }
      problems = [Problem(kind, at: source.name.place)]
    }
  }

  private mutating func read(_ table: OpenTable, in bytes: Span<UInt8>) {
    let result = Self.result(of: table, in: bytes)
    tally = result.tally
    rows = result.rows
    problems = result.problems(of: table)
  }

  /// By shorter waves than months only where there is room for them.
  private static func result(of table: OpenTable, in bytes: Span<UInt8>) -> TableResult {
    let signal = table.source.signal(in: table.opening).tally
    var asked = table
    let result = signal.read(&asked, in: bytes)
    let waves = table.settings.waves
    guard result.areWavesIncomplete, waves == .day || waves == .week else { return result }
    var settings = table.settings
    settings.waves = .month
    var longer = OpenTable(table.opening, of: table.source, in: table.model, settings: settings)
    return signal.read(&longer, in: bytes).insteadOfShorterWaves
  }

  /// Nothing is counted that the source wants chosen or weighted in another way.
  private mutating func readTally(of source: Source, in model: Model, bytes: Span<UInt8>) {
    do throws(TallyReading.Failure) {
      let reading = try TallyReading(bytes, in: model)
      if let field = reading.tally.answers.fieldWithout(of: source) {
        let problem = TableProblem.countedAlready(file: source.fileName, field: field)
        problems = [Problem(problem, at: source.name.place)]
        return
      }
      tally = reading.tally
      problems = reading.problems.problems(of: source, in: model, header: nil)
    } catch {
      problems = [
        Problem(TableProblem.unreadableTally(file: source.fileName, line: error.line), at: source.name.place)
      ]
    }
  }
}

extension AnswerTally {
  /// What a source asks for that was not done when the answers of a tally were counted.
  fileprivate func fieldWithout(of source: Source) -> Keyword? {
    if source.totals != nil, weighting == nil { return .totals }
    return source.eachPerson == .once && !isOnceEach ? .eachPerson : nil
  }
}
