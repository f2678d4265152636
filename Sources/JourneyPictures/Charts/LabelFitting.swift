import JourneySyntax

/// Fits a label into the room that a chart has for it.
enum LabelFitting {
  /// As much of the text as fits on one line, with an ellipsis where it was cut.
  static func cut(_ text: String, to room: Double, size: Double) -> String {
    if LineWrapping.width(of: text, size: size) <= room { return text }
    var used = LineWrapping.width(of: "…", size: size)
    var kept = ""
    for character in text {
      used += LineWrapping.width(of: String(character), size: size)
      if used > room { break }
      kept.append(character)
    }
    return kept.trimmed + "…"
  }
}
