import JourneySyntax

/// Fits labels into the room a chart has. Widths are estimates, as no font can be asked here: a little too wide, so
/// that labels never touch.
enum LabelFitting {
  /// The width of a text in a font of this size.
  static func width(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + advance($1) } * size
  }

  /// Widths of Noto Sans in ems, by kind of scalar.
  private static func advance(_ scalar: Unicode.Scalar) -> Double {
    if scalar.value.isBidiControl { return 0 }
    switch scalar.value {
    case 0x0300...0x036F, 0x064B...0x065F: return 0
    case 0x20, 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x49, 0x69, 0x6A, 0x6C: return 0.29
    case 0x41...0x5A, 0x6D, 0x77, 0x25: return 0.72
    case 0x0627, 0x0623, 0x0625, 0x0622, 0x0631, 0x0632, 0x0648, 0x062F, 0x0630, 0x0644, 0x0640: return 0.4
    case 0x0633...0x0636: return 0.95
    case 0x0600...0x06FF: return 0.5
    case 0x2E80...0xFFEF where scalar.value < 0xFB1D || scalar.value > 0xFEFC: return 1.05
    case 0x1F000...: return 1.3
    default: return 0.58
    }
  }

  /// As much of the text as fits, with an ellipsis where it was cut.
  static func cut(_ text: String, to room: Double, size: Double) -> String {
    if width(text, size: size) <= room { return text }
    var used = width("…", size: size)
    var kept = ""
    for character in text {
      used += width(String(character), size: size)
      if used > room { break }
      kept.append(character)
    }
    return kept.trimmed + "…"
  }

  /// The text in at most `most` lines, broken between words; what is left over is cut.
  static func lines(_ text: String, room: Double, size: Double, most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if line.isEmpty || lines.count == most - 1 || width(longer, size: size) <= room {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { cut($0, to: room, size: size) }
  }
}
