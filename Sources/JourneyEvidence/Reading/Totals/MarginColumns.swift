import JourneyModel
import JourneyStatistics
import JourneySyntax

/// The columns by whose known totals rows are weighted: in a first pass it counts who is of which kind, and in the second
/// each row gets the weight of its kind.
struct MarginColumns: Sendable {
  private var lookups: [(column: Int, values: CellLookup)] = []
  /// Places of a kind in all margins, as one number.
  private let sizes: [Int]
  /// What rows of each kind weigh; people by name are counted once below.
  private var counts: [Int: Double] = [:]
  private var people: [UInt64: (kind: Int, weight: Double)] = [:]
  /// Rows without a name of each kind, and Σw² over them.
  private var spreads: [Int: (n: Double, squares: Double)] = [:]
  /// By kind, once they are known.
  private var weights: [Int: Double]?
  private let totals: KnownTotals
  /// What weights make of the answers, once they are known.
  private(set) var made: Weighting?

  /// nil where the table lacks a column, which is reported.
  init?(_ totals: KnownTotals, finding columns: inout ColumnSearch) {
    self.totals = totals
    sizes = totals.margins.map(\.values.count)
    for margin in totals.margins {
      guard let column = columns.column(margin.column) else { continue }
      let names = CellNames(layers: [margin.values.enumerated().map { ($1, $0) }])
      lookups.append((column, CellLookup(names)))
    }
    if lookups.count < totals.margins.count { return nil }
  }

  /// The rightmost column it looks at.
  var lastColumn: Int { lookups.map(\.column).max() ?? -1 }

  /// Weights the row, or counts it where weights are still to be found. False, and told, for a value without a total.
  @inline(__always)
  mutating func read(
    _ record: borrowing Record, in bytes: Span<UInt8>, into row: inout Row, problems: inout RowProblems
  ) -> Bool {
    var kind = 0
    for index in lookups.indices {
      let cell = record[lookups[index].column]
      guard case .known(let value) = lookups[index].values.meaning(of: cell, in: bytes) else {
        problems.add(.withoutTotal, cell, of: lookups[index].column, in: bytes, row: row.number)
        return false
      }
      kind = kind &* sizes[index] &+ value
    }
    if let weights {
      row.weight *= weights[kind] ?? 0
    } else if row.respondent != 0 {
      people[row.respondent] = (kind, row.weight)
    } else {
      let times = Double(row.times)
      counts[kind, default: 0] += row.weight * times
      let (n, squares) = spreads[kind, default: (0, 0)]
      spreads[kind] = (n + times, squares + row.weight * row.weight * times)
    }
    return true
  }

  /// Adds those of a later part of the table.
  mutating func merge(_ other: MarginColumns) {
    counts.merge(other.counts, uniquingKeysWith: +)
    people.merge(other.people) { $1 }
    spreads.merge(other.spreads) { ($0.n + $1.n, $0.squares + $1.squares) }
  }

  /// The same for the second pass; nil where the totals cannot be reached.
  var weighting: MarginColumns? {
    var (counts, spreads) = (counts, spreads)
    // In an order of their own, as sums of weights depend on it.
    for (_, person) in people.sorted(by: { $0.key < $1.key }) {
      counts[person.kind, default: 0] += person.weight
      let (n, squares) = spreads[person.kind, default: (0, 0)]
      spreads[person.kind] = (n + 1, squares + person.weight * person.weight)
    }
    let kinds = counts.sorted { $0.key < $1.key }.map { ($0.key, places(of: $0.key), $0.value) }
    let found = MarginWeights(
      of: kinds.map { MarginWeights.Kind(places: $0.1, count: $0.2) }, totals: totals.margins.map(\.totals))
    guard let found else { return nil }
    // Weights of one in the mean: known totals say how answers stand to each other, not how many there are.
    let (sum, answers) = zip(kinds, found.weights).reduce((0.0, 0.0)) {
      ($0.0 + $1.0.2 * $1.1, $0.1 + $1.0.2)
    }
    var other = self
    other.weights = Dictionary(
      uniqueKeysWithValues: zip(kinds, found.weights).map { ($0.0, $1 * answers / sum) })
    (other.counts, other.people, other.spreads) = ([:], [:], [:])
    let squares = zip(kinds, found.weights).reduce(0.0) { $0 + (spreads[$1.0.0]?.squares ?? 0) * $1.1 * $1.1 }
    let n = spreads.values.reduce(0) { $0 + $1.n }
    other.made = Weighting(
      columns: totals.margins.map(\.column), designEffect: max(1, n * squares / (sum * sum)))
    return other
  }

  /// Values with a total that no row has, by column.
  var unseen: [(column: String, value: String)] {
    var seen = sizes.map { Array(repeating: false, count: $0) }
    for kind in Set(counts.keys).union(people.values.map(\.kind)) {
      for (margin, place) in places(of: kind).enumerated() { seen[margin][place] = true }
    }
    return zip(totals.margins, seen).flatMap { margin, seen in
      zip(margin.values, seen).filter { !$1 }.map { (margin.column, $0.0) }
    }
  }

  private func places(of kind: Int) -> [Int] {
    var (rest, places) = (kind, sizes)
    for margin in sizes.indices.reversed() {
      (rest, places[margin]) = rest.quotientAndRemainder(dividingBy: sizes[margin])
    }
    return places
  }
}
