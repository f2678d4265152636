/// The `?` of either language: alone it leaves a question open, behind a score it says that the score is a guess.
package enum OpenMark {
  private static let marks = ["?", "؟"]

  /// Whether a text is the mark and nothing else.
  static func isAll(of text: String) -> Bool { marks.contains(text) }

  /// The bytes of the mark that a value ends in; 0 where it ends in another letter.
  package static func length(atEndOf bytes: ArraySlice<UInt8>) -> Int {
    marks.first { bytes.reversed().starts(with: $0.utf8.reversed()) }?.utf8.count ?? 0
  }
}
