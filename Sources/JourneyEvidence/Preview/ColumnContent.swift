import JourneyModel
import JourneySyntax

extension ScoreFilePreview.Column {
  /// What the cells of a column say all together; what its numbers are taken for is said when all columns are known.
  init(at index: Int, _ survey: ColumnSurvey, _ dates: DateSurveys, in opening: TableOpening) {
    let name = opening.header.labels[index]
    var totals = AnswerTotals()
    totals.counted = survey.answers
    totals.empty = survey.empty
    totals.notApplicable = survey.notApplicable
    totals.unreadable = survey.other
    if let chosen = dates.chosen, chosen.column == index { totals = chosen.totals }
    let isUnnamed = name.isEmpty && opening.header.namesColumns
    self.init(
      name: isUnnamed ? "" : opening.header.name(of: index), wording: opening.header.wording(of: index),
      content: Self.content(of: name, at: index, survey, dates, in: opening), answers: totals,
      differentValues: survey.differentValues, hasZeroForNoAnswer: survey.hasZeroForNoAnswer,
      range: survey.range, isWhole: survey.isWhole)
  }

  private static func content(
    of name: String, at index: Int, _ survey: ColumnSurvey, _ dates: DateSurveys, in opening: TableOpening
  ) -> ScoreFilePreview.Content {
    let role = Source.Role.allCases.first { opening.format.column(of: $0, in: opening.header) == index }
    // The ids of an export's own respondents count them; every other id is somebody's.
    if let role, opening.format.shows(role) { return .role(role) }
    if ExportFilter.neededColumns(in: opening.format).contains(where: { opening.header.column($0) == index })
    {
      return .state
    }
    if dates.chosen?.column == index { return .role(.date) }
    if dates.others.contains(index) { return .dates }
    // A question about a telephone is no telephone number.
    let isNamed = !(survey.isRating && isSentence(name)) ? PersonalData(columnNamed: name) : nil
    if let personal = isNamed ?? survey.personal { return .personal(personal) }
    // The first row is no header.
    if QuotedCell.mayTell(name) { return .personal(.identifier) }
    if survey.answers + survey.other == 0 { return .empty }
    if survey.isNumber { return .question(.other(.range)) }
    if isComment(name) { return .text }
    if survey.isRatingInWords { return .ratingsInWords }
    if survey.isMultipleChoice { return .multipleChoice }
    return survey.isSegment ? .segment : .text
  }

  /// Longer than what a column of persons is called, or with a question mark.
  private static func isSentence(_ name: String) -> Bool {
    name.contains { $0 == "?" || $0 == "؟" } || name.split(separator: " ").count > 3
  }

  /// Its name asks for sentences, however short the answers are.
  private static func isComment(_ name: String) -> Bool {
    !commentWords.isDisjoint(with: name.columnWords)
  }

  private static let commentWords = Set(
    WrittenList.items(
      of: "comment, comments, feedback, suggestion, suggestions, remark, remarks, notes, why, improve, else, "
        + "تعليق، تعليقات، تعليقك، التعليق، ملاحظة، ملاحظات، ملاحظاتك، ملاحظاتكم، اقتراح، اقتراحات، اقتراحاتك، اقتراحاتكم، لماذا"
    ).map(\.folded))
}

extension TableFormat {
  /// Whether a column of this role means something in such a table: a wide table has no column of scores.
  fileprivate func shows(_ role: Source.Role) -> Bool {
    switch self {
    case .long, .hubSpot, .events: true
    case .counts: role == .step || role == .measure || role == .date
    case .tickets: role == .date
    case .wide, .qualtrics, .surveyMonkey, .googleForms, .questionPro: role == .date || role == .respondent
    }
  }
}
