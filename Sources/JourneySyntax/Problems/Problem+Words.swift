extension Problem {
  /// What is wrong, quoting the person's own text, and what to do.
  package func message(in language: Language) -> String {
    switch language {
    case .english: kind.english
    case .arabic: kind.arabic
    }
  }
}

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
    let block = KeywordTable.entry(block).spellings(in: language)[0]
    let part = part.map { KeywordTable.entry($0).spellings(in: language)[0] }
    switch language {
    case .english:
      return "in \(block.lowercased()) \(label.quoted(.english))" + (part.map { ", \($0)" } ?? "")
    case .arabic: return "في \(block) \(label.quoted(.arabic))" + (part.map { "، \($0)" } ?? "")
    }
  }
}

extension String {
  /// The longest quotation in a message; longer text is cut at a letter.
  private static let longestQuotation = 60

  /// This text between the language's quotation marks, isolated so that its direction changes nothing around it.
  package func quoted(_ language: Language) -> String {
    let cut = count > Self.longestQuotation ? prefix(Self.longestQuotation) + "…" : self[...]
    let shown = String(
      String.UnicodeScalarView(cut.unicodeScalars.filter { !$0.value.isBidiControl && $0.value >= 0x20 }))
    switch language {
    case .english: return "\"\(shown)\""
    case .arabic: return "«\u{2068}\(shown)\u{2069}»"
    }
  }
}

extension Double {
  /// Without decimals when it has none.
  var plain: String { Int(exactly: self).map(String.init) ?? String(self) }
}

extension [Keyword] {
  /// These keywords in words, with "or"/"and" before the last.
  func words(in language: Language, joinedBy last: String) -> String {
    let words = map { keyword in
      let spelling = KeywordTable.entry(keyword).spellings(in: language)[0]
      return language == .english && KeywordTable.entry(keyword).role == .heading
        ? spelling.lowercased() : spelling
    }
    guard words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: language == .english ? ", " : "، ") + last
      + words[words.count - 1]
  }
}
