import JourneyModel
import JourneySyntax
import Testing

@testable import JourneyAnalysis
@testable import JourneyReport

@Suite struct ClaimTests {
  /// One of each statement that can be made.
  private static let statements: [Claim.Statement] = {
    var all: [Claim.Statement] = [
      .rank(UncertainRank(places: 1...3, expected: 1.8, chanceOfLargest: 0.42), of: 8), .shrinkage, .priority,
      .sample(halfWidth: 5, needed: 231, more: 19), .sample(halfWidth: 0.5, needed: 9, more: 0),
      .arrival(days: 9.2...20.7),
    ]
    for verdict in Verdict.allCases {
      all.append(.verdict(verdict, interval: -12 ... -3, margin: 5, needed: needed))
    }
    for source in JourneyImportance.Source.allCases {
      all.append(.importance(source, explained: source == .derived ? 0.61 : nil))
    }
    return all
  }()

  private static let needed = NeededAnswers(
    for: ScoreHistogram(scores: [0, 25, 50, 75, 100], counts: [1, 2, 3, 2, 1]), margin: 5)

  /// What no sentence may say, whatever stands behind it, and what each kind may not say: words of a stronger kind.
  private static let never = [
    "because", "caused", "due to", "proves", "significant", "drives", "لأن", "بسبب", "نتيجة", "يؤدي", "أدى",
    "دال إحصائي",
  ]
  private static let stronger: [Claim.Kind: [String]] = [
    .descriptive: ["customers", "population", "likely", "will", "effect", "العملاء", "يُرجَّح", "سوف", "أثر"],
    .exploratory: ["population", "likely", "will", "effect", "explain", "يُرجَّح", "سوف", "أثر", "يفسر"],
    .inferential: ["likely", "will", "effect", "if we", "يُرجَّح", "سوف", "أثر"],
    .predictive: ["effect", "if we", "will be", "أثر", "إذا غيّرنا"],
    .causal: ["will", "سوف"],
    .mechanistic: ["likely", "feel", "think", "effect", "يُرجَّح", "يشعر", "أثر"],
  ]

  @Test(arguments: statements)
  func saysNoMoreThanItsKindMay(statement: Claim.Statement) throws {
    let claim = Claim(statement, n: 40)
    let forbidden = Self.never + (try #require(Self.stronger[claim.kind]))
    for words in voices {
      let sentence = words.sentence(claim).lowercased()
      #expect(!sentence.isEmpty)
      for word in forbidden { #expect(!sentence.contains(word), "\(claim.kind): \(sentence)") }
    }
  }

  @Test func theSentencesOfAllClaims() throws {
    let text = voices.map { words in
      Self.statements.map { visible(words.sentence(Claim($0, n: 40))) + "\n" }.joined()
    }
    try expectGolden(text.joined(separator: "\n"), "claims.txt")
  }

  @Test func warnsOfWhatWeakensIt() {
    let verdict = Claim.Statement.verdict(
      .gapConfirmed, interval: -12 ... -3, margin: 5, needed: Self.needed)
    #expect(Claim(verdict, n: 7).warnings == [.veryFewAnswers, .conventionalMargin])
    #expect(Claim(verdict, n: 20).warnings == [.fewAnswers, .conventionalMargin])
    #expect(Claim(.shrinkage, n: 400, effectiveN: 120).warnings == [.fewerThanAnswers])
    #expect(Claim(.shrinkage, n: 200_000).warnings == [.biasLimits])
    #expect(Claim(.shrinkage, n: 400).warnings == [])
  }

  @Test func everyClaimSaysWhatItRestsOn() {
    for statement in Self.statements { #expect(!Claim(statement, n: 40).assumptions.isEmpty) }
  }

  @Test func methodsNameWhatWasUsedAndNothingElse() {
    let words = Words(language: .english)
    var analysis = Sample.licence.analysis
    analysis.importance.source = .equal
    let plain = words.methods(of: analysis).joined(separator: " ")
    #expect(plain.contains("all steps count alike"))
    #expect(!plain.contains("Holm") && !plain.contains("drawn towards"))
  }
}
