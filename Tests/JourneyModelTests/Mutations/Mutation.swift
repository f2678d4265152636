import JourneySyntax

/// What happens to a text on its way from a hand to the file.
enum Mutation: String, CaseIterable {
  case swappedLetters = "two neighbouring letters of a keyword swapped"
  case lostColon = "a colon lost"
  case lostBracket = "a bracket lost"
  case lostStructure = "a heading or part line lost"
  case lostField = "a field line lost"
  case cutLine = "a line cut short"
  case lostIndentation = "all indentation lost"
  case typographicQuotes = "quotes made typographic"
  case windowsLines = "CRLF line ends"
  case tabs = "tabs for spaces"
  case hardBlanks = "no-break spaces"
  case directionMarks = "direction marks"
  case arabicDigits = "Arabic-Indic digits"
  case persianDigits = "Persian digits"
  case tashkeel = "tashkeel in keywords"
  case tatweel = "tatweel in keywords"

  /// What must be kept of the facts, in per cent; nil where nothing is promised.
  var promise: Double? {
    switch self {
    case .swappedLetters: 98
    case .lostStructure: 90
    case .lostColon, .lostBracket, .lostField, .cutLine: nil
    default: 100
    }
  }

  func mutants(of example: Example) -> [Mutant] {
    switch self {
    case .swappedLetters: swaps(in: example)
    case .lostColon: losses(in: example) { $0.colon.map { [$0..<$0 + 1] } ?? [] }
    case .lostBracket: losses(in: example) { brackets(in: $0, of: example) }
    case .lostStructure: losses(in: example) { $0.isStructural ? [$0.bytes] : [] }
    case .lostField: losses(in: example) { $0.isStructural ? [] : [$0.bytes] }
    case .cutLine: losses(in: example) { cuts(of: $0, in: example) }
    default: [wholeFile(example)]
    }
  }

  /// Each keyword of the file once for each block that it stands in.
  private func swaps(in example: Example) -> [Mutant] {
    var known = Set<String>()
    return ExampleLine.all(of: example.tree).flatMap { line -> [Mutant] in
      let letters = Array(example.tree.text(line.phrase).unicodeScalars)
      guard known.insert("\(line.block as Any) \(letters)").inserted else { return [] }
      return letters.indices.dropLast().compactMap { i in
        guard letters[i] != letters[i + 1], letters[i] != " ", letters[i + 1] != " " else { return nil }
        var swapped = letters
        swapped.swapAt(i, i + 1)
        var bytes = example.tree.source.bytes
        bytes.replaceSubrange(line.phrase, with: String(String.UnicodeScalarView(swapped)).utf8)
        return Mutant(bytes: bytes, hit: line.node.keyword, line: line.bytes)
      }
    }
  }

  /// The example without some bytes of a line, once for each choice.
  private func losses(in example: Example, _ choices: (ExampleLine) -> [Range<Int>]) -> [Mutant] {
    ExampleLine.all(of: example.tree).flatMap { line in
      choices(line).map { lost in
        var bytes = example.tree.source.bytes
        bytes.removeSubrange(lost)
        return Mutant(bytes: bytes, hit: line.node.keyword, line: line.bytes)
      }
    }
  }

  private func brackets(in line: ExampleLine, of example: Example) -> [Range<Int>] {
    switch line.node.keyword.map({ KeywordTable.entry($0).value }) {
    case .label, .personas, .references, .loop, .binding: break
    default: return []
    }
    let bytes = example.tree.source.bytes
    return line.node.value.filter { bytes[$0] == 0x5B || bytes[$0] == 0x5D }.map { $0..<$0 + 1 }
  }

  /// From each byte of the line to its end.
  private func cuts(of line: ExampleLine, in example: Example) -> [Range<Int>] {
    let end = max(line.phrase.upperBound, line.node.value.upperBound)
    return (line.phrase.lowerBound..<end).map { $0..<end }
  }

  private func wholeFile(_ example: Example) -> Mutant {
    let lines = example.text.split(separator: "\n", omittingEmptySubsequences: false)
    switch self {
    case .lostIndentation:
      return Mutant(text: lines.map { $0.drop { $0 == " " } }.joined(separator: "\n"))
    case .typographicQuotes:
      return Mutant(text: example.text.typographic, changesText: \.typographic)
    case .windowsLines:
      return Mutant(text: lines.joined(separator: "\r\n"))
    case .tabs:
      return Mutant(
        text: example.text.replacing("  ", with: "\t").replacing(": ", with: ":\t"), changesText: \.tabbed)
    case .hardBlanks:
      return Mutant(text: example.text.hardBlanked, changesText: \.hardBlanked)
    case .directionMarks:
      return Mutant(text: lines.map { marked(String($0)) }.joined(separator: "\n"), changesText: \.unmarked)
    case .arabicDigits: return digits(of: example, from: 0x0660)
    case .persianDigits: return digits(of: example, from: 0x06F0)
    case .tashkeel: return keywords(of: example, with: "\u{064E}")
    default: return keywords(of: example, with: "\u{0640}")
    }
  }

  /// The marks that editors and messengers put around text of another direction, where they do.
  private func marked(_ line: String) -> String {
    guard !line.trimmed.isEmpty, !line.contains("//") else { return line }
    return "\u{200F}"
      + line.replacing(": ", with: "\u{200E}: \u{200F}").replacing("[", with: "\u{2066}[")
      .replacing("]", with: "]\u{2069}") + "\u{200E}"
  }

  /// Other digits where a value is a number.
  private func digits(of example: Example, from zero: UInt32) -> Mutant {
    replacing(in: example) { line, text in
      switch line.node.keyword.map({ KeywordTable.entry($0).value }) {
      case .number, .rating, .percent, .score, .feeling, .range:
        text.withDigits(from: zero, in: line.node.language)
      default: text
      }
    }
  }

  /// A mark behind the second letter of each Arabic keyword.
  private func keywords(of example: Example, with mark: String) -> Mutant {
    var bytes = example.tree.source.bytes
    for line in ExampleLine.all(of: example.tree).reversed() where line.node.language == .arabic {
      var phrase = example.tree.text(line.phrase)
      phrase.unicodeScalars.insert(
        contentsOf: mark.unicodeScalars,
        at: phrase.unicodeScalars.index(phrase.unicodeScalars.startIndex, offsetBy: 2))
      bytes.replaceSubrange(line.phrase, with: phrase.utf8)
    }
    return Mutant(bytes: bytes)
  }

  private func replacing(in example: Example, _ change: (ExampleLine, String) -> String) -> Mutant {
    var bytes = example.tree.source.bytes
    for line in ExampleLine.all(of: example.tree).reversed() {
      bytes.replaceSubrange(line.node.value, with: change(line, example.tree.text(line.node.value)).utf8)
    }
    return Mutant(bytes: bytes)
  }
}

extension ExampleLine {
  /// The whole line with its end.
  var bytes: Range<Int> { Int(node.start)..<Int(node.end) }
}

extension Mutant {
  fileprivate init(text: String, changesText: ((String) -> String)? = nil) {
    self.init(bytes: Array(text.utf8), changesText: changesText)
  }
}

extension String {
  fileprivate var typographic: String { replacing("'", with: "’").replacing("\"", with: "”") }

  fileprivate var unmarked: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.value.isBidiControl }))
  }

  fileprivate var tabbed: String { replacing(": ", with: ":\t") }

  fileprivate var hardBlanked: String { replacing(" ", with: "\u{A0}") }

  /// Digits of a number, with the decimal sign of their script.
  fileprivate func withDigits(from zero: UInt32, in language: Language) -> String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let digit = scalar.value.digitValue, let other = Unicode.Scalar(zero + UInt32(digit)) {
        text.append(other)
      } else {
        text.append(scalar == "." && language == .arabic ? "٫" : scalar)
      }
    }
    return String(text)
  }
}
