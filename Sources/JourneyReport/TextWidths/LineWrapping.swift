import JourneySyntax

/// Text in lines of a limited width.
enum LineWrapping {
  /// What a text may be wider than Noto makes it: where these fonts are missing, DejaVu Sans stands in, whose letters
  /// are about an eighth wider in bold. Every width here has it in it; the table makes up for letters that need more.
  static let safety = 1.12

  /// `text` in at most `most` lines of `width` points, broken between words, and inside a word only where it is wider
  /// than a line. What does not fit ends in "…".
  static func lines(of text: String, size: Double, isBold: Bool = false, width: Double, most: Int) -> [String]
  {
    let measure = { (text: String) in Self.width(of: text, size: size, isBold: isBold) }
    let space = measure(" ")
    var lines: [String] = []
    var line = ""
    var used = 0.0
    for word in text.split(separator: " ") {
      let word = String(word)
      let length = measure(word)
      if !line.isEmpty, used + space + length <= width {
        line += " " + word
        used += space + length
        continue
      }
      if !line.isEmpty { lines.append(line) }
      if lines.count > most { break }
      (line, used) = (word, length)
      if length > width {
        let pieces = pieces(of: word, width: width, measure: measure)
        lines += pieces.dropLast()
        line = pieces.last ?? ""
        used = measure(line)
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > most else { return lines }
    return lines.prefix(most - 1) + [cut(lines[most - 1], to: width, measure: measure)]
  }

  /// The line with an ellipsis, shortened until both fit.
  private static func cut(_ line: String, to width: Double, measure: (String) -> Double) -> String {
    var kept = line
    while !kept.isEmpty, measure(kept + "…") > width { kept.removeLast() }
    return kept.trimmed + "…"
  }

  /// A word in pieces that each fit into a line; where letters stand apart, a hyphen says that it goes on.
  private static func pieces(of word: String, width: Double, measure: (String) -> Double) -> [String] {
    let hyphen = measure("-")
    var pieces: [String] = []
    var piece = ""
    var used = 0.0
    for character in word {
      let next = measure(String(character))
      if let last = piece.last, used + next + hyphen > width {
        pieces.append(last.takesHyphen && character.takesHyphen ? piece + "-" : piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += next
    }
    return pieces + [piece]
  }

  /// The width of one line, in points at a font size of `size`, with the safety that other fonts need.
  static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    TextWidth.ems(of: text, isBold: isBold) * size * safety
  }
}

extension Character {
  /// A letter of a script that is divided with hyphens: Latin, Greek, Cyrillic and their like.
  fileprivate var takesHyphen: Bool { isLetter && unicodeScalars.allSatisfy { $0.value < 0x0590 } }
}
