import JourneyModel
import JourneySyntax

/// What the cells of one column look like, all together.
struct ColumnSurvey: Sendable {
  /// Of the cells that are not blank, this share must be answers for the column to be a question.
  private static let shareOfAnswers = 0.8
  /// Longer texts are comments. In bytes.
  private static let longestValue = 60
  /// Groups of people are called by a few short words, and there are not many of them.
  private static let mostGroups = 24
  private static let mostLettersOfAGroup = 32
  private static let mostWordsOfAGroup = 5
  /// Of the cells of a column of groups this share says what another cell says too.
  private static let shareOfRepeated = 0.66

  private(set) var answers = 0
  private(set) var empty = 0
  private(set) var notApplicable = 0
  private(set) var other = 0
  private var lowest = Double.infinity
  private var highest = -Double.infinity
  private(set) var isWhole = true
  private var lists = 0
  private var longTexts = 0
  private(set) var personal: PersonalData?
  private var values = ValueNumbers(most: SegmentColumn.mostValues)
  /// How many cells have each of the values.
  private var counts: [Int] = []
  private var cells: AnswerCells

  init(separator: Separator) {
    cells = AnswerCells(notApplicable: [], separator: separator)
  }

  /// Takes in one cell; false when it is text.
  mutating func add(_ cell: Cell, in bytes: Span<UInt8>) -> Bool {
    switch cells.answer(cell, in: bytes) {
    case .number(let number), .percent(let number):
      answers += 1
      lowest = min(lowest, number)
      highest = max(highest, number)
      if number.rounded() != number { isWhole = false }
      count(cell, in: bytes)
      return true
    case .empty:
      empty += 1
      return true
    case .notApplicable:
      notApplicable += 1
      return true
    case .text:
      other += 1
      addText(cell, in: bytes)
      return false
    }
  }

  private mutating func count(_ cell: Cell, in bytes: Span<UInt8>) {
    guard let number = values.number(of: cell, in: bytes) else { return }
    if number == counts.count { counts.append(0) }
    counts[number] += 1
  }

  private mutating func addText(_ cell: Cell, in bytes: Span<UInt8>) {
    if cell.end - cell.start > Self.longestValue { longTexts += 1 }
    let before = values.values.count
    count(cell, in: bytes)
    guard values.values.count > before || values.isFull else { return }
    let text = String(decoding: cell.text(in: bytes, most: RowProblems.longestText), as: UTF8.self)
    if personal == nil { personal = PersonalData(cell: text) }
    if text.unicodeScalars.contains(where: { WrittenList.isBetweenChoices($0.value) }) { lists += 1 }
  }

  /// nil where there is no number.
  var range: ClosedRange<Double>? { answers > 0 ? lowest...highest : nil }

  /// Different values, as far as they are told apart.
  var differentValues: Int { values.values.count }

  /// Nearly all that is written are numbers.
  var isNumber: Bool { answers > 0 && Double(answers) >= Self.shareOfAnswers * Double(answers + other) }

  /// Nearly all that is written are answers.
  var isQuestion: Bool { isNumber && highest <= 100 && lowest >= 0 }

  /// Answers on a scale of few numbers, each of which several people gave: numbers of persons do not repeat like that.
  var isRating: Bool {
    isQuestion && isWhole && other == 0 && highest <= 10 && 2 * differentValues <= answers
  }

  /// 0 stands beside answers from 1 to 5 or to 7: it means that nobody answered, not that all was bad.
  var hasZeroForNoAnswer: Bool { isQuestion && isWhole && lowest == 0 && (highest == 5 || highest == 7) }

  /// Few short values, nearly all of which repeat, tell groups apart.
  var isSegment: Bool {
    guard !values.isFull, longTexts == 0, lists == 0, other > 0, differentValues <= Self.mostGroups else {
      return false
    }
    let cells = answers + other
    let repeated = counts.filter { $0 > 1 }.reduce(0, +)
    return 2 * differentValues <= cells && Double(repeated) >= Self.shareOfRepeated * Double(cells)
      && values.values.allSatisfy(Self.isNameOfAGroup)
  }

  private static func isNameOfAGroup(_ value: String) -> Bool {
    value.count <= mostLettersOfAGroup && value.split(separator: " ").count <= mostWordsOfAGroup
  }

  /// Nearly all cells rate something in words.
  var isRatingInWords: Bool {
    guard other > 0, !values.isFull else { return false }
    let rating = zip(values.values, counts).filter { RatingWords.contains($0.0) }.reduce(0) { $0 + $1.1 }
    return Double(rating) >= Self.shareOfAnswers * Double(answers + other)
  }

  /// Several answers in one cell, as check boxes give them.
  var isMultipleChoice: Bool { lists > 0 && longTexts == 0 && !values.isFull }
}
