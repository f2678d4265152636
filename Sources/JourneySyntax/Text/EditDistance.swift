/// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, each 1, no part edited twice.
package enum EditDistance {
  /// The distance between two words, or `most + 1` when it is larger than `most`.
  package static func between(_ a: [UInt32], _ b: [UInt32], atMost most: Int) -> Int {
    if abs(a.count - b.count) > most { return most + 1 }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      if row.allSatisfy({ $0 > most }) { return most + 1 }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }

  /// Whether one word becomes the other by swapping one pair of neighbours.
  package static func isOneSwap(_ a: [UInt32], _ b: [UInt32]) -> Bool {
    guard a.count == b.count, let i = a.indices.first(where: { a[$0] != b[$0] }), i + 1 < a.count else {
      return false
    }
    return a[i] == b[i + 1] && a[i + 1] == b[i] && a[(i + 2)...] == b[(i + 2)...]
  }
}
