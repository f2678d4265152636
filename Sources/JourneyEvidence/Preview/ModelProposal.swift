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
  /// Questions about the journey as a whole.
  package let questionsOfTheWhole: Int
  /// What the columns that are bound to nothing are called, in the order of the table.
  package let leftOut: [String]
  /// When the answers were given.
  package let dates: ScoreFilePreview.Dates
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
    questionsOfTheWhole = survey.ratings.count { $0.isOfWhole }
    leftOut = survey.leftOut.flatMap(\.columns)
    dates = preview.dates
    text = writer.text
  }
}

/// What the columns of a table are taken for.
struct GuessedSurvey {
  typealias Column = ScoreFilePreview.Column

  /// Columns that are bound to nothing, and why.
  struct LeftOut {
    enum Reason: Equatable {
      case numbers(ColumnGuess.Reason)
      case personal, sentences, choices, ratingsInWords
    }

    let reason: Reason
    /// One where the reason is about its numbers.
    var columns: [String]
    /// Of its numbers.
    var range: ClosedRange<Double>?
  }

  /// Ratings of steps and of the whole, in the order of the table.
  private(set) var ratings: [(column: Column, scale: RatingScale, isOfWhole: Bool)] = []
  /// In the order of the table by their first columns.
  private(set) var leftOut: [LeftOut] = []
  /// Columns by which answers may be told apart.
  private(set) var groups: [String] = []
  /// The ids of respondents and the like, where the column has a name of its own.
  private(set) var roles: [(role: Source.Role, column: String)] = []
  /// Cells that are no answer.
  private(set) var notApplicable: [String] = []
  /// 0 is one of them.
  private(set) var hasZeroForNoAnswer = false
  /// When the answers were given.
  let dates: ScoreFilePreview.Dates

  init(_ preview: ScoreFilePreview) {
    dates = preview.dates
    for column in preview.columns {
      switch column.content {
      case .question(.rating(let scale, let isOfWhole)): take(column, scale, isOfWhole)
      case .question(.other(let reason)):
        leftOut.append(
          LeftOut(reason: .numbers(reason), columns: [column.shownName], range: column.range))
      case .ratingsInWords: leaveOut(column, .ratingsInWords)
      case .multipleChoice: leaveOut(column, .choices)
      case .text: leaveOut(column, .sentences)
      case .personal: leaveOut(column, .personal)
      case .segment: groups.append(column.name)
      case .role(let role) where role.defaultNames.allSatisfy({ $0.folded != column.name.folded }):
        roles.append((role, column.name))
      case .role, .state, .dates, .empty: break
      }
    }
  }

  private mutating func leaveOut(_ column: Column, _ reason: LeftOut.Reason) {
    if let known = leftOut.firstIndex(where: { $0.reason == reason }) {
      leftOut[known].columns.append(column.shownName)
    } else {
      leftOut.append(LeftOut(reason: reason, columns: [column.shownName]))
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
  var question: String {
    let isPartOfTheName = TableFormat.wholeAnswers.contains(wording.folded) || name.hasSuffix(wording)
    return isPartOfTheName ? name : wording
  }

  /// Its name in a sentence.
  var shownName: String { name.withoutControls.onOneLine }
}
