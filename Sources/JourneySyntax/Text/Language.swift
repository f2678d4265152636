/// The languages rihla reads and speaks. A third one is one more case, and one more column in the keyword table.
package enum Language: String, Sendable, CaseIterable {
  /// From the left.
  case english = "en"
  /// From the right.
  case arabic = "ar"
}
