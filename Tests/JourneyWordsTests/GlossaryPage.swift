import JourneySyntax

@testable import JourneyWords

/// The glossary in Markdown, as docs/glossary.md and docs/glossary.ar.md have it.
struct GlossaryPage {
  let words: Words

  var markdown: String {
    let page = ([introduction] + Glossary.subjects.map(section) + [heads]).joined(separator: "\n")
    return words.isRightToLeft ? "<div dir=\"rtl\" lang=\"ar\">\n\n\(page)\n</div>\n" : page
  }

  private var introduction: String {
    words.say(
      en: """
        # Glossary

        What each thing is called, in both languages, and what it is not called. A keyword is what writes it into a \
        [journey](language.md). Written from `Sources/JourneyWords/Glossary` by `make goldens`. [بالعربية](glossary.ar.md)

        """,
      ar: """
        # المصطلحات

        بماذا يسمى كل شيء في اللغتين، وبماذا لا يسمى. والكلمة المفتاحية هي ما يُكتب به في [نص الرحلة](language.md). \
        تُكتب هذه الصفحة من `Sources/JourneyWords/Glossary` بالأمر `make goldens`. [In English](glossary.md)

        """)
  }

  private func section(_ subject: Glossary.Subject) -> String {
    let head = words.say(
      en: "| English | العربية | What it is | Not | Keyword |\n|---|---|---|---|---|\n",
      ar: "| العربية | English | معناه | ولا يقال | الكلمة المفتاحية |\n|---|---|---|---|---|\n")
    let title = words.say(en: subject.title.english, ar: subject.title.arabic)
    return "## \(title)\n\n\(head)\(subject.terms.map(row).joined())"
  }

  private func row(_ term: Term) -> String {
    let other = words.language == .english ? Language.arabic : .english
    let cells = [
      name(term, in: words.language), name(term, in: other), meaning(of: term),
      (term.avoided(in: words.language) + term.avoided(in: other)).joined(separator: comma),
      term.keyword.map { "`\(KeywordTable.entry($0).spellings(in: words.language)[0])`" } ?? "",
    ]
    return "| \(cells.joined(separator: " | ")) |\n"
  }

  private func meaning(of term: Term) -> String {
    [term.meaning(in: words.language), term.origin(in: words.language)].compactMap(\.self).joined(
      separator: " ")
  }

  private var heads: String {
    let other = words.language == .english ? Language.arabic : .english
    let rows = ColumnHead.allCases.map { head in
      "| **\(head.name(in: words.language))** | \(head.name(in: other)) | \(head.meaning(in: words.language)) |\n"
    }
    return words.say(
      en: """
        ## Heads of columns

        What stands above the columns of tables, on a terminal and in reports; `rihla explain` knows all of it, as it \
        knows the terms above.

        | English | العربية | What it is |
        |---|---|---|

        """,
      ar: """
        ## رؤوس الأعمدة

        ما يُكتب فوق أعمدة الجداول في الطرفية وفي التقارير؛ والأمر `rihla explain` يعرفه كله، كما يعرف المصطلحات أعلاه.

        | العربية | English | معناه |
        |---|---|---|

        """) + rows.joined()
  }

  private func name(_ term: Term, in language: Language) -> String {
    let forms = term.forms(in: language)
    let all = "**\(forms[0])**" + forms.dropFirst().map { comma + $0 }.joined()
    guard language == .arabic, let gender = gender(of: term) else { return all }
    return "\(all) (\(gender))"
  }

  private func gender(of term: Term) -> String? {
    guard case .noun(_, _, _, _, let gender) = term.arabic else { return nil }
    return switch gender {
    case .masculine: words.say(en: "m.", ar: "مذكر")
    case .feminine: words.say(en: "f.", ar: "مؤنث")
    }
  }

  private var comma: String { words.say(en: ", ", ar: "، ") }
}
