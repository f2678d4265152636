import JourneySyntax

/// One cell of a table: where its text is in the file.
struct Cell: Sendable {
  /// Offsets of the text, without the quotes around it.
  var start: Int
  var end: Int
  /// The text was in quotes and has quotes in it, each written twice.
  var hasDoubledQuotes = false

  @inline(__always)
  init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  var isEmpty: Bool { start == end }

  /// This cell without the apostrophe that kept a spreadsheet from computing it.
  @inline(__always)
  func unguarded(in bytes: Span<UInt8>) -> Cell {
    guard start < end, bytes[start] == .apostrophe else { return self }
    return FormulaGuard.stands(in: bytes.extracting(start..<end)) ? Cell(start &+ 1, end) : self
  }

  /// It holds nothing but blanks, no-break spaces and direction marks included.
  @inline(__always)
  func isBlank(in bytes: Span<UInt8>) -> Bool {
    var i = start
    while i < end {
      if bytes[i] == .space || bytes[i] == .tab {
        i += 1
      } else if bytes[i] < 0x80 {
        return false
      } else {
        let (scalar, length) = Scalars.decode(bytes, at: i)
        guard scalar.isBlank || scalar.isBidiControl else { return false }
        i += length
      }
    }
    return i == end
  }

  /// At most `most` bytes of its text, with doubled quotes made single.
  func text(in bytes: Span<UInt8>, most: Int = .max) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(min(end - start, most))
    var i = start
    while i < end, text.count < most {
      text.append(bytes[i])
      i += hasDoubledQuotes && bytes[i] == .quote ? 2 : 1
    }
    return text
  }
}

/// The cells of one record, used again for the next one so that reading allocates nothing. It owns their memory itself:
/// an array would ask at every cell whether somebody shares it.
@safe
struct Record: ~Copyable {
  /// The widest table that a spreadsheet can hold; cells beyond are a surplus.
  static let mostColumns = 16_384

  /// Room that a table of usual width needs; a wider one makes more as it is met, so that a table whose width nobody
  /// knows yet costs no more than it has.
  private static let usualColumns = 64

  private let mostCells: Int
  private var cells: UnsafeMutableBufferPointer<Cell>
  private(set) var count = 0
  /// Cells beyond the columns, empty ones too.
  private(set) var surplus = 0
  /// There is text beyond the last column. Empty cells there are no surplus: spreadsheets pad rows.
  private(set) var hasSurplus = false
  /// The last cell's quote is never closed, so that it has swallowed the rest of the file.
  var isUnclosed = false
  /// Text follows the quote that closes a cell of several lines: a quote is missing, and rows may have been swallowed.
  var isTorn = false

  /// - Parameter columns: cells that are kept; all others of a record are its surplus.
  init(columns: Int) {
    mostCells = columns
    unsafe cells = .allocate(capacity: min(columns, Self.usualColumns))
    unsafe cells.initialize(repeating: Cell(0, 0))
  }

  deinit { unsafe cells.deallocate() }

  @inline(__always)
  subscript(column: Int) -> Cell {
    precondition((0..<count).contains(column), "a record has no cell in this column")
    return unsafe cells[column]
  }

  @inline(__always)
  mutating func clear() {
    count = 0
    surplus = 0
    hasSurplus = false
    isUnclosed = false
    isTorn = false
  }

  @inline(__always)
  mutating func append(_ cell: Cell) {
    if unsafe count < cells.count || makeRoom() {
      unsafe cells[count] = cell
      count &+= 1
    } else {
      surplus &+= 1
      if !cell.isEmpty { hasSurplus = true }
    }
  }

  /// Twice the room; false where the record is as wide as it may be.
  private mutating func makeRoom() -> Bool {
    guard unsafe cells.count < mostCells else { return false }
    let larger = unsafe UnsafeMutableBufferPointer<Cell>.allocate(
      capacity: min(mostCells, max(1, 2 * cells.count)))
    unsafe larger.initialize(repeating: Cell(0, 0))
    for column in 0..<count { unsafe larger[column] = unsafe cells[column] }
    unsafe cells.deallocate()
    unsafe cells = larger
    return true
  }

  /// Nothing but commas, blanks and empty quotes.
  @inline(__always)
  func isBlank(in bytes: Span<UInt8>) -> Bool {
    if hasSurplus { return false }
    var column = 0
    while column < count {
      guard self[column].isBlank(in: bytes) else { return false }
      column &+= 1
    }
    return true
  }
}
