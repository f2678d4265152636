package import JourneySyntax

/// A word of tables and reports that can be explained: the head of a column, or a term of the glossary.
package struct ReportWord: Sendable, Equatable {
  /// The same in every language.
  package let key: String
  /// It is the head of a column, and not only a term.
  package let isHead: Bool
  private let english: Texts
  private let arabic: Texts

  /// What is said of it in one language.
  private struct Texts: Equatable {
    /// The one that stands for the others first.
    var names: [String]
    var meaning: String
  }

  /// Its name and the other forms of it.
  package func names(in language: Language) -> [String] { texts(in: language).names }

  /// What it means and where its number comes from, in sentences.
  package func meaning(in language: Language) -> String { texts(in: language).meaning }

  private func texts(in language: Language) -> Texts { language == .english ? english : arabic }

  /// The head of a column.
  package init(_ head: ColumnHead) {
    func texts(_ language: Language) -> Texts {
      Texts(names: [head.name(in: language)], meaning: head.meaning(in: language))
    }
    (key, isHead, english, arabic) = (head.rawValue, true, texts(.english), texts(.arabic))
  }

  init(_ term: Term) {
    func texts(_ language: Language) -> Texts {
      let sentences = [term.meaning(in: language), term.origin(in: language)].compactMap(\.self)
      return Texts(names: Self.forms(of: term, in: language), meaning: sentences.joined(separator: " "))
    }
    (key, isHead, english, arabic) = (term.key, false, texts(.english), texts(.arabic))
  }

  /// A name with its letters in brackets goes by either.
  private static func forms(of term: Term, in language: Language) -> [String] {
    term.forms(in: language).flatMap { form in
      guard form.hasSuffix(")"), let opening = form.lastIndex(of: "(") else { return [form] }
      return [form, String(form[form.index(after: opening)...].dropLast()), String(form[..<opening]).trimmed]
    }
  }

  /// Heads first: they say where the number of the column comes from.
  package static let all: [ReportWord] =
    ColumnHead.allCases.map { ReportWord($0) } + Glossary.subjects.flatMap(\.terms).map { ReportWord($0) }
}

extension ColumnHead {
  /// The short words that its cells hold, where they are not plain speech.
  package var judgements: [ReportWord] {
    let terms: [Term] =
      switch self {
      case .gap: Glossary.verdicts
      case .quadrant: Glossary.quadrants
      case .trend: Glossary.trends
      default: []
      }
    return terms.map { ReportWord($0) }
  }
}

extension ReportWord {
  private static let index: [(folded: [UInt32], name: String, word: ReportWord, language: Language)] =
    all.flatMap { word in
      Language.allCases.flatMap { language in
        word.names(in: language).map { (folded($0), $0, word, language) }
      }
    }

  /// The word that is written, whatever its case, marks and signs; the language is that of the name.
  package static func named(_ written: String) -> (word: ReportWord, language: Language)? {
    let folded = folded(written)
    guard !folded.isEmpty else { return nil }
    return index.first { $0.folded == folded }.map { ($0.word, $0.language) }
  }

  /// Names that are a slip of the keys away from what is written, or have it among their words; the nearest first.
  package static func near(_ written: String) -> [String] {
    let folded = folded(written)
    guard folded.count >= shortestWord else { return [] }
    let most = folded.count < shortWord ? 1 : 2
    let found = index.compactMap { entry -> (word: String, name: String, distance: Int)? in
      let distance = EditDistance.between(folded, entry.folded, atMost: most)
      if distance <= most { return (entry.word.key, entry.name, distance) }
      let words = entry.folded.split(separator: space)
      return words.count > 1 && words.contains(folded[...]) ? (entry.word.key, entry.name, most + 1) : nil
    }
    var told: Set<String> = []
    let nearest = found.sorted { $0.distance < $1.distance }.filter { told.insert($0.word).inserted }
    return nearest.prefix(mostProposals).map(\.name)
  }

  private static let space: UInt32 = 0x20
  /// Two letters are near to too much.
  private static let shortestWord = 3
  private static let shortWord = 6
  private static let mostProposals = 3

  /// Letters and digits as keywords are compared; signs between them are blanks, so that `measured - ideal` is found too.
  private static func folded(_ text: String) -> [UInt32] {
    let blanks: Set<Character> = ["−", "–", "-", ",", "،", ":", "؛"]
    let plain = String(text.map { blanks.contains($0) ? " " : $0 })
    let bytes = Folding.fold(Array(plain.utf8).span)
    return String(decoding: bytes, as: UTF8.self).trimmed.unicodeScalars.map(\.value)
  }
}
