/// A picture of numbers that says the same as a table: for those who cannot see it, and for those who want the numbers.
package protocol Chart: Sendable {
  /// A self-contained picture.
  func svg() -> String
  /// Of the picture, in its own units.
  var size: (width: Double, height: Double) { get }
  /// The same for those who do not see it: every mark of the picture as a row.
  var table: ChartTable { get }
}
