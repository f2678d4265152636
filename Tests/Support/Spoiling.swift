/// What happens to texts on their way: other line ends, lost indentation, slips of the hand. The same in every run.
package enum Spoiling {
  /// `text` in other layouts, then with random edits.
  package static func variants(of text: [UInt8], edited count: Int, seed: UInt64) -> [[UInt8]] {
    var random = RandomNumbers(seed: seed)
    return layouts(of: text) + (0..<count).map { _ in edited(text, using: &random) }
  }

  private static func layouts(of text: [UInt8]) -> [[UInt8]] {
    let text = String(decoding: text, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return [
      text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"), text.replacing("  ", with: "\t"),
      text.replacing("  ", with: "\u{A0}"), lines.joined(separator: " \u{A0}\n\n \n"), "\u{FEFF}\n\n" + text,
      lines.map { $0.drop { $0 == " " } }.joined(separator: "\n"),
      lines.map { "\u{200F} " + $0 }.joined(separator: "\n"),
    ].map { Array($0.utf8) }
  }

  private static let pieces =
    [
      "", "", "\r", "\n", "\n\n", "\r\n", "\t", " ", "   ", "\u{A0}", "\u{3000}", "\u{200F}", "\u{202B}",
      "\u{202C}",
      "\u{FEFF}", ":", "|", "| ", "[", "]", "//", "\n=======\n", "\n  =======\n", "\n<<<<<<< a\n",
      "\n>>>>>>> b\n",
      "\n||||||| c\n", "\n   ||||||| c\n", "\nIdeal\n", "\nStep Go\n", "\n\nخطوة", "\nFeel 2 x\n",
      "\n  // so\n", "\0",
    ].map { Array($0.utf8) } + [[0xC2], [0xA0], [0xE2, 0x80], [0xFF]]

  private static func edited(_ text: [UInt8], using random: inout RandomNumbers) -> [UInt8] {
    var text = text
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let at = Int.random(in: 0...text.count, using: &random)
      let end = min(text.count, at + Int.random(in: 0...2, using: &random))
      text.replaceSubrange(at..<end, with: pieces.randomElement(using: &random) ?? [])
    }
    if Bool.random(using: &random) { return text }
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let (from, to) = (
      Int.random(in: lines.indices, using: &random), Int.random(in: lines.indices, using: &random)
    )
    lines.insert(lines.remove(at: from), at: to)
    return Array(lines.joined(separator: [0x0A]))
  }
}
