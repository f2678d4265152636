package import JourneySyntax
package import JourneyWords

/// The page of a code: what it means, an example, what rihla says about that, and what to do.
package struct CodePage {
  let code: any Problem.Code
  let words: Words
  private let worked: WorkedExample

  /// The page of a code in the language of these words.
  package init(code: any Problem.Code, words: Words) {
    self.code = code
    self.words = words
    worked = WorkedExample(of: code, in: words.language)
  }

  /// `J101 · warning · A keyword is misspelled`
  var heading: String {
    "\(code.rawValue) · \(code.level.word(in: words.language)) · \(worked.page.title)"
  }

  var advice: String { worked.page.advice }

  /// The files of the example, each below its name where there are two.
  package var files: [(name: String?, text: String)] {
    guard let table = worked.page.table else { return [(nil, worked.page.example)] }
    let totals = worked.page.totals.map { [(String?.some(WorkedExample.totalsName), $0)] } ?? []
    return [(WorkedExample.fileName, worked.page.example), (WorkedExample.tableName, table)] + totals
  }

  /// What rihla says about the example, with its line.
  package var message: String? {
    worked.problem.map { problem in
      let line = words.number(problem.place.line)
      return words.say(en: "Line \(line): ", ar: "السطر \(line): ") + problem.message(in: words.language)
    }
  }

  /// The page for a terminal.
  package var text: String {
    let indented = files.map { name, text in
      (name.map { "\($0)\n" } ?? "")
        + text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
    }
    let example = indented.joined(separator: "\n").escapingDirection
    return "\(heading)\n\n\(example)\n\(message.map { $0 + "\n\n" } ?? "")\(advice)\n"
  }
}

extension String {
  /// Embeddings and overrides by their names: an example of hidden marks must show them, and not obey them.
  var escapingDirection: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      if (0x202A...0x202E).contains(scalar.value) {
        text += "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}
