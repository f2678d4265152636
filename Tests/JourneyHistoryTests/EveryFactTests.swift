import JourneyHistory
import JourneyModel
import JourneySyntax
import JourneyWords
import Testing

/// Everything that can be written in a file is compared: whatever the keyword table has is changed in turn.
@Suite struct EveryFactTests {
  @Test(arguments: WrittenFact.all, Language.allCases)
  func aChangeOfItIsSaid(fact: WrittenFact, language: Language) {
    let (first, second) = fact.values(in: language)
    let (one, two) = (Self.version(of: fact, first, language), Self.version(of: fact, second, language))
    let without = Self.version(of: fact, nil, language)
    #expect(Self.isTold(one, two, language) && Self.isTold(two, one, language))
    let ends = [one, two].map { Self.isTold(without, $0, language) && Self.isTold($0, without, language) }
    // Of the words of a fixed list one may be what holds where nothing is written.
    #expect(fact.isChoice ? ends.contains(true) : ends == [true, true])
  }

  /// Something is said of what the model says; numbers that follow from it are not the fact.
  private static func isTold(_ before: ModelVersion, _ after: ModelVersion, _ language: Language) -> Bool {
    let words = ComparisonWords(ModelComparison(from: before, to: after), words: Words(language: language))
    return !words.statements.isEmpty && words.statements.allSatisfy { !$0.text.isEmpty }
  }

  private static func version(
    of fact: WrittenFact, _ value: String?, _ language: Language
  ) -> ModelVersion {
    version(of: WrittenFact.file(saying: value.map { (fact, $0) }, in: language))
  }

  private static func version(of text: String) -> ModelVersion {
    let tree = SyntaxTree(parsing: SourceText(file: "test.journey", bytes: Array(text.utf8)))
    return ModelVersion(of: Resolution(resolving: [ModelFile(path: "test.journey", tree: tree)]).model)
  }

  @Test(arguments: [
    ("Persona: Omar [omar]", "Persona: Omar, renews again [omar]"),
    ("Persona: Omar [omar]", "Persona: Omar [omar-2]"),
    ("Persona: Omar [omar]\n", ""),
    ("Measure: Waiting time [wait]", "Measure: Time [wait]"),
    ("Source: Visits [visits]\n", ""),
    ("Stage: Apply [apply]", "Stage: Ask [apply]"),
    ("Stage: Pay [payment]\n", ""),
    ("Step: Wait [waiting]\n", ""),
    ("Step: Wait [waiting]\n", "Step: Wait [waiting]\nStep: Leave [leave]\n"),
    ("Step: Form [form]\n", "Step: Ask [ask]\n"),
    ("Actual: [omar]\n", "Actual: [layla]\n"),
    ("Ideal: \n", ""),
    ("Opportunity: Prefill [prefill]\n", ""),
    ("Journey: Renew [renewal]", "Journey: Renew a licence [renewal]"),
  ])
  func aThingThatIsOtherIsSaid(old: String, new: String) {
    let text = WrittenFact.file(in: .english)
    #expect(text.contains(old))
    let (before, after) = (Self.version(of: text), Self.version(of: text.replacing(old, with: new)))
    #expect(Self.isTold(before, after, .english) && Self.isTold(after, before, .english))
  }
}

/// A field in one of the blocks that it may stand in.
struct WrittenFact: Sendable, CustomTestStringConvertible {
  let keyword: Keyword
  let block: Keyword

  var testDescription: String { "\(keyword) in \(block)" }

  /// All that the keyword table has.
  static let all = KeywordTable.entries.filter { $0.role == .field }.flatMap { entry in
    entry.standsIn.map { WrittenFact(keyword: entry.keyword, block: $0) }
  }

  private var kind: ValueKind { KeywordTable.entry(keyword).value }

  var isChoice: Bool {
    switch kind {
    case .choice: true
    default: false
    }
  }

  /// Two that mean different things: the one that completion shows, and another.
  func values(in language: Language) -> (String, String) {
    let first = KeywordTable.entry(keyword).example(in: language)
    let second =
      switch kind {
      case .label, .personas, .text, .line, .path: first + " 2"
      case .touchpoint, .lane: first + " 2"
      case .feeling: "1"
      case .score: "NPS 10"
      case .number, .rating, .percent: "2"
      case .list: first.split(whereSeparator: { ",،".contains($0) }).first.map(String.init) ?? ""
      case .references: Self.others[keyword] ?? ""
      case .loop: first.replacing("38", with: "40").replacing("٣٨", with: "٤٠")
      case .conditions: first + " 2"
      case .binding: first.replacing("[pay]", with: "[form]")
      case .range: "4 to 6"
      case .day: "2026-06-01"
      case .window: "1 year"
      case .choice(let choice): Self.another(than: first, of: choice, in: language)
      }
    return (first, second)
  }

  private static let others: [Keyword: String] = [
    .after: "[waiting]", .forPersonas: "[omar]", .measuredBy: "CES", .fixes: "[form]",
  ]

  private static func another(
    than first: String, of choice: ValueKind.Choice, in language: Language
  ) -> String {
    let words = ValueWords.options(of: choice).map { language == .arabic ? $0.arabic[0] : $0.english[0] }
    return words.first { $0 != first } ?? ""
  }

  /// A small model, with a fact in the first block of its kind.
  static func file(saying written: (fact: WrittenFact, value: String)? = nil, in language: Language) -> String
  {
    func line(_ keyword: Keyword, _ value: String) -> String {
      "\(KeywordTable.entry(keyword).spellings(in: language)[0]): \(value)"
    }
    var written = written
    var lines: [String] = []
    for (keyword, name) in blocks {
      lines.append(line(keyword, name))
      guard let (fact, value) = written, fact.block == keyword else { continue }
      lines.append(line(fact.keyword, value))
      written = nil
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let blocks: [(Keyword, String)] = [
    (.setting, ""), (.agenda, ""), (.persona, "Layla [layla]"), (.persona, "Omar [omar]"),
    (.measure, "Waiting time [wait]"), (.source, "Visits [visits]"), (.journey, "Renew [renewal]"),
    (.stage, "Apply [apply]"), (.step, "Form [form]"), (.stage, "Pay [payment]"), (.step, "Pay [pay]"),
    (.ideal, ""), (.actual, ""), (.actual, "[omar]"), (.step, "Wait [waiting]"),
    (.opportunity, "Prefill [prefill]"),
  ]
}
