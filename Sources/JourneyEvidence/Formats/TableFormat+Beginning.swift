import JourneySyntax

extension TableFormat {
  /// So many first records are compared with the header.
  private static let recordsLookedAt = 20

  /// What a file is by its beginning; nil where it is no table, since its lines are not cut into as many cells as the
  /// first one.
  /// - Parameter isNamedSo: the name of the file says that it is one; else more speaks for it than commas in some lines.
  package init?(beginning bytes: Span<UInt8>, isNamedSo: Bool) {
    let encoding = TextEncoding(detecting: bytes)
    if encoding == .utf8 {
      self.init(text: bytes, isNamedSo: isNamedSo)
    } else if let converted = encoding.convertedToUTF8(bytes) {
      self.init(text: converted.span, isNamedSo: isNamedSo)
    } else {
      return nil
    }
  }

  private init?(text bytes: Span<UInt8>, isNamedSo: Bool) {
    guard let opening = try? TableOpening(bytes), opening.width > 1 else { return nil }
    var scanner = opening.scanner
    var record = Record(columns: Record.mostColumns)
    var (all, even) = (0, 0)
    while all < Self.recordsLookedAt, scanner.next(&record, in: bytes) {
      if record.isBlank(in: bytes) { continue }
      all += 1
      if record.count == opening.width { even += 1 }
    }
    let isTable =
      isNamedSo
      ? 2 * even >= all : even == all && (opening.format != .wide || opening.width > 2 && all > 1)
    guard isTable else { return nil }
    self = opening.format
  }
}
