import JourneyEvidence
import JourneyModel
import JourneyWords

/// What stands above the findings: which journey this is, and how much stands behind the report.
struct PageHeading {
  /// The title of the window: plain text.
  let plainTitle: String
  let title: String
  let above: String?
  let meta: String
  let goal: String?

  init(of subject: PageSubject, sources: [SourceLine]) {
    let (journey, model, words) = (subject.journey, subject.model, subject.words)
    let report = words.say(en: "Gap report", ar: "تقرير الفجوات")
    plainTitle = "\(journey.name.label) · \(report)"
    title = words.isolated(journey.name.label)
    above = model.settings.title.map { words.isolated($0) }
    goal = journey.goal.map { words.isolated($0) }
    let answers = Self.answers(sources, of: subject)
    let owner = journey.owner.map {
      words.say(en: "owner: \(words.isolated($0))", ar: "المسؤول: \(words.isolated($0))")
    }
    let customer = journey.customer.map {
      words.say(en: "customer: \(words.isolated($0))", ar: "العميل: \(words.isolated($0))")
    }
    meta = ([report] + answers + [customer, owner].compactMap { $0 }).joined(separator: " · ")
  }

  private static func answers(_ sources: [SourceLine], of subject: PageSubject) -> [String] {
    let words = subject.words
    let heard = sources.filter { $0.answers > 0 }
    guard !heard.isEmpty else {
      return [words.say(en: "no customer has been asked yet", ar: "لم يُسأل أي عميل بعد")]
    }
    var parts = [subject.heard.heading(in: words)]
    let days = heard.compactMap(\.days)
    if let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() {
      let range = words.days(first...last)
      let undated = heard.reduce(0) { $0.saturatingAdd($1.undated) }
      let without = undated == 0 ? "" : words.undated(undated)
      parts.append(
        words.say(en: "measured \(range)", ar: "\(first == last ? "قيست في" : "قيست من") \(range)") + without)
    }
    return parts
  }
}
