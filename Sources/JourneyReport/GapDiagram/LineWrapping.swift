import JourneySyntax

/// Text in lines of a limited width, measured with a table of average widths: good enough for a card's size, which
/// grows where a font turns out wider.
enum LineWrapping {
  /// `text` in at most `most` lines of `width` points, broken between words, and inside a word only where it is wider
  /// than a line. What does not fit ends in "…".
  static func lines(of text: String, size: Double, isBold: Bool = false, width: Double, most: Int) -> [String]
  {
    let measure = { (text: String) in Self.width(of: text, size: size, isBold: isBold) }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ").flatMap({ pieces(of: $0, width: width, measure: measure) }) {
      let longer = line.isEmpty ? word : line + " " + word
      if line.isEmpty || measure(longer) <= width {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
      if lines.count == most { break }
    }
    if lines.count == most {
      lines[most - 1] = String(lines[most - 1].dropLast()) + "…"
    } else if !line.isEmpty {
      lines.append(line)
    }
    return lines
  }

  /// A word in pieces that each fit into a line.
  private static func pieces(
    of word: Substring, width: Double, measure: (String) -> Double
  ) -> [String] {
    if measure(String(word)) <= width { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    var length = 0.0
    for character in word {
      let next = measure(String(character))
      if !piece.isEmpty, length + next > width {
        pieces.append(piece)
        (piece, length) = ("", 0)
      }
      piece.append(character)
      length += next
    }
    return pieces + [piece]
  }

  /// The estimated width of one line, in points at a font size of `size`.
  static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    var ems = 0.0
    for scalar in text.unicodeScalars {
      ems += scalar.isASCII ? ascii[Int(scalar.value)] : width(of: scalar)
    }
    return ems * size * (isBold ? 1.08 : 1)
  }

  /// Average advance widths of Noto Sans, in ems, rounded up.
  private static let ascii: [Double] = (0..<128).map { code in
    switch Unicode.Scalar(UInt8(code)) {
    case " ", "i", "j", "l", ".", ",", ":", ";", "'", "|", "!", "(", ")", "[", "]": 0.29
    case "f", "r", "t", "I", "-", "/", "\"": 0.42
    case "w": 0.8
    case "m", "M", "W", "@", "%": 0.95
    case "A"..."Z": 0.68
    default: 0.6
    }
  }

  /// The same beyond ASCII, for Noto Sans Arabic and others.
  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "·", "،", "؛": 0.29
    case "ا", "أ", "إ", "آ", "ل", "ر", "ز", "و", "د", "ذ": 0.42
    case "س", "ش", "ص", "ض", "…": 0.95
    case _ where scalar.value.isBidiControl: 0
    case "\u{0600}"..."\u{06FF}": scalar.properties.canonicalCombiningClass == .notReordered ? 0.52 : 0
    case _ where scalar.value < 0x300: 0.6
    case _ where scalar.properties.isEmojiPresentation: 1.4
    case _ where scalar.properties.canonicalCombiningClass != .notReordered: 0
    case _ where scalar.properties.isIdeographic: 1.05
    default: 0.65
    }
  }
}
