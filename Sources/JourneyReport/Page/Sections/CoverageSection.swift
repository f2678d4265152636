import JourneyPictures

extension PageSection {
  static func coverage(of subject: PageSubject) -> PageSection? {
    let matrix = CoverageMatrix(
      of: subject.analysis, in: subject.model, given: subject.evidence, words: subject.words,
      namespace: "coverage-chart")
    guard let matrix else { return nil }
    return PageSection(
      id: "coverage", title: subject.say("What stands behind each step", "ما الذي تستند إليه كل خطوة"),
      sub: subject.say(
        "Direct is what customers were asked, indirect what they were seen to do or say elsewhere, inferred what was "
          + "concluded. They are counted beside each other and never averaged together.",
        "المباشر ما سُئل عنه العملاء، وغير المباشر ما شوهد من فعلهم أو قولهم في موضع آخر، والمستنتج ما استُخلص. "
          + "وتُعد كل منها على حدة ولا تُجمع في متوسط واحد.") + subject.timeAfterText,
      showing: matrix, on: subject)
  }
}
