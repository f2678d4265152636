/// A text as a QR code of ISO/IEC 18004, in its byte mode, with the error correction M: a camera reads it with 15 % of it
/// damaged or in glare. Versions 1 to 10, so at most 213 bytes: an address, and no page.
package struct QRCode: Sendable, Equatable {
  /// Whether a module is dark, row by row from the top; each row from the left.
  package private(set) var modules: [[Bool]]

  /// nil where the text has no room.
  package init?(of text: String) {
    let bytes = Array(text.utf8)
    guard let version = QRVersion.all.first(where: { $0.mostBytes >= bytes.count }) else { return nil }
    let empty = QRMatrix(of: version, holding: version.codewords(of: bytes))
    // The mask that leaves the fewest places where a reader may go wrong; of equals the first.
    let masked = (0..<8).map(empty.masked)
    guard let best = masked.min(by: { $0.penalty < $1.penalty }) else { return nil }
    modules = best.modules
  }

  /// Modules along each side, without the quiet zone around them.
  package var size: Int { modules.count }

  /// Light modules that have to be around it on every side.
  package static let quietZone = 4

  /// Its dark modules as the outline of an SVG path, a module a unit, with the quiet zone to the left and above.
  package var path: String {
    modules.enumerated().map { row, line in
      line.enumerated().filter(\.element).map { column, _ in
        "M\(column + Self.quietZone) \(row + Self.quietZone)h1v1h-1z"
      }.joined()
    }.joined()
  }
}
