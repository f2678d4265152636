extension PageSection {
  /// What was found beside that which stands at the top; nil where that is all.
  static func furtherFindings(of subject: PageSubject) -> PageSection? {
    let sets = FindingSet.further(of: subject)
    guard !sets.isEmpty else { return nil }
    return PageSection(
      id: "further-findings", title: subject.say("Further findings", "نتائج أخرى"),
      body: FindingSet.html(sets, of: subject))
  }
}
