package import JourneySyntax
package import JourneyWords

/// All that the keyword table knows of one keyword, as a person would ask for it.
package struct KeywordPage {
  private let keyword: Keyword
  private let words: Words

  /// What there is to say of one keyword, in the language of these words.
  package init(keyword: Keyword, words: Words) {
    self.keyword = keyword
    self.words = words
  }

  private var entry: KeywordEntry { KeywordTable.entry(keyword) }
  private var language: Language { words.language }

  /// `Keyword: example`, as it would be typed.
  package var example: String {
    let example = entry.example(in: language)
    let name = entry.spellings(in: language)[0]
    return example.isEmpty ? name : "\(name): \(example)"
  }

  /// The kind of value.
  package var value: String {
    keyword.needsLabel ? entry.value.words(in: language) : words.say(en: "nothing", ar: "لا شيء")
  }

  /// The blocks it may stand in.
  package var places: String {
    if entry.standsIn.isEmpty { return words.say(en: "the file", ar: "الملف") }
    return list(entry.standsIn)
  }

  /// Where it may be repeated; nil where that is nowhere.
  package var repeats: String? {
    entry.repeatsIn.isEmpty
      ? nil : entry.repeatsIn == entry.standsIn ? words.say(en: "yes", ar: "نعم") : list(entry.repeatsIn)
  }

  /// The parts and fields that stand in it; nil for fields.
  package var holds: String? {
    let inside = KeywordTable.entries.filter { $0.standsIn.contains(keyword) }.map(\.keyword)
    return inside.isEmpty ? nil : list(inside)
  }

  /// Its spellings in one language, the first one first.
  package func spellings(in language: Language) -> String {
    entry.spellings(in: language).joined(separator: language == .arabic ? "، " : ", ")
  }

  /// The page for a terminal.
  package var text: String {
    var rows = [
      ("English", spellings(in: .english)), ("العربية", spellings(in: .arabic)),
      (words.say(en: "Stands in", ar: "مكانه"), places),
    ]
    if let repeats { rows.append((words.say(en: "Repeats", ar: "يتكرر"), repeats)) }
    rows.append((words.say(en: "Value", ar: "القيمة"), value))
    if let holds { rows.append((words.say(en: "Holds", ar: "يضم"), holds)) }
    rows.append((words.say(en: "Example", ar: "مثال"), example))
    let width = rows.map { $0.0.displayWidth }.max() ?? 0
    let lines = rows.map { name, value in
      "  " + name + String(repeating: " ", count: width - name.displayWidth) + "  " + value
    }
    return
      "\(entry.spellings(in: language)[0])\n  \(entry.help(in: language))\n\n\(lines.joined(separator: "\n"))\n"
  }

  private func list(_ keywords: [Keyword]) -> String {
    let names = keywords.map { $0.spelling(in: language) }
    return names.joined(separator: words.say(en: ", ", ar: "، "))
  }
}
