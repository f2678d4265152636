import Dispatch
import JourneySyntax
import Synchronization

/// Cuts a large table into parts that are read at the same time.
///
/// Where a part begins is a guess: a line end may stand inside a quoted comment. The reading of the part before tells:
/// it ends exactly where the next begins, or the guess was wrong, and that part is read again from where its forerunner
/// really ended. The cuts depend on the file alone, so that the same file gives the same result on every machine.
enum TableParts {
  private static let most = 4
  /// Line ends looked at for each cut, and records that must look like rows after it.
  private static let guesses = 64
  private static let records = 6

  /// The readings of all parts, in the order of the file; their row numbers start anew in each.
  static func read<Form: TableForm>(
    _ start: TableReading<Form>, smallestPart: Int, in bytes: Span<UInt8>
  ) -> [TableReading<
    Form
  >] {
    let cuts = cuts(of: start, smallestPart: smallestPart, in: bytes)
    if cuts.count == 1 {
      var whole = start
      whole.read(until: bytes.count, in: bytes)
      return [whole]
    }
    let ends = cuts.dropFirst() + [bytes.count]
    let readings = Mutex<[TableReading<Form>?]>(Array(repeating: nil, count: cuts.count))
    DispatchQueue.concurrentPerform(iterations: cuts.count) { part in
      var reading = part == 0 ? start : start.starting(at: cuts[part])
      reading.read(until: ends[ends.startIndex + part], in: bytes)
      readings.withLock { $0[part] = reading }
    }
    var joined: [TableReading<Form>] = []
    for (part, reading) in readings.withLock({ $0 }).enumerated() {
      guard let reading else { continue }
      if let last = joined.indices.last, joined[last].scanner.position != cuts[part] {
        joined[last].read(until: ends[ends.startIndex + part], in: bytes)
      } else {
        joined.append(reading)
      }
    }
    return joined
  }

  /// Where the parts begin: the first at the first row.
  private static func cuts<Form: TableForm>(
    of start: TableReading<Form>, smallestPart: Int, in bytes: Span<UInt8>
  ) -> [Int] {
    let first = start.scanner.position
    let parts = min(most, max(1, (bytes.count - first) / smallestPart))
    var cuts = [first]
    for part in 1..<max(parts, 1) {
      let middle = first + (bytes.count - first) / parts * part
      if let cut = cut(after: max(middle, cuts[cuts.count - 1] + 1), start, in: bytes) { cuts.append(cut) }
    }
    return cuts
  }

  /// The first line end after which rows seem to follow.
  private static func cut<Form: TableForm>(
    after middle: Int, _ start: TableReading<Form>, in bytes: Span<UInt8>
  ) -> Int? {
    var position = middle
    for _ in 0..<guesses {
      while position < bytes.count, bytes[position] != .lineFeed { position += 1 }
      guard position < bytes.count else { return nil }
      position += 1
      if looksLikeRows(at: position, start, in: bytes) { return position }
    }
    return nil
  }

  private static func looksLikeRows<Form: TableForm>(
    at position: Int, _ start: TableReading<Form>, in bytes: Span<UInt8>
  ) -> Bool {
    var scanner = start.scanner.starting(at: position)
    var record = Record(columns: start.width)
    for _ in 0..<records {
      guard scanner.next(&record, in: bytes), record.count == start.width, !record.hasSurplus,
        !record.isTorn
      else {
        return false
      }
    }
    return true
  }
}
