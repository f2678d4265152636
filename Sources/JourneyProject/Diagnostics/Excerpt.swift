import JourneySyntax
import JourneyWords

/// The line of a file that a problem is about, and a mark to stand under the part that is meant.
struct Excerpt {
  let text: String
  let mark: String

  /// Bytes shown before and after the start of what is meant; more does not fit a terminal.
  private static let mostBefore = 60
  private static let mostAfter = 120
  /// Keeps its place at the end of a right-to-left line, where a space would not.
  private static let firmSpace = "\u{A0}"

  init(of diagnostic: Diagnostic) {
    let bytes = diagnostic.source.bytes
    let line = HeadingLabel.trim(bytes, diagnostic.region.lineBytes)
    let meant = diagnostic.region.bytes.clamped(to: line)
    let start = Self.wholeScalar(at: max(line.lowerBound, meant.lowerBound - Self.mostBefore), in: bytes)
    let end = Self.wholeScalar(at: min(line.upperBound, meant.lowerBound + Self.mostAfter), in: bytes)
    let middle = min(meant.upperBound, end)
    func shown(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self).plain }
    let before = (start > line.lowerBound ? "…" : "") + shown(start..<meant.lowerBound)
    let marked = shown(meant.lowerBound..<middle)
    let after = shown(middle..<end) + (end < line.upperBound ? "…" : "")
    let carets = String(repeating: "^", count: max(1, marked.displayWidth))
    let whole = before + marked + after
    guard let first = whole.unicodeScalars.first(where: { $0.isRightToLeft || $0.properties.isAlphabetic }),
      whole.unicodeScalars.contains(where: \.isRightToLeft)
    else {
      text = whole
      mark = String(repeating: " ", count: before.displayWidth) + carets
      return
    }
    text = "\u{2068}\(whole)\u{2069}"
    guard first.isRightToLeft else {
      mark = String(repeating: " ", count: before.displayWidth) + carets
      return
    }
    // A terminal that knows directions turns the line round; the mark must turn with it, over the same width.
    let padding = max(0, whole.displayWidth - before.displayWidth - carets.count)
    mark =
      "\u{2067}" + String(repeating: Self.firmSpace, count: before.displayWidth) + carets
      + String(repeating: Self.firmSpace, count: padding) + "\u{2069}"
  }

  /// The start of the letter that a byte belongs to.
  private static func wholeScalar(at offset: Int, in bytes: [UInt8]) -> Int {
    var i = offset
    while i > 0, i < bytes.count, bytes[i].isContinuation { i -= 1 }
    return i
  }
}

extension String {
  /// Without controls, also those of direction.
  fileprivate var plain: String {
    String(String.UnicodeScalarView(withoutControls.unicodeScalars.filter { !$0.value.isBidiControl }))
  }
}
