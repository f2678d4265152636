import JourneyEvidence
import JourneyModel
import JourneyWords

/// What a number of answers about a journey counts: answers are no people, and those of several sources are no sample of
/// one kind.
struct HeardAnswers {
  /// Answers of one voice to one kind of question.
  private struct Kind: Hashable {
    var voice: Source.Voice
    var kind: Source.Kind
  }

  /// All of them, of every source.
  private(set) var answers = 0
  /// Sources that have any.
  private(set) var sources = 0
  /// Different questions; one that two sources ask is one.
  private var questions: Set<Question> = []
  /// At least so many people; nil where some source does not tell.
  private var people: Int? = 0
  /// In the order of the model.
  private var kinds: [(kind: Kind, answers: Int)] = []

  /// - Parameter evidence: tallies parallel to `model.sources`.
  init(about journey: ID<Journey>, in model: Model, given evidence: Evidence) {
    for (source, tally) in zip(model.sources, evidence.tallies) {
      let cells = tally.answers.histograms.filter {
        $0.key.group == .everybody && $0.key.period == nil && $0.key.subject.journey == journey
      }
      let n = cells.values.reduce(0) { $0.saturatingAdd($1.n) }
      guard n > 0 else { continue }
      answers = answers.saturatingAdd(n)
      sources += 1
      questions.formUnion(cells.keys.map(\.question))
      // Who answers one question may answer the others too: the most of one question are the least there can be.
      let known = cells.keys.compactMap { tally.answers.respondents[$0]?.people }.max()
      people = people.flatMap { sum in known.map { sum.saturatingAdd($0) } }
      add(n, of: Kind(voice: source.voice, kind: source.kind))
    }
  }

  private mutating func add(_ answers: Int, of kind: Kind) {
    if let place = kinds.firstIndex(where: { $0.kind == kind }) {
      kinds[place].answers = kinds[place].answers.saturatingAdd(answers)
    } else {
      kinds.append((kind, answers))
    }
  }

  /// `4,153 answers to 14 questions from 3 sources`.
  func heading(in words: Words) -> String {
    let total = words.count(answers, .answer)
    let asked = words.count(questions.count, .question)
    let from = words.count(sources, .source)
    return words.say(
      en: "\(total) to \(asked) from \(from)", ar: "\(total)، \(asked) (\(from))")
  }

  /// Of which kinds they are, and how many people gave them; nil without answers.
  func method(in words: Words) -> String? {
    guard answers > 0 else { return nil }
    let parts = kinds.map { kind, answers in
      "\(words.number(answers)) \(words.list([words.label(kind.voice), words.label(kind.kind)]))"
    }
    let all = parts.joined(separator: words.say(en: "; ", ar: "؛ "))
    let total = words.count(answers, .answer)
    guard let people else {
      return words.say(
        en: "The \(total) are no count of people, which not every source tells: \(all).",
        ar: "الإجابات (\(total)) ليست عدد أشخاص، فلا يبينه كل مصدر: \(all).")
    }
    let known = words.count(people, .person)
    return words.say(
      en: "The \(total) are of at least \(known): \(all).",
      ar: "الإجابات (\(total)) من \(known) على الأقل: \(all).")
  }
}
