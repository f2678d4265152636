/// A symmetric matrix, of which the lower half is kept.
struct LowerTriangle {
  private var cells: [Double]

  init(size: Int) { cells = Array(repeating: 0, count: size * (size + 1) / 2) }

  /// - Parameter column: not beyond the row.
  subscript(row: Int, column: Int) -> Double {
    get { cells[row * (row + 1) / 2 + column] }
    set { cells[row * (row + 1) / 2 + column] = newValue }
  }

  /// Adds weight · v vᵀ.
  /// - Parameter places: where `v` is not 0, ascending.
  mutating func add(_ v: [Double], at places: [Int], times weight: Double) {
    for (index, row) in places.enumerated() {
      let start = row * (row + 1) / 2
      let scaled = weight * v[row]
      for column in places[...index] { cells[start + column] += scaled * v[column] }
    }
  }

  /// Both halves, row by row.
  func square(_ size: Int) -> [[Double]] {
    (0..<size).map { row in (0..<size).map { self[max(row, $0), min(row, $0)] } }
  }
}
