package import JourneyHistory
import JourneySyntax

/// What changed commit by commit, for a person or a program.
package struct HistoryReport: Sendable {
  /// What one commit changed in one model.
  package struct Part: Sendable {
    /// The root file.
    package var file: String
    /// What the commit changed in the model's meaning.
    package var statements: [Statement]

    /// - Parameter file: the root file.
    package init(file: String, statements: [Statement]) {
      self.file = file
      self.statements = statements
    }
  }

  /// What one commit changed.
  package struct Entry: Sendable {
    /// Who made it, when and why.
    package var commit: CommitNote
    /// One a model that changed.
    var parts: [Part]
    /// The same for a person; none where nothing changed in meaning.
    package var lines: [String]

    /// - Parameter lines: the statements of `parts` for a person.
    package init(_ commit: CommitNote, parts: [Part], lines: [String]) {
      self.commit = commit
      self.parts = parts
      self.lines = lines
    }
  }

  private let words: Words
  /// Newest first.
  private let entries: [Entry]

  /// - Parameter entries: newest first.
  package init(of entries: [Entry], words: Words) {
    self.entries = entries
    self.words = words
  }

  /// For a person at a terminal.
  package var text: String {
    told { heading, id, lines in
      let all = ["\(heading) (\(words.isolated(id)))"] + lines.map { "  " + $0 }
      return all.map { $0.withoutControls + "\n" }.joined()
    } folding: {
      $0 + "\n"
    }
  }

  /// For a wiki.
  package var markdown: String {
    told { heading, id, lines in
      "- **\(MarkdownText.escaped(heading))** (`\(id)`)\n"
        + lines.map { "  - \(MarkdownText.escaped($0))\n" }.joined()
    } folding: {
      "- \($0)\n"
    }
  }

  /// Every entry, with those that changed nothing in meaning counted in a line.
  private func told(
    _ tell: (_ heading: String, _ id: String, _ lines: [String]) -> String, folding: (String) -> String
  ) -> String {
    var text = ""
    var folded = 0
    for entry in entries {
      if entry.lines.isEmpty {
        folded += 1
        continue
      }
      if folded > 0 { text += folding(fold(folded)) }
      folded = 0
      text += tell(heading(of: entry.commit), entry.commit.shortID, entry.lines)
    }
    return folded > 0 ? text + folding(fold(folded)) : text
  }

  private func heading(of commit: CommitNote) -> String {
    words.list([words.day(commit.day), words.isolated(commit.author), words.isolated(commit.subject)])
  }

  private func fold(_ count: Int) -> String {
    let commits = words.count(count, .commit)
    return words.say(
      en: "… \(commits) with changes of layout, comments or names of files only",
      ar: "… \(commits): تغييرات في التنسيق أو التعليقات أو أسماء الملفات فقط")
  }

  /// For a program. `docs/git.md` has the layout.
  /// - Parameter about: what the history is of; nil where it is of everything.
  package func json(about name: String? = nil) -> String {
    let commits = entries.map { entry -> JSONValue in
      .object([
        ("commit", .string(entry.commit.id)), ("day", .string(entry.commit.day)),
        ("author", .string(entry.commit.author)), ("subject", .string(entry.commit.subject)),
        (
          "models",
          .array(
            entry.parts.map { part in
              .object([
                ("file", .string(part.file)), ("changes", .array(part.statements.map(\.json))),
              ])
            })
        ),
      ])
    }
    let subject: [(key: String, value: JSONValue)] = name.map { [("name", .string($0))] } ?? []
    return JSONValue.object(subject + [("commits", .array(commits))]).text
  }
}
