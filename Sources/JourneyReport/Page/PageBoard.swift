import JourneyAnalysis
import JourneyModel
import JourneyWords

/// The board of a journey's opportunities, as the page and the report for wikis tell of it.
struct PageBoard {
  let title: String
  /// What there is to see, in a few sentences.
  let sub: String
  let board: OpportunityBoard
  let table: OpportunityTable

  /// nil without opportunities.
  /// - Parameter day: what is past on the page is past on this day.
  init?(of subject: PageSubject, on day: Day?) {
    let shown = subject.model.opportunities(for: subject.analysis.journey)
    if shown.isEmpty { return nil }
    title = subject.say("Board of opportunities", "لوحة فرص التحسين")
    sub = Self.sub(subject, day)
    board = OpportunityBoard(
      of: shown, by: subject.analysis, in: subject.model, on: day, words: subject.words)
    table = OpportunityTable(of: board, in: subject.model, words: subject.words)
  }

  private static func sub(_ subject: PageSubject, _ day: Day?) -> String {
    let words = subject.words
    let value =
      subject.analysis.opportunityBasis == .gaps
      ? subject.say(
        "Worth is that of the most urgent measured gap that an opportunity would close; value and feasibility are what "
          + "the team says, of \(words.number(100)): \(words.ratingScale).",
        "القيمة من الفجوات هي قيمة أهم فجوة مقيسة قد تسدها الفرصة؛ أما القيمة بتقدير الفريق والجدوى فمن "
          + "\(words.number(100)): \(words.ratingScale).")
      : subject.say(
        "No measured gap is there to be closed: value and feasibility are what the team says, of \(words.number(100)): "
          + "\(words.ratingScale).",
        "لا فجوة مقيسة تُسد: القيمة والجدوى بتقدير الفريق من \(words.number(100)): \(words.ratingScale).")
    let due = day.map { day in
      let date = words.day(day.text)
      return subject.say(
        "Overdue is what was due before \(date), the newest date behind this page.",
        "وفات موعد ما كان قبل \(date)، أحدث تاريخ تستند إليه الصفحة.")
    }
    return [value, due].compactMap(\.self).joined(separator: " ")
  }
}
