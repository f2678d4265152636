import JourneySyntax

/// Ids made from labels: short enough to type, and in the label's own letters.
package enum Identifier {
  /// The most letters of an id; it ends at a word where it can.
  static let mostLetters = 24

  /// The words of a label in lower case, joined by `-`; nil where it has no letter and no digit.
  package static func derived(from label: String) -> String? {
    var id = ""
    for word in words(of: label) {
      let joined = id.isEmpty ? word : "\(id)-\(word)"
      guard joined.count <= mostLetters else { break }
      id = joined
    }
    if !id.isEmpty { return id }
    return words(of: label).first.map { String($0.prefix(mostLetters)) }
  }

  /// Runs of what an id may hold, punctuation aside. Tashkeel and tatweel would make it hard to type, and an apostrophe
  /// does not end a word.
  private static func words(of label: String) -> [String] {
    let kept = label.unicodeScalars.filter { !Folding.isDropped($0.value) && !["'", "’"].contains($0) }
    let words = kept.split { ["-", "_", "."].contains($0) || !HeadingLabel.isIDScalar($0.value) }
    return words.map { String(String.UnicodeScalarView($0)).lowercased() }
  }
}
