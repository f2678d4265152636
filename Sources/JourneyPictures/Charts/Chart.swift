/// A picture of numbers that says the same as a table: for those who cannot see it, and for those who want the numbers.
package protocol Chart: Sendable {
  /// The picture as an `<svg>`.
  func svg(_ style: PictureStyle) -> String
  /// Of the picture, in its own units.
  var size: (width: Double, height: Double) { get }
  /// The same for those who do not see it: every mark of the picture as a row.
  var table: ChartTable { get }
}

/// Where a picture's look stands.
package enum PictureStyle: Sendable {
  /// In every element: the picture needs nothing else.
  case own
  /// In the style sheet of the page that it is part of, which is as much longer once and not once a mark.
  case page
}

extension Chart {
  /// A self-contained picture.
  package func svg() -> String { svg(.own) }
}
