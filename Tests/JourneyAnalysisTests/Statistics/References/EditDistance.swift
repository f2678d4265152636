/// Costs of turning one path into another under rules that the engine does not use: what others report.
enum EditDistance {
  /// Optimal string alignment; nil forbids a move.
  static func cost(
    _ ideal: [Character], _ observed: [Character], skip: Double = 1, extra: Double = 1,
    substitution: Double? = 1, swap: Double? = nil
  ) -> Double {
    var table = [[Double]](
      repeating: [Double](repeating: 0, count: observed.count + 1), count: ideal.count + 1)
    for i in 0...ideal.count {
      for j in 0...observed.count where i + j > 0 {
        var options: [Double] = []
        if i > 0 { options.append(table[i - 1][j] + skip) }
        if j > 0 { options.append(table[i][j - 1] + extra) }
        if i > 0, j > 0 {
          let isMatch = ideal[i - 1] == observed[j - 1]
          if isMatch { options.append(table[i - 1][j - 1]) }
          if let substitution, !isMatch { options.append(table[i - 1][j - 1] + substitution) }
        }
        if let swap, i > 1, j > 1, ideal[i - 1] == observed[j - 2], ideal[i - 2] == observed[j - 1] {
          options.append(table[i - 2][j - 2] + swap)
        }
        table[i][j] = options.min() ?? 0
      }
    }
    return table[ideal.count][observed.count]
  }

  /// Damerau's distance, in which a swapped pair may be edited again.
  static func damerau(_ a: [Character], _ b: [Character]) -> Int {
    let most = a.count + b.count
    var lastRow: [Character: Int] = [:]
    var table = [[Int]](repeating: [Int](repeating: most, count: b.count + 2), count: a.count + 2)
    for i in 0...a.count { table[i + 1][1] = i }
    for j in 0...b.count { table[1][j + 1] = j }
    for i in 0..<a.count {
      var lastColumn = 0
      for j in 0..<b.count {
        let row = lastRow[b[j], default: 0]
        let column = lastColumn
        if a[i] == b[j] { lastColumn = j + 1 }
        table[i + 2][j + 2] = min(
          table[i + 1][j + 1] + (a[i] == b[j] ? 0 : 1), table[i + 2][j + 1] + 1, table[i + 1][j + 2] + 1,
          table[row][column] + (i - row) + 1 + (j - column))
      }
      lastRow[a[i]] = i + 1
    }
    return table[a.count + 1][b.count + 1]
  }
}
