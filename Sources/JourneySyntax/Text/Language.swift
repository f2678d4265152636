/// The languages rihla reads and speaks. A third one is one more case, and one more column in the keyword table.
package enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case arabic = "ar"
}
