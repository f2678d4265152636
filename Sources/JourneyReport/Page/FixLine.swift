import JourneyPictures

/// A line of "what to fix first" on a page that several see, each in an order of their own.
struct FixLine {
  /// A place in the order of some of them.
  struct Place {
    let audience: String?
    let text: String
  }

  let row: FixRow
  /// For whom it stands there; nil for all.
  let audience: String?
  let places: [Place]

  /// The lines of several orders as one list, in which each finds its own in their order: what two have in common stands
  /// once as long as they agree which comes first.
  static func together(_ orders: [(audience: Audience, rows: [FixRow])]) -> [FixLine] {
    var lines: [(row: FixRow, ranks: [(Audience, String)])] = []
    for (audience, rows) in orders {
      var next = 0
      for row in rows {
        if let known = lines[next...].firstIndex(where: { $0.row.says(theSameAs: row) }) {
          lines[known].ranks.append((audience, row.rank))
          next = known + 1
        } else {
          lines.insert((row, [(audience, row.rank)]), at: next)
          next += 1
        }
      }
    }
    return lines.map { line in
      let isForAll = line.ranks.count == orders.count
      return FixLine(
        row: line.row,
        audience: isForAll ? nil : line.ranks.map(\.0.mark).joined(separator: " "),
        places: line.ranks.sharing().map { Place(audience: $0.audience, text: $0.value) })
    }
  }
}

extension FixRow {
  /// Whether all but its place in the order is the same.
  fileprivate func says(theSameAs other: FixRow) -> Bool {
    var other = other
    other.rank = rank
    return self == other
  }
}
