import JourneySyntax

/// Cuts the bytes of a CSV file into records, one after the other: RFC 4180, with any separator and any kind of line
/// end. Knows no state but its position, so a file of any size costs no memory.
///
/// A quote counts only as the first byte of a cell. Text after a closing quote makes the cell mean what is written,
/// quotes and all: it then matches nothing, and is reported as it stands.
struct RecordScanner: Sendable {
  /// Where the next record begins.
  private(set) var position: Int
  /// The number of the record last read, as a spreadsheet would show it: blank lines count, line breaks in quotes
  /// do not. The first is 1.
  private(set) var row = 0

  private let marks: Marks
  /// Cuts not yet met, among the bytes from `block` on.
  private var bits: UInt64 = 0
  private var block: Int
  /// Where the bytes begin that have not been searched for cuts.
  private var unsearched: Int

  /// A scanner at the beginning of the table: after the byte order mark and after a first line that only names the
  /// separator, which spreadsheets do not show either.
  init(_ bytes: Span<UInt8>, separator: Separator = .comma) {
    marks = Marks(separator: separator.rawValue)
    position = Separator.named(in: bytes)?.next ?? Self.startOfText(in: bytes)
    block = position
    unsearched = position
  }

  /// This scanner as if the file began at `position`: rows are numbered from there.
  func starting(at position: Int) -> RecordScanner {
    var other = self
    (other.position, other.row) = (position, 0)
    (other.bits, other.block, other.unsearched) = (0, position, position)
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
    row &+= 1
    var start = position
    while true {
      var cut = nextCut(in: bytes)
      if cut == start, cut < bytes.count, bytes[cut] == .quote {
        cut = readQuotedCell(from: start, into: &record, in: bytes)
      } else {
        // A quote inside a cell is text.
        while cut < bytes.count, bytes[cut] == .quote { cut = nextCut(in: bytes) }
        record.append(Cell(start, cut).unguarded(in: bytes))
      }
      start = cut &+ 1
      if cut < bytes.count, bytes[cut] == marks.separator { continue }
      endRecord(at: cut, in: bytes)
      return true
    }
  }

  /// Where the next cut is: a separator, a line end or a quote; the end of the file when there is none.
  @inline(__always)
  private mutating func nextCut(in bytes: Span<UInt8>) -> Int {
    while bits == 0 {
      guard unsearched < bytes.count else { return bytes.count }
      block = unsearched
      bits = marks.bits(from: block, in: bytes)
      unsearched = block &+ Marks.width
    }
    let cut = block &+ bits.trailingZeroBitCount
    bits &= bits &- 1
    return cut
  }

  @inline(__always)
  private mutating func endRecord(at cut: Int, in bytes: Span<UInt8>) {
    position = min(cut &+ 1, bytes.count)
    guard cut < bytes.count, bytes[cut] == .carriageReturn, position < bytes.count,
      bytes[position] == .lineFeed
    else { return }
    position = nextCut(in: bytes) &+ 1
  }

  /// Reads the cell whose opening quote is at `opening`; the result is where it is cut off.
  private mutating func readQuotedCell(
    from opening: Int, into record: inout Record, in bytes: Span<UInt8>
  ) -> Int {
    var closing = nextCut(in: bytes)
    var hasDoubledQuotes = false
    var hasLines = false
    while closing < bytes.count {
      if bytes[closing] == .quote {
        guard closing &+ 1 < bytes.count, bytes[closing &+ 1] == .quote else { break }
        hasDoubledQuotes = true
        _ = nextCut(in: bytes)
      } else if bytes[closing] != marks.separator {
        hasLines = true
      }
      closing = nextCut(in: bytes)
    }
    record.isUnclosed = closing == bytes.count
    var afterBlanks = min(closing &+ 1, bytes.count)
    while afterBlanks < bytes.count, isBlank(bytes[afterBlanks]) { afterBlanks &+= 1 }
    var cut = nextCut(in: bytes)
    while cut < bytes.count, bytes[cut] == .quote { cut = nextCut(in: bytes) }
    var cell = Cell(opening, cut)
    if cut == afterBlanks || record.isUnclosed {
      cell = Cell(opening &+ 1, closing).unguarded(in: bytes)
      cell.hasDoubledQuotes = hasDoubledQuotes
    } else if hasLines {
      record.isTorn = true
    }
    record.append(cell)
    return cut
  }

  /// A tab between quote and separator is a blank, unless it is the separator.
  private func isBlank(_ byte: UInt8) -> Bool {
    byte == .space || byte == .tab && byte != marks.separator
  }
}
