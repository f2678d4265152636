import JourneyEvidence
import JourneySyntax

extension Problem.ReadFailure {
  /// The failure of a file that is not UTF-8; nil when it is.
  package init?(malformedIn bytes: Span<UInt8>) {
    guard let first = Scalars.firstMalformedByte(in: bytes) else { return nil }
    let line = LineTable(of: bytes.extracting(..<first)).count
    let isWindows1256 = TextEncoding(detecting: bytes.extracting(first...)) == .windows1256
    self = .notUTF8(line: line, byte: first + 1, looksLikeWindows1256: isWindows1256)
  }
}
