import JourneySyntax

extension Words {
  /// Text for a label: one line, without characters that XML forbids or that steer direction, which would reach
  /// beyond the label they stand in.
  func labelText(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: clean.append(" ")
      case 0..<0x20, 0x7F...0x9F, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF: break
      case let value where value.isBidiControl: break
      default: clean.append(scalar)
      }
    }
    return String(clean).trimmed
  }

  /// A finished line of a label with its direction: Graphviz and viewers lay a line out from left to right, so an
  /// Arabic one is isolated, and so is each number in it, or its sign would change sides.
  func directed(_ line: String) -> String {
    let isMixed = line.unicodeScalars.contains { $0.isRightToLeft }
    let inner = isRightToLeft || isMixed ? isolatingNumbers(in: line) : line
    return isRightToLeft ? "\u{2067}\(inner)\u{2069}" : inner
  }

  private func isolatingNumbers(in line: String) -> String {
    var isolated = String.UnicodeScalarView()
    var number = String.UnicodeScalarView()
    func close() {
      let isNumber = number.contains { $0.value.digitValue != nil }
      isolated += isNumber ? "\u{2066}".unicodeScalars + number + "\u{2069}".unicodeScalars : number
      number = String.UnicodeScalarView()
    }
    for scalar in line.unicodeScalars {
      if scalar.belongsToNumber {
        number.append(scalar)
      } else {
        close()
        isolated.append(scalar)
      }
    }
    close()
    return String(isolated)
  }
}

extension Unicode.Scalar {
  fileprivate var belongsToNumber: Bool {
    value.digitValue != nil || value.isPercent || value.isMinus || self == "+" || self == "."
      || self == "٫"
  }

  /// Hebrew, Arabic and the other scripts of these blocks.
  fileprivate var isRightToLeft: Bool {
    (0x0590...0x08FF).contains(value) || (0xFB1D...0xFDFF).contains(value)
      || (0xFE70...0xFEFC).contains(value)
  }
}
