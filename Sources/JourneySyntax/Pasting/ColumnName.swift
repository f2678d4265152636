/// What the name of a column says: which question its cells answer, of which side of a step, or a word of the team's own.
struct ColumnName {
  /// How sure it is that the name means its keyword.
  enum Certainty: Int, Comparable {
    /// A slip of the hand away from a spelling, or a word of everyday speech.
    case likely
    /// A spelling, or a word that can hardly mean anything else.
    case certain

    static func < (a: Certainty, b: Certainty) -> Bool { a.rawValue < b.rawValue }
  }

  /// As it stands in the table, on one line.
  let text: String
  /// `.ideal` or `.actual` where it is said.
  private(set) var side: Keyword?
  /// What the column holds; nil for words of the team's own, and for a side that stands alone.
  private(set) var keyword: Keyword?
  /// The measure of a column of scores, as in `CSAT`.
  private(set) var measure: String?
  /// What is left of the text without its side.
  private(set) var rest: String
  /// The side that a word alone may mean, where the other one is named beside it: `Current` beside `Ideal`.
  private(set) var possibleSide: Keyword?
  /// Of the words that are understood.
  private(set) var language: Language?
  private(set) var certainty = Certainty.certain

  /// Longer ones are sentences.
  private static let mostBytes = 2 * KeywordIndex.mostBytes

  /// A column without a name, or one whose name nobody reads.
  init(unread text: String) {
    self.text = text.onOneLine
    rest = self.text
  }

  init(_ cell: String) {
    self.init(unread: cell)
    if text.isEmpty || text.utf8.count > Self.mostBytes { return }
    let words = Self.words(of: text)[...]
    if let meaning = Meaning(words), !meaning.isSide || meaning.certainty == .certain {
      take(meaning)
    } else if let side = Meaning(side: words) {
      if side.certainty == .certain { take(side) } else { possibleSide = side.keyword }
    } else {
      takeSide(of: words)
    }
  }

  /// Takes the side that its words alone may mean.
  mutating func takePossibleSide() {
    guard let possibleSide else { return }
    side = possibleSide
    rest = ""
    certainty = .likely
  }

  var isBlank: Bool { text.isEmpty }
  /// `Ideal`, with nothing that says what of it.
  var isSideAlone: Bool { side != nil && rest.isEmpty }
  /// Whether it names what is asked of steps, and not the steps themselves.
  var isQuestion: Bool { keyword != nil && keyword != .stage && keyword != .step }
  /// Whether it says what its column holds.
  var isKnown: Bool { keyword != nil || isSideAlone }

  private mutating func take(_ meaning: Meaning) {
    language = meaning.language
    certainty = meaning.certainty
    if meaning.isSide {
      side = meaning.keyword
      rest = ""
    } else {
      keyword = meaning.keyword
      measure = meaning.measure
    }
  }

  /// `Ideal Thought`, `Thought (ideal)`, `الأفكار المثالية`: a side in front or behind, and a question. With other words
  /// it is a side only where it can mean nothing else: a current account is no side.
  private mutating func takeSide(of words: ArraySlice<String>) {
    guard words.count > 1 else { return }
    for count in (1...min(KeywordIndex.mostWords, words.count - 1)).reversed() {
      let ends = [
        (words.prefix(count), words.dropFirst(count)), (words.suffix(count), words.dropLast(count)),
      ]
      for (sideWords, others) in ends {
        guard let side = Meaning(side: sideWords) else { continue }
        let meaning = Meaning(others)
        if meaning?.isSide ?? false { return }
        guard let meaning else {
          let isOfBoth = [others.prefix(1), others.suffix(1)].contains { Meaning(side: $0) != nil }
          if side.certainty < .certain || isOfBoth { continue }
          self.side = side.keyword
          language = side.language
          rest = others.joined(separator: " ")
          continue
        }
        rest = others.joined(separator: " ")
        take(meaning)
        self.side = side.keyword
        return
      }
    }
  }

  /// What else stands in a name: brackets, colons, and the scale of the levels.
  private static func words(of text: String) -> [String] {
    let isMark = { (character: Character) in "()[]{}:：/\\|–—-_*?؟!…•.,،;؛\"“”«»".contains(character) }
    let words = text.replacing("(s)", with: "s")
      .split { $0.isWhitespace || isMark($0) }.map(String.init)
      .filter { $0 != "%" && $0 != "٪" }
    let scale = [["1", "5"], ["١", "٥"], ["1", "to", "5"], ["١", "إلى", "٥"]].first {
      words.suffix($0.count) == $0[...]
    }
    return words.dropLast(scale?.count ?? 0)
  }
}

/// What some words in the name of a column mean.
private struct Meaning {
  let keyword: Keyword
  let language: Language
  var certainty = ColumnName.Certainty.certain
  var measure: String?

  var isSide: Bool { keyword == .ideal || keyword == .actual }

  /// - Parameter isExact: no slips of the hand are forgiven.
  init?(_ words: ArraySlice<String>, isExact: Bool = false) {
    let bytes = Array(words.joined(separator: " ").utf8)
    let folded = Folding.fold(bytes.span)
    if bytes.isEmpty { return nil }
    if let spelling = KeywordIndex.exact(folded) {
      guard Self.isColumn(spelling.keyword) else { return nil }
      self.init(keyword: spelling.keyword, language: spelling.language)
    } else if let listed = SpokenWords.listed(by: folded) ?? Self.singular(of: folded) {
      self.init(keyword: listed, language: String(decoding: folded, as: UTF8.self).writtenLanguage)
    } else if SpokenWords.measures.contains(folded) {
      self.init(keyword: .score, language: .english, measure: words.joined(separator: " ").uppercased())
    } else if let spoken = SpokenWords.meaning(of: folded) {
      guard let keyword = spoken.keywords.first(where: Self.isColumn) else { return nil }
      // A channel is half of a touchpoint: where the other half has a column of its own they are put together.
      let isChannel = spoken.keywords.contains(.channels)
      self.init(
        keyword: isChannel ? .channels : keyword, language: spoken.language,
        certainty: spoken.isOrdinary ? .likely : .certain)
    } else {
      if isExact { return nil }
      let near = KeywordIndex.meant(by: bytes.span) {
        Self.isColumn($0) && KeywordTable.entry($0).role != .part
      }
      guard let near else { return nil }
      self.init(keyword: near.keyword, language: near.language, certainty: .likely)
    }
  }

  private init(
    keyword: Keyword, language: Language, certainty: ColumnName.Certainty = .certain, measure: String? = nil
  ) {
    self.keyword = keyword
    self.language = language
    self.certainty = certainty
    self.measure = measure
  }

  /// The side that words beside a question name: also `Current` for "current state", and Arabic adjectives in the form
  /// that they take after plurals.
  init?(side words: ArraySlice<String>) {
    let folded = words.joined(separator: " ").folded
    let forms = folded.hasSuffix("ه") ? [folded, String(folded.dropLast())] : [folded]
    for form in forms {
      guard let found = Meaning([form], isExact: true), found.isSide else { continue }
      self = found
      return
    }
    for form in forms {
      guard let found = Meaning(["\(form) state"], isExact: true) ?? Meaning(["وضع \(form)"], isExact: true),
        found.isSide
      else { continue }
      self = found
      certainty = .likely
      return
    }
    return nil
  }

  /// `Thoughts`: more of one kind are no other kind.
  private static func singular(of folded: [UInt8]) -> Keyword? {
    guard folded.last == UInt8(ascii: "s"), let spelling = KeywordIndex.exact(folded.dropLast()) else {
      return nil
    }
    return isColumn(spelling.keyword) ? spelling.keyword : nil
  }

  /// Stages and steps with their sides, and what can be said of a step or its Actual.
  private static func isColumn(_ keyword: Keyword) -> Bool {
    let entry = KeywordTable.entry(keyword)
    return switch keyword {
    case .stage, .step, .ideal, .actual, .channels: true
    default: entry.role == .field && (entry.standsIn.contains(.step) || entry.standsIn.contains(.actual))
    }
  }
}

extension String {
  /// Arabic where it holds an Arabic letter.
  package var writtenLanguage: Language {
    unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) } ? .arabic : .english
  }
}
