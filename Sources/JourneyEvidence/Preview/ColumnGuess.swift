import JourneyModel
import JourneySyntax

/// What a column of numbers is taken for where no model says what it is, and why. Every command that guesses asks here.
package enum ColumnGuess: Sendable, Equatable {
  /// A rating on a scale.
  case rating(RatingScale, isOfWhole: Bool)
  /// No rating, as far as can be told.
  case other(Reason)

  /// Why a column of numbers is no rating.
  package enum Reason: Sendable, Equatable {
    /// Another column is called alike, and only one can be named.
    case sameName
    /// Yes and no, or a box that is ticked.
    case twoValues
    /// Its name is of groups, counts or measurements.
    case name
    /// 0 beside a scale that begins with 1, where others have a true 0.
    case zero
    /// Numbers that are not whole.
    case fractions
    /// More numbers than a scale of ratings has.
    case range
    /// Its name holds what nobody types: it was read in another encoding than it was written in.
    case garbledName
    /// Cells that are no numbers, and too many or too long to be listed.
    case texts
  }

  /// What each column is taken for; nil for those that are no numbers.
  static func guesses(for columns: [ScoreFilePreview.Column]) -> [ColumnGuess?] {
    var names: [String: Int] = [:]
    for column in columns { names[column.name.folded, default: 0] += 1 }
    func guesses(hasTrueZero: Bool) -> [ColumnGuess?] {
      columns.map { column in
        column.content.isQuestion
          ? ColumnGuess(of: column, names: names, hasTrueZero: hasTrueZero) : nil
      }
    }
    let first = guesses(hasTrueZero: false)
    let hasTrueZero = first.contains {
      if case .rating(let scale, _) = $0 { scale.hasTrueZero } else { false }
    }
    return hasTrueZero ? guesses(hasTrueZero: true) : first
  }

  /// - Parameters:
  ///   - names: how often each column is called so, folded.
  ///   - hasTrueZero: another column of the table has a scale from 0.
  private init(of column: ScoreFilePreview.Column, names: [String: Int], hasTrueZero: Bool) {
    let name = "\(column.name) \(column.wording)".trimmed
    guard let range = column.range else {
      self = .other(.range)
      return
    }
    if let reason = Self.reason(against: column, name: name.folded, range, hasTrueZero) {
      self = .other(reason)
    } else if names[column.name.folded] != 1 {
      self = .other(.sameName)
    } else if let scale = RatingScale(
      columnNamed: name.folded, range, hasZeroForNoAnswer: column.hasZeroForNoAnswer)
    {
      self = .rating(scale, isOfWhole: scale == .nps || Self.holds(Self.ofWhole, name.folded))
    } else {
      self = .other(.range)
    }
  }

  private static func reason(
    against column: ScoreFilePreview.Column, name: String, _ range: ClosedRange<Double>, _ hasTrueZero: Bool
  ) -> Reason? {
    if column.name != column.name.withoutControls.onOneLine, !column.name.contains(where: \.isNewline) {
      return .garbledName
    }
    if !column.isWhole { return .fractions }
    if !RatingScale.isRecommending(name) {
      if !ofRatings.contains(where: name.contains), holds(ofGroups, name) || holds(ofCounts, name) {
        return .name
      }
      if holds(ofCounts, name) { return .name }
      if range.upperBound <= 2 { return .twoValues }
      if column.hasZeroForNoAnswer, hasTrueZero { return .zero }
    }
    return column.hasUnlistedTexts ? .texts : nil
  }

  private static func holds(_ phrases: [String], _ name: String) -> Bool {
    let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return phrases.contains { phrase in
      let parts = phrase.split(separator: " ").map(String.init)
      return words.indices.contains { words[$0...].starts(with: parts) }
    }
  }

  /// Words, as they are folded, of questions about the whole.
  private static let ofWhole = [
    "overall", "in general", "all in all", "بشكل عام", "عموما", "اجمالا", "الرضا العام",
  ]
  .map(\.folded)

  /// Parts of words, folded, of questions that ask for a rating, whatever else is in them.
  private static let ofRatings = [
    "satisf", "rate", "rating", "easy", "ease", "clear", "helpful", "agree", "quality", "رضا", "راض", "تقيم",
    "تقييم",
    "سهول", "وضوح", "جودة", "تعاون",
  ].map(\.folded)

  /// Words, as they are folded, of columns that tell groups apart or number the rows.
  private static let ofGroups = [
    "age", "gender", "sex", "region", "city", "emirate", "branch", "code", "year", "month", "day", "week",
    "duration",
    "group", "visits", "progress", "price", "amount", "total", "index", "row", "seq", "count", "العمر", "عمر",
    "الفئة",
    "فئة", "الجنس", "جنس", "المنطقة", "منطقة", "المدينة", "مدينة", "الإمارة", "إمارة", "الفرع", "فرع", "رمز",
    "رقم", "سنة",
    "شهر", "يوم", "مدة", "عدد", "المبلغ", "مبلغ", "السعر", "المجموع", "تسلسل",
  ].map(\.folded)

  /// Words, as they are folded, of questions for a number.
  private static let ofCounts = [
    "how many", "how long", "how often", "number of", "minutes", "hours", "seconds", "days", "كم", "دقيقة",
    "دقائق", "ساعات",
  ].map(\.folded)
}
