import JourneySyntax

/// One thing that the product speaks of, and the one name that it has in each language.
struct Term: Sendable {
  /// The same in every language and version: `confidence-interval`.
  let key: String
  let english: EnglishForms
  let arabic: ArabicForms
  /// Other names for the same thing, which no sentence uses; those that belong to another term are not repeated here.
  let avoided: (english: [String], arabic: [String])
  /// What it is, in a line.
  let meaning: (english: String, arabic: String)
  /// Where its number comes from; nil where it has none, or the meaning says it.
  let origin: (english: String, arabic: String)?
  /// What people write it with in a model, where there is such a keyword.
  let keyword: Keyword?

  /// - Parameters:
  ///   - avoided: other names for it in either language.
  ///   - meaning: in English, and the same in Arabic.
  ///   - origin: where its number comes from, likewise.
  init(
    _ key: String, _ english: EnglishForms, _ arabic: ArabicForms, keyword: Keyword? = nil,
    avoiding avoided: (english: [String], arabic: [String]) = ([], []),
    meaning: (english: String, arabic: String), origin: (english: String, arabic: String)? = nil
  ) {
    self.key = key
    self.english = english
    self.arabic = arabic
    self.keyword = keyword
    self.avoided = avoided
    self.meaning = meaning
    self.origin = origin
  }

  /// Every form of its name in that language, the one that stands for the others first.
  func forms(in language: Language) -> [String] {
    switch language {
    case .english: english.all
    case .arabic: arabic.all
    }
  }

  /// The other names for it in that language.
  func avoided(in language: Language) -> [String] {
    switch language {
    case .english: avoided.english
    case .arabic: avoided.arabic
    }
  }

  /// What it is, in that language.
  func meaning(in language: Language) -> String {
    switch language {
    case .english: meaning.english
    case .arabic: meaning.arabic
    }
  }

  /// Where its number comes from, in that language.
  func origin(in language: Language) -> String? {
    origin.map { language == .english ? $0.english : $0.arabic }
  }
}

/// A name in English: a noun in both numbers, or a word that stays as it is.
struct EnglishForms: Sendable {
  let one: String
  /// Nil where it is never counted.
  let many: String?

  init(_ one: String, _ many: String? = nil) {
    self.one = one
    self.many = many
  }

  var all: [String] { [one] + [many].compactMap(\.self) }
}

/// A name in Arabic with the forms that a sentence may need, in its usual spelling.
enum ArabicForms: Sendable {
  /// Plurals are nil where it is never counted. What agrees with it does so by its gender, and with a plural of things
  /// as with a feminine.
  case noun(
    indefinite: String, definite: String, plural: String?, definitePlural: String?, gender: Gender)
  /// Beside a noun of that gender.
  case adjective(masculine: String, feminine: String)
  /// Said of one person and of several.
  case verb(one: String, many: String)
  /// What does not change.
  case phrase(String)

  enum Gender: Sendable { case masculine, feminine }

  /// - Parameters:
  ///   - definite: nil where every word of it takes the article.
  ///   - definitePlural: likewise.
  static func masculine(
    _ word: String, definite: String? = nil, plural: String? = nil, definitePlural: String? = nil
  ) -> ArabicForms {
    noun(word, definite, plural, definitePlural, .masculine)
  }

  /// - Parameters:
  ///   - definite: nil where every word of it takes the article.
  ///   - definitePlural: likewise.
  static func feminine(
    _ word: String, definite: String? = nil, plural: String? = nil, definitePlural: String? = nil
  ) -> ArabicForms {
    noun(word, definite, plural, definitePlural, .feminine)
  }

  private static func noun(
    _ word: String, _ definite: String?, _ plural: String?, _ definitePlural: String?, _ gender: Gender
  ) -> ArabicForms {
    .noun(
      indefinite: word, definite: definite ?? withArticle(word), plural: plural,
      definitePlural: definitePlural ?? plural.map(withArticle), gender: gender)
  }

  /// A noun with its adjectives: each takes the article.
  private static func withArticle(_ phrase: String) -> String {
    phrase.split(separator: " ").map { "ال" + $0 }.joined(separator: " ")
  }

  var all: [String] {
    switch self {
    case .noun(let indefinite, let definite, let plural, let definitePlural, _):
      [indefinite, definite] + [plural, definitePlural].compactMap(\.self)
    case .adjective(let masculine, let feminine): [masculine, feminine]
    case .verb(let one, let many): [one, many]
    case .phrase(let phrase): [phrase]
    }
  }
}
