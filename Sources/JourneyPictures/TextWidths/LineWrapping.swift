import JourneySyntax

/// Text in lines of a limited width.
enum LineWrapping {
  /// What a line may be wider than the widths of Noto's letters make it: viewers round them and set them apart in ways
  /// of their own. Where Noto is missing DejaVu Sans stands in, whose letters are wider; its widths are tabled too.
  static let safety = 1.04

  /// `text` in at most `most` lines of `width` points, broken between words, and inside a word only where it is wider
  /// than a line. What does not fit ends in "…".
  /// - Parameter spare: points of the padding around the lines that DejaVu Sans may use.
  static func lines(
    of text: String, size: Double, isBold: Bool = false, width: Double, spare: Double = 0, most: Int
  ) -> [String] {
    let measure = { (text: String) in Measured(text, size: size, isBold: isBold) }
    let room = Measured(noto: width, dejaVu: width + spare)
    let space = measure(" ")
    var lines: [String] = []
    var line = ""
    var used = Measured(noto: 0, dejaVu: 0)
    for word in text.split(separator: " ") {
      let word = String(word)
      let length = measure(word)
      if !line.isEmpty, (used + space + length).fits(room) {
        line += " " + word
        used = used + space + length
        continue
      }
      if !line.isEmpty { lines.append(line) }
      if lines.count > most { break }
      (line, used) = (word, length)
      if !length.fits(room) {
        let pieces = pieces(of: word, room: room, measure: measure)
        lines += pieces.dropLast()
        line = pieces.last ?? ""
        used = measure(line)
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > most else { return lines }
    return lines.prefix(most - 1) + [cut(lines[most - 1], to: room, measure: measure)]
  }

  /// The line with an ellipsis, shortened until both fit.
  private static func cut(_ line: String, to room: Measured, measure: (String) -> Measured) -> String {
    var kept = line
    while !kept.isEmpty, !measure(kept + "…").fits(room) { kept.removeLast() }
    return kept.trimmed + "…"
  }

  /// A word in pieces that each fit into a line; where letters stand apart, a hyphen says that it goes on.
  private static func pieces(of word: String, room: Measured, measure: (String) -> Measured) -> [String] {
    let hyphen = measure("-")
    var pieces: [String] = []
    var piece = ""
    var used = Measured(noto: 0, dejaVu: 0)
    for character in word {
      let next = measure(String(character))
      if let last = piece.last, !(used + next + hyphen).fits(room) {
        pieces.append(last.takesHyphen && character.takesHyphen ? piece + "-" : piece)
        (piece, used) = ("", Measured(noto: 0, dejaVu: 0))
      }
      piece.append(character)
      used = used + next
    }
    // A letter or two alone read as a slip: they get company.
    if let last = pieces.last, last.hasSuffix("-"), piece.count < fewestLetters,
      last.count > 2 * fewestLetters
    {
      let moved = last.dropLast().suffix(fewestLetters - piece.count)
      pieces[pieces.count - 1] = last.dropLast(moved.count + 1) + "-"
      piece = moved + piece
    }
    return pieces + [piece]
  }

  /// After a hyphen.
  private static let fewestLetters = 3

  /// The width of one line, in points at a font size of `size`: of the wider font, where `spare` points of the padding
  /// around the line may be used by DejaVu Sans.
  static func width(of text: String, size: Double, isBold: Bool = false, spare: Double = 0) -> Double {
    let measured = Measured(text, size: size, isBold: isBold)
    return max(measured.noto, measured.dejaVu - spare)
  }

  /// A line in both fonts, in points, with the safety.
  private struct Measured {
    let noto: Double
    let dejaVu: Double

    init(noto: Double, dejaVu: Double) {
      self.noto = noto
      self.dejaVu = dejaVu
    }

    init(_ text: String, size: Double, isBold: Bool) {
      let ems = TextWidth.ems(of: text, isBold: isBold)
      noto = ems.noto * size * safety
      dejaVu = ems.dejaVu * size
    }

    static func + (a: Measured, b: Measured) -> Measured {
      Measured(noto: a.noto + b.noto, dejaVu: a.dejaVu + b.dejaVu)
    }

    func fits(_ room: Measured) -> Bool { noto <= room.noto && dejaVu <= room.dejaVu }
  }
}

extension Character {
  /// A letter of a script that is divided with hyphens: Latin, Greek, Cyrillic and their like.
  fileprivate var takesHyphen: Bool { isLetter && unicodeScalars.allSatisfy { $0.value < 0x0590 } }
}
