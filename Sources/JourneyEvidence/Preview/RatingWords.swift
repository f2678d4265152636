import JourneySyntax

/// Ratings that a survey tool wrote in words and not in numbers: `Very satisfied`, `راضٍ جدًا`.
enum RatingWords {
  /// Whether a value is a rating in words.
  /// - Parameter value: folded.
  static func contains(_ value: String) -> Bool {
    let words = value.columnWords.filter { !degrees.contains($0) }
    return !words.isEmpty && words.count <= mostWords && words.allSatisfy(judgements.contains)
  }

  /// As in `neither satisfied nor dissatisfied`, degrees aside.
  private static let mostWords = 2

  private static let degrees = folded(
    "very, extremely, somewhat, quite, rather, slightly, strongly, completely, totally, mostly, fairly, not, at, all, "
      + "neither, nor, or, a, bit, "
      + "جدا، جداً، للغاية، تماما، بشدة، إلى، حد، ما، غير، ليس، لست، نوعا، قليلا، كثيرا، ولا، لا، أو")

  private static let judgements = folded(
    "satisfied, dissatisfied, unsatisfied, happy, unhappy, pleased, agree, disagree, neutral, poor, bad, fair, "
      + "average, good, excellent, great, outstanding, acceptable, terrible, awful, easy, hard, difficult, likely, "
      + "unlikely, clear, unclear, useful, helpful, unhelpful, "
      + "راض، راضي، راضية، راضٍ، مستاء، مستاءة، سعيد، سعيدة، موافق، موافقة، أوافق، معارض، محايد، محايدة، ضعيف، سيئ، سيء، "
      + "مقبول، متوسط، جيد، جيدة، ممتاز، ممتازة، رائع، سهل، سهلة، صعب، صعبة، محتمل، مستبعد، واضح، واضحة")

  private static func folded(_ words: String) -> Set<String> {
    Set(WrittenList.items(of: words).map(\.folded))
  }
}
