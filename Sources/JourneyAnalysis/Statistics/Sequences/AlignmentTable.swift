/// The table of least costs of aligning beginnings of two paths, and the way through it.
struct AlignmentTable<Step: Equatable> {
  let ideal: [Step]
  let observed: [Step]
  /// What skipping each step of the ideal costs.
  let skips: [Double]
  let costs: PathAlignment.Costs
  /// The last move into each cell, row by row; rows belong to the ideal.
  private var last: [LastMove] = []

  /// Ordered by preference among equals.
  private enum LastMove: UInt8 { case start, match, swap, skip, extra }

  init(ideal: [Step], observed: [Step], skips: [Double], costs: PathAlignment.Costs) {
    self.ideal = ideal
    self.observed = observed
    self.skips = skips
    self.costs = costs
  }

  private var width: Int { observed.count + 1 }

  /// The least cost of all. Three rows of costs suffice; a byte is kept of every cell.
  mutating func fill() -> Double {
    last = [LastMove](repeating: .start, count: (ideal.count + 1) * width)
    var beforePrevious: [Double] = []
    var previous: [Double] = []
    for i in 0...ideal.count {
      var row: [Double] = []
      row.reserveCapacity(width)
      for j in 0...observed.count {
        var best = (cost: i == 0 && j == 0 ? 0 : Double.infinity, move: LastMove.start)
        func offer(_ cost: Double, _ move: LastMove) { if cost < best.cost { best = (cost, move) } }
        if i > 0, j > 0, ideal[i - 1] == observed[j - 1] { offer(previous[j - 1], .match) }
        if let swap = costs.swap, isCrossed(i, j) { offer(beforePrevious[j - 2] + swap, .swap) }
        if i > 0 { offer(previous[j] + skips[i - 1], .skip) }
        if j > 0 { offer(row[j - 1] + costs.extra, .extra) }
        row.append(best.cost)
        last[i * width + j] = best.move
      }
      beforePrevious = previous
      previous = row
    }
    return previous[observed.count]
  }

  private func isCrossed(_ i: Int, _ j: Int) -> Bool {
    i > 1 && j > 1 && ideal[i - 1] == observed[j - 2] && ideal[i - 2] == observed[j - 1]
  }

  /// The moves from the beginning, found from the end.
  func moves() -> [PathAlignment.Move] {
    var moves: [PathAlignment.Move] = []
    var i = ideal.count
    var j = observed.count
    while true {
      switch last[i * width + j] {
      case .start:
        return moves.reversed()
      case .match:
        moves.append(.match(ideal: i - 1, observed: j - 1))
        (i, j) = (i - 1, j - 1)
      case .swap:
        moves.append(.swap(ideal: i - 2, observed: j - 2))
        (i, j) = (i - 2, j - 2)
      case .skip:
        moves.append(.skip(ideal: i - 1))
        i -= 1
      case .extra:
        moves.append(.extra(observed: j - 1))
        j -= 1
      }
    }
  }
}
