import JourneySyntax

extension Words {
  /// Text for a label: one line, without characters that XML forbids or that steer direction, which would reach
  /// beyond the label they stand in.
  package func labelText(_ text: String) -> String {
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
  package func directed(_ line: String) -> String {
    // Isolates that numbers bring along may have been cut by the end of a line: each is set anew.
    let plain = labelText(line)
    let isMixed = plain.unicodeScalars.contains(where: \.isRightToLeft)
    guard isRightToLeft else { return isMixed ? isolatingNumbers(in: plain) : plain }
    // A line of Latin words alone is read from the left, its numbers with it.
    let isForeign = !isMixed && plain.unicodeScalars.contains(where: \.isLatinOrAlike)
    guard isForeign else { return "\u{2067}\(isolatingNumbers(in: plain))\u{2069}" }
    // What leads to the next line is not part of it.
    let name = plain.hasSuffix(":") ? plain.dropLast() : plain[...]
    return "\u{2067}\u{2066}\(name)\u{2069}\(plain.dropFirst(name.count))\u{2069}"
  }

  /// A number that follows a Latin word belongs to it, as in `Form A-12`, and is left alone.
  private func isolatingNumbers(in line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    var isolated = String.UnicodeScalarView()
    var isAfterLatin = false
    var i = 0
    while i < scalars.count {
      let end = Self.endOfNumber(in: scalars, from: i)
      if scalars[i].isLatinOrAlike { isAfterLatin = true }
      if scalars[i].isRightToLeft || scalars[i] == "·" { isAfterLatin = false }
      if end > i, !isAfterLatin {
        isolated += "\u{2066}".unicodeScalars + scalars[i..<end] + "\u{2069}".unicodeScalars
        i = end
      } else {
        isolated.append(scalars[i])
        i += 1
      }
    }
    return String(isolated)
  }

  /// Where the number ends that starts at `start`: a sign, digits with points or group marks between them, and `%`, while `٪`
  /// stands to the left of an Arabic number, outside; `start` itself when there is none.
  private static func endOfNumber(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var i = start
    if scalars[i].value.isMinus || scalars[i] == "+" { i += 1 }
    let firstDigit = i
    while i < scalars.count {
      let isPoint = [".", "٫", ",", "٬"].contains(scalars[i])
      let isInside = i > firstDigit && i + 1 < scalars.count && scalars[i + 1].value.digitValue != nil
      guard scalars[i].value.digitValue != nil || isPoint && isInside else { break }
      i += 1
    }
    if i == firstDigit { return start }
    return i < scalars.count && scalars[i] == "%" ? i + 1 : i
  }
}

extension Unicode.Scalar {
  /// A letter that is written from the left.
  fileprivate var isLatinOrAlike: Bool { properties.isAlphabetic && !isRightToLeft }
}
