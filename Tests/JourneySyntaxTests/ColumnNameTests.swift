import Testing

@testable import JourneySyntax

/// What the names of columns say, in the forms that people give them.
struct ColumnNameTests {
  @Test(
    arguments: [
      ("Step", nil, .step), ("steps", nil, .step), ("Journey phases", nil, .stage), ("المراحل", nil, .stage),
      ("Ideal Thought", .ideal, .thought), ("Thought (ideal)", .ideal, .thought),
      ("Thought - actual", .actual, .thought),
      ("Ideal: Feeling", .ideal, .feeling), ("ACTUAL_FEELING", .actual, .feeling),
      ("As-is feelings", .actual, .feeling),
      ("To be / Touchpoint(s)", .ideal, .touchpoint), ("Current state: emotions", .actual, .feeling),
      ("Current mood", .actual, .feeling), ("Desired thought?", .ideal, .thought),
      ("مثالي الأفكار", .ideal, .thought), ("الأفكار (فعلي)", .actual, .thought),
      ("الأفكار المثالية", .ideal, .thought),
      ("المشاعر الحالية", .actual, .feeling), ("التوقعات المأمولة", .ideal, .expectation),
      ("الشعور – الوضع الراهن", .actual, .feeling),
      ("Pain points", nil, .pain), ("نقاط الألم", nil, .pain),
      ("Customer thoughts", nil, .thought),
      ("Emotion(s)", nil, .feeling), ("Mood", nil, .feeling), ("Notes", nil, .note), ("ملاحظات", nil, .note),
      ("Channels", nil, .channels), ("القناة", nil, .channels), ("Touch point", nil, .touchpoint),
      ("Feeling (1–5)", nil, .feeling), ("الشعور (١-٥)", nil, .feeling),
      ("Importance 1 to 5", nil, .importance),
      ("Reach (%)", nil, .reach), ("CSAT", nil, .score), ("nps (actual)", .actual, .score),
      ("Step:", nil, .step),
      ("\u{200F}الشعور\u{200F}", nil, .feeling), ("Ideal owner", .ideal, .owner),
    ] as [(String, Keyword?, Keyword)])
  func known(text: String, side: Keyword?, keyword: Keyword) {
    let name = ColumnName(text)
    #expect(name.side == side && name.keyword == keyword, "\(name)")
  }

  @Test(arguments: [
    "Doing", "Customer actions", "Opportunities", "Duration (min)", "Importance (1-10)",
    "Thoughts & feelings",
    "Current account", "Target audience", "Ideal vs actual", "Goal", "Persona", "#", "", "Side", "الإجراءات",
    "فكرة جيدة",
    "Why the ideal step of the customer is not what it was thought to be at first",
  ])
  func unknown(text: String) {
    let name = ColumnName(text)
    #expect(name.keyword == nil && name.side == nil && name.rest == text, "\(name)")
  }

  @Test(
    arguments: [
      ("Ideal", .ideal, ""), ("As is", .actual, ""), ("TO-BE", .ideal, ""), ("الوضع الحالي", .actual, ""),
      ("المثالية", .ideal, ""), ("Ideal experience", .ideal, "experience"),
      ("Actual cost (SAR)", .actual, "cost SAR"),
    ] as [(String, Keyword, String)])
  func side(text: String, side: Keyword, rest: String) {
    let name = ColumnName(text)
    #expect(name.keyword == nil && name.side == side && name.rest == rest, "\(name)")
  }
}
