extension String {
  /// This text on one line and without control characters: what a file says must not steer the terminal.
  package var withoutControls: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D, 0x09: text.append(" ")
      case 0x00...0x1F, 0x7F...0x9F: text.append("\u{FFFD}")
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
