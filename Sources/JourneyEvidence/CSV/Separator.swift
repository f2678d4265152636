import JourneySyntax

/// What stands between the cells of a table.
package enum Separator: UInt8, Sendable, CaseIterable {
  /// `,`
  case comma = 0x2C
  /// `;`
  case semicolon = 0x3B
  /// A tab.
  case tab = 0x09
  /// `|`
  case bar = 0x7C

  /// Numbers in such a table may be written `4,5`.
  var allowsDecimalComma: Bool { self != .comma }

  /// Records that are looked at: the first ones tell.
  private static let recordsLookedAt = 20

  /// The separator that the file's first line names (`sep=;`, as spreadsheets write it), else the one that cuts most of
  /// the first records into as many cells as the header; of several the one that cuts the header into most cells.
  init(detecting bytes: Span<UInt8>) {
    if let named = Self.named(in: bytes) {
      self = named.separator
      return
    }
    var best = (agreeing: 0, width: 1, separator: Separator.comma)
    for separator in Self.allCases {
      let (agreeing, width) = Self.fit(separator, in: bytes)
      if width > 1, (agreeing, width) > (best.agreeing, best.width) { best = (agreeing, width, separator) }
    }
    self = best.separator
  }

  /// How many records have the header's number of cells, and that number.
  private static func fit(_ separator: Separator, in bytes: Span<UInt8>) -> (agreeing: Int, width: Int) {
    var scanner = RecordScanner(bytes, separator: separator)
    var record = Record(columns: Record.mostColumns)
    var width = 0
    var agreeing = 0
    for _ in 0..<recordsLookedAt {
      guard scanner.next(&record, in: bytes) else { break }
      if width == 0 { width = record.isBlank(in: bytes) ? 0 : record.count }
      if record.count == width { agreeing += 1 }
    }
    return (agreeing, width)
  }

  /// The separator of a first line `sep=;`, and where the line after it starts.
  static func named(in bytes: Span<UInt8>) -> (separator: Separator, next: Int)? {
    let start = RecordScanner.startOfText(in: bytes)
    let word: InlineArray<4, UInt8> = [0x73, 0x65, 0x70, 0x3D]
    guard start + 5 <= bytes.count else { return nil }
    for i in 0..<4 where bytes[start + i] | (i < 3 ? 0x20 : 0) != word[i] { return nil }
    guard let separator = Separator(rawValue: bytes[start + 4]) else { return nil }
    var next = start + 5
    guard next == bytes.count || bytes[next] == .lineFeed || bytes[next] == .carriageReturn else {
      return nil
    }
    if next < bytes.count, bytes[next] == .carriageReturn { next += 1 }
    if next < bytes.count, bytes[next] == .lineFeed { next += 1 }
    return (separator, next)
  }
}
