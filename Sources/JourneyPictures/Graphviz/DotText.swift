import JourneyXML

/// DOT, written line by line, and safely: strings are quoted, labels escaped.
struct DotText {
  private(set) var text = ""

  mutating func line(_ line: String) {
    text += line
    text += "\n"
  }

  /// A quoted DOT string. Inside one only the quote is special to DOT; a backslash would start an escape of
  /// Graphviz's own.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20: quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Text inside an HTML-like label, where a backslash too would start an escape of Graphviz's own.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in Escaping.characters.escapeText(text).unicodeScalars {
      if scalar == "\\" { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
