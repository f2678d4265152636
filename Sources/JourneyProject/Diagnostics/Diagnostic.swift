package import JourneySyntax

/// One problem with the text it is about, ready to be shown.
package struct Diagnostic {
  var problem: Problem
  /// The language it is told in.
  var language: Language
  var source: SourceText
  var region: Region

  var message: String { problem.message(in: language) }
  var story: String? { problem.story.map { $0.words(in: language) } }
}

/// The problems of some models, in their order.
package struct Diagnostics {
  /// More than a person reads at once; the worst are shown.
  static let mostShown = 100

  /// In the order of the models and of what they say.
  package let all: [Diagnostic]

  /// A file that several models use gives its problems once; each is told in the language of its file, or in the one
  /// that is asked for.
  package init(of models: [LoadedModel], atLeast level: Problem.Level = .hint, in language: Language? = nil) {
    var tables: [String: LineTable] = [:]
    var known: Set<String> = []
    var all: [Diagnostic] = []
    for model in models {
      for problem in model.problems where problem.level >= level {
        let file = problem.place.file
        let source = model.trees[file]?.source ?? SourceText(file: file, bytes: [])
        let lines = tables[file] ?? LineTable(of: source.bytes)
        tables[file] = lines
        let diagnostic = Diagnostic(
          problem: problem, language: language ?? model.language(ofFile: file), source: source,
          region: Region(of: problem, in: source, lines: lines))
        let key = "\(file):\(problem.place.line):\(problem.code):\(diagnostic.message)"
        if known.insert(key).inserted { all.append(diagnostic) }
      }
    }
    self.all = all
  }

  /// The number of problems of one level.
  package func count(of level: Problem.Level) -> Int { all.count { $0.problem.level == level } }

  /// The number of problems that `rihla fix` would solve.
  var fixable: Int { all.count { $0.problem.fix?.confidence == .certain } }

  /// In their order; of too many the worst.
  package var shown: [Diagnostic] {
    guard all.count > Self.mostShown else { return all }
    let worst = all.indices.sorted { (all[$1].problem.level, $0) < (all[$0].problem.level, $1) }
    return worst.prefix(Self.mostShown).sorted().map { all[$0] }
  }
}
