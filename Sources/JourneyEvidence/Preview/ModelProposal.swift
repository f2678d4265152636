import JourneyModel
package import JourneySyntax

/// A first model for a table of answers, with a row for each respondent: a step for each question that is a rating, and
/// the source that binds them. What was guessed stands in remarks, with its reason.
package struct ModelProposal: Sendable {
  /// Why no model can be made of a table.
  package enum Refusal: Error, Equatable {
    /// It is of another kind than one question a column.
    case otherForm
    /// Its first row seems to hold answers.
    case noNames
    /// No column is a rating.
    case noRating
  }

  /// The language of the questions, or the one that was asked for.
  package let language: Language
  /// In the order of the table.
  package let steps: [String]
  /// Columns of numbers that are bound to nothing.
  package let leftOut: Int
  /// The model in the notation.
  package let text: String

  /// - Parameters:
  ///   - file: the path as it is to be written in the model.
  ///   - title: what the journey and the source are called.
  package init(
    for preview: ScoreFilePreview, file: String, title: String, language: Language? = nil
  ) throws(Refusal) {
    guard preview.format?.hasAColumnForEachQuestion == true else { throw .otherForm }
    guard preview.hasHeader else { throw .noNames }
    let survey = GuessedSurvey(preview)
    guard !survey.ratings.isEmpty else { throw .noRating }
    let asked = survey.ratings.map(\.column.question)
    let spoken: Language =
      asked.count { $0.writtenLanguage == .arabic } * 2 >= asked.count ? .arabic : .english
    self.language = language ?? spoken
    var writer = ProposalWriter(survey, title: title, file: file, language: self.language)
    writer.write()
    steps = writer.steps
    leftOut = survey.others.count
    text = writer.text
  }
}

/// What the columns of a table are taken for.
struct GuessedSurvey {
  typealias Column = ScoreFilePreview.Column

  /// Ratings of steps and of the whole, in the order of the table.
  private(set) var ratings: [(column: Column, scale: RatingScale, isOfWhole: Bool)] = []
  /// Numbers that are none.
  private(set) var others: [(column: Column, reason: ColumnGuess.Reason)] = []
  /// Columns by which answers may be told apart.
  private(set) var groups: [String] = []
  /// The date of the answers and the like, where the column has a name of its own.
  private(set) var roles: [(role: Source.Role, column: String)] = []
  /// Cells that are no answer.
  private(set) var notApplicable: [String] = []
  /// 0 is one of them.
  private(set) var hasZeroForNoAnswer = false
  /// The dates have Hijri years.
  let isHijri: Bool

  init(_ preview: ScoreFilePreview) {
    isHijri = preview.hijriDates > 0
    var names: [String: Int] = [:]
    for column in preview.columns { names[column.name.folded, default: 0] += 1 }
    let questions = preview.columns.filter(\.content.isQuestion)
    let hasTrueZero = questions.contains { column in
      guard case .rating(let scale, _) = ColumnGuess(of: column, names: names, hasTrueZero: false) else {
        return false
      }
      return scale.hasTrueZero
    }
    for column in preview.columns {
      switch column.content {
      case .question:
        switch ColumnGuess(of: column, names: names, hasTrueZero: hasTrueZero) {
        case .rating(let scale, let isOfWhole): take(column, scale, isOfWhole)
        case .other(let reason): others.append((column, reason))
        }
      case .segment: groups.append(column.name)
      case .role(let role) where role.defaultNames.allSatisfy({ $0.folded != column.name.folded }):
        roles.append((role, column.name))
      default: break
      }
    }
  }

  private mutating func take(_ column: Column, _ scale: RatingScale, _ isOfWhole: Bool) {
    ratings.append((column, scale, isOfWhole))
    if column.hasZeroForNoAnswer, !scale.hasTrueZero {
      hasZeroForNoAnswer = true
      if !notApplicable.contains("0") { notApplicable.append("0") }
    }
    for text in column.unreadableTexts where !notApplicable.contains(where: { $0.folded == text.folded }) {
      notApplicable.append(text)
    }
  }
}

extension ScoreFilePreview.Column {
  /// What was asked, in full where the table has it.
  var question: String { wording.isEmpty ? name : wording }
}
