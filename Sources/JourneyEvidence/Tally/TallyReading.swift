import JourneyModel
import JourneySyntax

/// A tally file read back, against a model that may have grown since.
struct TallyReading {
  private(set) var tally = Tally()
  /// What the model does not have, with the positions of the entries.
  let problems: RowProblems

  /// What is wrong with the file as a whole.
  struct Failure: Error { var line: Int }

  /// The first byte that is not blank opens an object: no table starts so.
  static func isTally(_ bytes: Span<UInt8>) -> Bool {
    var position = RecordScanner.startOfText(in: bytes)
    while position < bytes.count, bytes[position] <= .space { position += 1 }
    return position < bytes.count && bytes[position] == UInt8(ascii: "{")
  }

  init(_ bytes: Span<UInt8>, in model: Model) throws(Failure) {
    let file: JSONValue
    do throws(JSONFailure) {
      file = try JSONValue(parsing: bytes.extracting(RecordScanner.startOfText(in: bytes)...))
    } catch { throw Failure(line: error.line) }
    guard file["rihla"]?.string == "tally", file["version"]?.count == Tally.fileVersion else {
      throw Failure(line: 1)
    }
    var entries = TallyEntries(in: model)
    tally.rows = file["rows"]?.count ?? 0
    tally.lostRows = file["lostRows"]?.count ?? 0
    tally.started = file["started"]?.count
    tally.finished = file["finished"]?.count
    if let days = file["days"]?.elements?.compactMap({ $0.string.flatMap(Day.init(iso:)) }), days.count == 2,
      days[0] <= days[1]
    {
      tally.days = days[0].text...days[1].text
    }
    tally.signals = Signal.allCases.map { $0.tally.init(reading: file, by: &entries) }
    problems = entries.problems
  }
}
