/// Cuts the bytes of a CSV file into records, one after the other: RFC 4180, with any separator and any kind of line
/// end. Knows no state but its position, so a file of any size costs no memory.
///
/// A quote counts only as the first byte of a cell. Text after a closing quote makes the cell mean what is written,
/// quotes and all: it then matches nothing, and is reported as it stands.
struct RecordScanner: Sendable {
  private(set) var position: Int
  /// Eight times the separator.
  private let separators: UInt64
  /// The number of the record last read, as a spreadsheet would show it: blank lines count, line breaks in quotes
  /// do not. The first is 1.
  private(set) var row = 0

  /// A scanner at the beginning of the table: after the byte order mark and after a first line that only names the
  /// separator, which spreadsheets do not show either.
  init(_ bytes: Span<UInt8>, separator: Separator = .comma) {
    separators = UInt64(eightTimes: separator.rawValue)
    position = Separator.named(in: bytes)?.next ?? Self.startOfText(in: bytes)
  }

  /// This scanner as if the file began at `position`: rows are numbered from there.
  func starting(at position: Int) -> RecordScanner {
    var other = self
    (other.position, other.row) = (position, 0)
    return other
  }

  /// The first byte after the byte order mark, if there is one.
  static func startOfText(in bytes: Span<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// Reads the next record; false at the end of the file.
  @inline(__always)
  mutating func next(_ record: inout Record, in bytes: Span<UInt8>) -> Bool {
    record.clear()
    guard position < bytes.count else { return false }
    row += 1
    while true {
      if position < bytes.count, bytes[position] == .quote {
        readQuotedCell(into: &record, in: bytes)
      } else {
        let start = position
        position = bytes.firstEndOfCell(from: start, separators: separators)
        record.append(Cell(start, position))
      }
      guard position < bytes.count else { return true }
      let end = bytes[position]
      position &+= 1
      if end == UInt8(truncatingIfNeeded: separators) { continue }
      if end == .carriageReturn, position < bytes.count, bytes[position] == .lineFeed { position &+= 1 }
      return true
    }
  }

  /// Reads the cell whose opening quote is at `position`, up to its separator.
  private mutating func readQuotedCell(into record: inout Record, in bytes: Span<UInt8>) {
    let opening = position
    var closing = bytes.firstQuote(from: opening + 1)
    var hasDoubledQuotes = false
    while closing + 1 < bytes.count, bytes[closing + 1] == .quote {
      hasDoubledQuotes = true
      closing = bytes.firstQuote(from: closing + 2)
    }
    record.isUnclosed = closing == bytes.count
    var afterBlanks = min(closing + 1, bytes.count)
    while afterBlanks < bytes.count, isBlank(bytes[afterBlanks]) { afterBlanks += 1 }
    position = bytes.firstEndOfCell(from: afterBlanks, separators: separators)
    var cell = Cell(opening, position)
    if position == afterBlanks {
      cell = Cell(opening + 1, closing)
      cell.hasDoubledQuotes = hasDoubledQuotes
    }
    record.append(cell)
  }

  /// A tab between quote and separator is a blank, unless it is the separator.
  private func isBlank(_ byte: UInt8) -> Bool {
    byte == .space || byte == .tab && byte != UInt8(truncatingIfNeeded: separators)
  }
}
