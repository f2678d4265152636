package import JourneyHistory
import JourneySyntax

/// What changed in some models, for a person or a program.
package struct ComparisonReport: Sendable {
  /// One model that has two versions.
  package struct Subject: Sendable {
    /// The root file of the later version, or of the earlier where there is no later one.
    package var file: String
    /// What differs between the two versions.
    package var comparison: ModelComparison

    /// - Parameter file: the root file of the later version, or of the earlier where there is no later one.
    package init(file: String, comparison: ModelComparison) {
      self.file = file
      self.comparison = comparison
    }
  }

  /// All that changed in one thing.
  package struct Group: Sendable, Equatable {
    /// `Step “Pay the fee”`, or what the model is called.
    package var subject: String
    /// In the order of the later model, what the numbers did last; never empty.
    package var statements: [Statement]
  }

  /// One model in words.
  package struct Section: Sendable {
    /// The root file of the model, as of its subject.
    package var file: String
    /// One a thing that changed, without what an earlier section told.
    package var groups: [Group]
    /// Labels of the sources whose answers can't be compared.
    package var unversioned: [String]
  }

  /// The language and digits of the report.
  package let words: Words
  /// One a subject, in the same order; a model in which nothing changed has one without groups.
  package let sections: [Section]
  /// How many files are laid out or worded otherwise without saying anything else.
  let reformatted: Int

  /// - Parameter differingFiles: how many files differ in their bytes.
  package init(of subjects: [Subject], differingFiles: Int, words: Words) {
    self.words = words
    reformatted = differingFiles
    // Personas of several models are told of once.
    var told: Set<String> = []
    sections = subjects.map { subject in
      let groups = ComparisonWords(subject.comparison, words: words).groups(of: subject.comparison)
      let new = groups.compactMap { group -> Group? in
        let statements = group.statements.filter { told.insert($0.line).inserted }
        return statements.isEmpty ? nil : Group(subject: group.subject, statements: statements)
      }
      return Section(file: subject.file, groups: new, unversioned: subject.comparison.unversionedSources)
    }
  }

  private var isEmpty: Bool { sections.allSatisfy(\.groups.isEmpty) }

  /// What is said where nothing changed.
  package var nothing: String {
    let files = words.count(reformatted, .file)
    return reformatted == 0
      ? words.say(en: "No change.", ar: "لا تغيير.")
      : words.say(
        en: "No change in meaning: only layout or comments of \(files).",
        ar: "لا تغيير في المعنى: التنسيق أو التعليقات فقط (\(files)).")
  }

  /// That answers can't be compared, and why.
  package func note(on sources: [String]) -> String {
    let names = words.list(sources.map(words.quoted))
    return words.say(
      en:
        "The answers of \(names) are not versioned: their file is not in git at both, so that scores can't be "
        + "compared.",
      ar: "إجابات \(names) غير محفوظة في النسختين: ملفها ليس في git فيهما، فلا يمكن مقارنة الدرجات.")
  }

  /// For a person at a terminal.
  package var text: String {
    var lines: [String] = isEmpty ? [nothing] : []
    for section in sections where !section.groups.isEmpty || !section.unversioned.isEmpty {
      if sections.count > 1 { lines += (lines.isEmpty ? [] : [""]) + [section.file] }
      for group in section.groups {
        lines.append(group.subject)
        lines += group.statements.map { "  " + $0.text }
      }
      if !section.unversioned.isEmpty { lines.append(note(on: section.unversioned)) }
    }
    return lines.map { $0.withoutControls + "\n" }.joined()
  }

  /// For a pull request.
  package var markdown: String {
    var lines: [String] = isEmpty ? [nothing] : []
    for section in sections where !section.groups.isEmpty || !section.unversioned.isEmpty {
      if sections.count > 1 { lines += ["### " + MarkdownText.escaped(section.file), ""] }
      for group in section.groups {
        lines.append("- **\(MarkdownText.escaped(group.subject))**")
        lines += group.statements.map { "  - " + MarkdownText.escaped($0.text) }
      }
      if !section.unversioned.isEmpty { lines += ["", MarkdownText.escaped(note(on: section.unversioned))] }
      lines.append("")
    }
    while lines.last == "" { lines.removeLast() }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension ComparisonWords {
  /// All statements, those about one thing together.
  func groups(of comparison: ModelComparison) -> [ComparisonReport.Group] {
    var groups: [ComparisonReport.Group] = []
    var places: [String: Int] = [:]
    for statement in statements + measured(in: comparison) {
      let key = "\(statement.block) \(statement.subject)"
      if let place = places[key] {
        groups[place].statements.append(statement)
      } else {
        places[key] = groups.count
        groups.append(ComparisonReport.Group(subject: statement.subject, statements: [statement]))
      }
    }
    return groups
  }
}
