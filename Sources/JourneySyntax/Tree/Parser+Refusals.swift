/// Whether what is proposed would be read: a proposal that another message then refuses is worse than none.
extension Parser.Proposal {
  /// What stands before its colon; nil where that is no keyword.
  var keyword: Keyword? {
    guard let colon = meant.firstIndex(of: ":") else { return nil }
    return KeywordIndex.exact(Folding.fold(Array(meant[..<colon].utf8).span))?.keyword
  }

  /// Its keyword takes what stands behind the colon, as far as one can see without knowing names.
  var isReadable: Bool {
    guard let keyword, let colon = meant.firstIndex(of: ":") else { return true }
    let value = String(meant[meant.index(after: colon)...]).trimmed
    if value.isEmpty { return true }
    return keyword == .ideal ? ValueWords.meansNone(value) : KeywordTable.entry(keyword).value.mayRead(value)
  }
}

extension ValueKind {
  fileprivate func mayRead(_ value: String) -> Bool {
    if OpenMark.isAll(of: value) { return self != .personas }
    return switch self {
    case .personas: value.first.map { !$0.isNumber } ?? true
    case .feeling: Self.isFeeling(value)
    case .number(let lowest, let highest): Self.isNumber(value, on: lowest...highest)
    case .percent: Self.isNumber(value, on: 0...100)
    case .rating: Self.isNumber(value, on: 1...5) || value.contains { ",،".contains($0) }
    case .score: Self.isScore(value)
    case .choice(let choice): ValueWords.option(of: choice, meantBy: value) != nil
    case .range: WrittenNumber.numbers(in: Array(value.utf8), atMost: 3).count == 2
    case .lane, .touchpoint, .label, .text, .line, .list, .references, .loop, .path, .conditions, .binding,
      .day, .window:
      true
    }
  }

  /// No number at either end, or one level of 1 to 5.
  private static func isFeeling(_ value: String) -> Bool {
    let last = value.split(separator: " ").last.map(String.init) ?? ""
    var levels: Set<Double> = []
    for text in [value, last] {
      guard let number = TypedNumber(leading: Array(text.utf8).span) else { continue }
      guard !number.isPercent, case .value(let level) = number.reading(on: 1...5), level == level.rounded()
      else { return false }
      levels.insert(level)
    }
    return levels.count < 2
  }

  private static func isNumber(_ text: String, on scale: ClosedRange<Double>) -> Bool {
    guard let number = TypedNumber(whole: Array(text.utf8).span), case .value = number.reading(on: scale)
    else { return false }
    return true
  }

  /// One number at the end, out of no top: which scale it is on is not known here. A mark of guessing may follow.
  private static func isScore(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    let text = String(decoding: bytes.dropLast(OpenMark.length(atEndOf: bytes[...])), as: UTF8.self).trimmed
    let words = text.split(separator: " ")
    for start in words.indices {
      guard let number = TypedNumber(whole: Array(words[start...].joined(separator: " ").utf8).span) else {
        if TypedNumber(whole: Array(words[start].utf8).span) != nil { return false }
        continue
      }
      return number.top == nil
    }
    return false
  }
}
