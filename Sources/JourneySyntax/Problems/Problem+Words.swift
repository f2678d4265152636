extension Problem.Level {
  /// The level as people read it before a message.
  package func word(in language: Language) -> String {
    switch (language, self) {
    case (.english, .error): "error"
    case (.english, .warning): "warning"
    case (.english, .hint): "hint"
    case (.arabic, .error): "خطأ"
    case (.arabic, .warning): "تنبيه"
    case (.arabic, .hint): "نصيحة"
    }
  }
}

extension Story {
  /// Where it is, as people would say it: `in step "Pay", Actual`.
  package func words(in language: Language) -> String {
    let part = part.map { $0.name(in: language) }
    switch language {
    case .english: return "in " + englishBlock + (part.map { ", \($0)" } ?? "")
    case .arabic: return "في " + arabicBlock + (part.map { "، \($0)" } ?? "")
    }
  }

  private var englishBlock: String {
    let name = block.name(in: .english)
    if !label.isEmpty { return "\(name) \(label.quoted(.english))" }
    return block.needsLabel ? "\(block.article) \(name) without a name" : "the \(name)"
  }

  private var arabicBlock: String {
    let name = block.name(in: .arabic)
    if !label.isEmpty { return "\(name) \(label.quoted(.arabic))" }
    return block.needsLabel ? "\(name) بلا اسم" : name
  }
}

extension String {
  /// The longest quotation in a message; longer text is cut at a letter.
  private static let longestQuotation = 60

  /// This text as a message in `language` shows it: without controls that would steer what is around it, and isolated
  /// where its direction may differ from the sentence's.
  package func isolated(_ language: Language) -> String {
    let shown = String(
      String.UnicodeScalarView(
        unicodeScalars.filter { scalar in
          !scalar.value.isBidiControl && scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
        }))
    if language == .english, !shown.unicodeScalars.contains(where: \.isRightToLeft) { return shown }
    return "\u{2068}\(shown)\u{2069}"
  }

  /// This text between the language's quotation marks; long text is cut.
  package func quoted(_ language: Language) -> String {
    let cut = count > Self.longestQuotation ? prefix(Self.longestQuotation) + "…" : self[...]
    let shown = String(cut).isolated(language)
    switch language {
    case .english: return "\"\(shown)\""
    case .arabic: return "«\(shown)»"
    }
  }
}

extension Unicode.Scalar {
  /// A letter of a script that runs from right to left.
  package var isRightToLeft: Bool { value.isRightToLeft }
}

extension Double {
  /// Without decimals when it has none.
  package var plain: String { Int(exactly: self).map(String.init) ?? String(self) }
}

extension Keyword {
  /// What a message calls it: its canonical spelling; in English a block is a common noun.
  package func name(in language: Language) -> String {
    let entry = KeywordTable.entry(self)
    let spelling = entry.spellings(in: language)[0]
    return language == .english && entry.role == .heading ? spelling.lowercased() : spelling
  }

  /// The English article before its name.
  var article: String {
    let startsWithVowel = KeywordTable.entry(self).english[0].first.map { "AEIOU".contains($0) } ?? false
    return startsWithVowel && self != .use ? "an" : "a"
  }

  /// Whether a block of this kind is incomplete without a name.
  package var needsLabel: Bool { self != .setting && self != .agenda }
}

extension [String] {
  /// These words as a list in a sentence: `a, b or c`.
  package func listed(_ separator: String, last: String) -> String {
    guard count > 1 else { return first ?? "" }
    return dropLast().joined(separator: separator) + last + self[count - 1]
  }
}
