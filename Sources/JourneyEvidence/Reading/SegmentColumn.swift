import JourneyModel
import JourneySyntax

/// A column whose values tell groups of respondents apart.
struct SegmentColumn: Sendable {
  /// A column with more values is no segment but a name, a date or a comment.
  static let mostValues = 48
  /// A longer text is no value but what somebody told. In characters.
  private static let longestValue = 60

  let name: String
  let column: Int
  /// The number of the group of the first value.
  let firstGroup: Int
  private var numbers = ValueNumbers(most: mostValues)
  private let isPersonalByName: Bool

  init(_ name: String, column: Int, firstGroup: Int) {
    self.name = name
    self.column = column
    self.firstGroup = firstGroup
    let isComment = Source.Role.comment.defaultNames.contains { $0.folded == name.folded }
    isPersonalByName = isComment || PersonalData(columnNamed: name) != nil
  }

  /// The group of `values[i]` is `firstGroup + i`.
  var values: [String] { numbers.values }

  /// Why its values are not told apart.
  var flaw: TableProblem.SegmentFlaw? {
    if isPersonalByName || values.contains(where: Self.isPersonal) { return .personal }
    return numbers.isFull ? .tooManyValues(most: Self.mostValues) : nil
  }

  private static func isPersonal(_ value: String) -> Bool {
    PersonalData(cell: value) != nil || value.contains("@") || value.unicodeScalars.count > longestValue
  }

  /// The group of the row with this cell; nil when it is in none.
  @inline(__always)
  mutating func group(of cell: Cell, in bytes: Span<UInt8>) -> Int? {
    if isPersonalByName { return nil }
    return numbers.number(of: cell, in: bytes).map { firstGroup &+ $0 }
  }
}
