extension Problem.Code {
  /// The pages about when answers were given.
  var englishTimePage: Problem.Page {
    switch self {
    case .unreadableDates:
      Problem.Page(
        "A date cannot be read",
        "The answer counts, but for no day. Day and month that could be either way round are not guessed: say `Date order: day first` or `Date order: month first` in the source, or let one date of the file settle it. Years before 1700 are Hijri: say `Calendar: hijri` in the source. No answer is of a year before 1850 or after 2149.",
        example: """
          Journey: Renew [renew]
          Step: Pay [pay]
          Source: Survey
            File: visit.csv
          """,
        table: """
          journey,step,measure,score,date
          renew,pay,CSAT,4,03/04/2026
          """)
    default:
      Problem.Page(
        "A few answers are dated long after all others",
        "Fewer than five answers to a question, more than a year after the newest other answer of the journey over all its sources, are more likely mistyped than new: they do not end the window, and do not count in it. Correct the dates. With `Window: all` they count.",
        example: """
          Journey: Renew [renew]
          Step: Pay [pay]
          Source: Survey
            File: visit.csv
          """,
        table: """
          journey,step,measure,score,date
          renew,pay,CSAT,4,2026-07-01
          renew,pay,CSAT,5,2026-07-02
          renew,pay,CSAT,4,2026-08-01
          renew,pay,CSAT,5,2026-08-02
          renew,pay,CSAT,4,2026-09-01
          renew,pay,CSAT,1,2062-09-01
          """)
    }
  }
}
