import JourneyReport
import JourneySyntax

/// The messages of some models, one a line, in the form that editors and terminals can jump from.
struct ProblemListing {
  /// More than a person reads at once; the worst are shown.
  static let mostShown = 100

  private let problems: [(problem: Problem, line: String)]

  /// A file that several models use gives its messages once.
  init(of models: [LoadedModel], atLeast level: Problem.Level = .hint, in language: Language?) {
    var known: Set<String> = []
    problems = models.flatMap { model in
      model.problems.filter { $0.level >= level }.map { problem in
        (problem, Self.line(for: problem, in: language ?? model.language(ofFile: problem.place.file)))
      }
    }.filter { known.insert($0.line).inserted }
  }

  var isEmpty: Bool { problems.isEmpty }

  /// The number of messages of one level.
  func count(of level: Problem.Level) -> Int {
    problems.count { $0.problem.level == level }
  }

  /// The messages in their order; of too many the worst, and how many more there are.
  func text(in words: Words) -> String {
    var lines = shown.map(\.line)
    let hidden = problems.count - lines.count
    if hidden > 0 {
      lines.append(words.say(en: "and \(words.number(hidden)) more", ar: "و\(words.number(hidden)) أخرى"))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var shown: [(problem: Problem, line: String)] {
    guard problems.count > Self.mostShown else { return problems }
    let worst = problems.indices.sorted {
      (problems[$1].problem.level, $0) < (problems[$0].problem.level, $1)
    }
    return worst.prefix(Self.mostShown).sorted().map { problems[$0] }
  }

  /// `file:12: error J120: in step "Pay": …`
  private static func line(for problem: Problem, in language: Language) -> String {
    let place =
      "\(problem.place.file):\(problem.place.line): \(problem.level.word(in: language)) \(problem.code)"
    let story = problem.story.map { [$0.words(in: language)] } ?? []
    return ([place] + story + [problem.message(in: language)]).joined(separator: ": ").withoutControls
  }
}
