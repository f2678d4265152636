/// Breaks a long journey into strips, as a text is broken into lines: as few as fit the page, evenly filled, and
/// between stages where that costs little.
struct StripBreaking {
  /// How wide each column is, in points.
  let widths: [Double]
  /// Between neighbouring columns.
  let gap: Double
  /// What a strip has for its columns.
  let room: Double
  /// Whether a stage begins with each column.
  let beginsStage: [Bool]

  /// What a break inside a stage costs, where an empty strip costs 1.
  private static let insideStage = 0.12

  /// The strips from first to last; a column wider than the page stands in one alone.
  var runs: [Range<Int>] {
    // The best way to break what comes before each column.
    var cost = [0.0]
    var from = [0]
    for end in 1..<widths.count + 1 {
      var best = (cost: Double.infinity, start: end - 1)
      var used = -gap
      for start in stride(from: end - 1, through: 0, by: -1) {
        used += gap + widths[start]
        guard used <= room || start == end - 1 else { break }
        let slack = max(0, room - used) / room
        let isInside = end < widths.count && !beginsStage[end]
        let whole = cost[start] + 1 + slack * slack + (isInside ? Self.insideStage : 0)
        if whole < best.cost { best = (whole, start) }
      }
      cost.append(best.cost)
      from.append(best.start)
    }
    var runs: [Range<Int>] = []
    var end = widths.count
    while end > 0 {
      runs.append(from[end]..<end)
      end = from[end]
    }
    return runs.reversed()
  }
}
