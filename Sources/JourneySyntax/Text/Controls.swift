extension String {
  /// This text on one line and without control characters: what a file says must not steer the terminal, nor turn the
  /// letters around it.
  package var withoutControls: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D, 0x09: text.append(" ")
      case 0x00...0x1F, 0x7F...0x9F: text.append("\u{FFFD}")
      case let value where value.isEmbedding: break
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  /// This text with a sign for each control character, so that a terminal shows it and does not obey. Ends of lines
  /// and tabs stay.
  /// - Parameter keepingIsolates: where the isolates of this program's own sentences may be among the text.
  package func showingControls(keepingIsolates: Bool) -> String {
    var text = String.UnicodeScalarView()
    let scalars = unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar.value {
      case 0x0A, 0x09: text.append(scalar)
      case 0x0D where scalars[scalars.index(after: index)...].first == "\n": text.append(scalar)
      case 0x00...0x1F: text.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: text.append("\u{2421}")
      case 0x80...0x9F: text += scalar.named
      case let value where value.isEmbedding || (!keepingIsolates && (0x2066...0x2069).contains(value)):
        text += scalar.named
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}

extension UInt32 {
  /// Turns the text after it, and does so beyond what it stands in: embeddings, overrides and their end.
  fileprivate var isEmbedding: Bool { (0x202A...0x202E).contains(self) }
}

extension Unicode.Scalar {
  /// Its number, as Unicode writes it.
  fileprivate var named: String.UnicodeScalarView {
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>".unicodeScalars
  }
}
