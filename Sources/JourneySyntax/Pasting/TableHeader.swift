/// The row of a table that names its columns, and the row of sides above it where there is one.
struct TableHeader {
  /// Into the rows that it was looked for in.
  let index: Int
  let names: [ColumnName]
  /// `Ideal` and `Actual` over several columns each; empty where no such row stands above the names.
  let sides: [ColumnName]
  /// Nothing stands above it but lines of one cell.
  private let isFirst: Bool

  /// More columns than any table of questions has: a row of data cells is not to be read word by word.
  static let mostNames = 200

  /// The first row that names two questions, or else the one in which most names are understood, of so many rows; nil
  /// where none is.
  init?(in rows: ArraySlice<[String]>, deepest: Int) {
    let candidates = rows.prefix(deepest).map { row in
      row.enumerated().map { $0 < Self.mostNames ? ColumnName($1) : ColumnName(unread: $1) }
    }
    // The first of the best; sides alone count where nothing else is named.
    var best: (index: Int, known: Int, sides: Int)?
    for (index, names) in candidates.enumerated() {
      let known = names.count { $0.keyword != nil }
      let sides = Self.sides(in: names)
      guard known + sides > 0, (known, sides) > (best?.known ?? 0, best?.sides ?? 0) else { continue }
      best = (index, known, sides)
      if names.count(where: \.isQuestion) > 1 { break }
    }
    guard let best else { return nil }
    index = rows.startIndex + best.index
    isFirst = rows.prefix(best.index).allSatisfy { row in row.count { !$0.isEmpty } < 2 }
    names = candidates[best.index]
    let above = best.index > 0 ? candidates[best.index - 1] : []
    sides = above.contains(where: \.isSideAlone) ? above : []
  }

  /// How much speaks for it: what the first cell says counts for both ways in which a table may lie.
  var weight: Int {
    names.dropFirst().reduce(Self.sides(in: names)) {
      $0 + ($1.keyword == nil ? 0 : $1.certainty.rawValue + 1)
    }
  }

  private var known: Int { names.count { $0.keyword != nil } + Self.sides(in: names) }

  /// How many sides are columns of their own: where one stands twice the row says of others which side they are of.
  private static func sides(in names: [ColumnName]) -> Int {
    let sides = names.filter(\.isSideAlone).map(\.side)
    return Set(sides).count == sides.count ? sides.count : 0
  }

  /// Two names that are understood are no chance.
  var isCertain: Bool { known > 1 }

  /// One question that is named above all rows, if nothing else stands in the corner or the name can hardly mean anything
  /// else.
  var isLikely: Bool {
    let questions = names.dropFirst().filter { $0.keyword != nil }
    let isClear = names.first?.isBlank ?? false || questions.contains { $0.certainty == .certain }
    return isFirst && isClear && !questions.isEmpty
  }

  /// Sides alone stand beside each other. One below the other they may be lines of a journey.
  var namesQuestions: Bool { names.contains { $0.keyword != nil } }
}
