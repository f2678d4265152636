/// A symmetric matrix, of which the lower half is kept.
struct LowerTriangle {
  private var cells: [Double]

  /// A matrix of `size` rows and columns, all 0.
  package init(size: Int) { cells = Array(repeating: 0, count: size * (size + 1) / 2) }

  /// - Parameter column: not beyond the row.
  package subscript(row: Int, column: Int) -> Double {
    get { cells[row * (row + 1) / 2 + column] }
    set { cells[row * (row + 1) / 2 + column] = newValue }
  }

  /// Adds weight · v vᵀ.
  /// - Parameter places: the rows that `v` stands in, ascending; in all others it is 0.
  package mutating func add(_ v: [Double], at places: [Int], times weight: Double) {
    for (index, row) in places.enumerated() {
      let start = row * (row + 1) / 2
      let scaled = weight * v[index]
      for column in 0...index { cells[start + places[column]] += scaled * v[column] }
    }
  }

  /// Adds a matrix of the same size, cell by cell.
  package mutating func add(_ other: LowerTriangle) {
    for index in cells.indices { cells[index] += other.cells[index] }
  }

  /// Sets all cells to 0.
  package mutating func clear() {
    for index in cells.indices { cells[index] = 0 }
  }

  /// Both halves, row by row.
  package func square(_ size: Int) -> [[Double]] {
    (0..<size).map { row in (0..<size).map { self[max(row, $0), min(row, $0)] } }
  }
}
