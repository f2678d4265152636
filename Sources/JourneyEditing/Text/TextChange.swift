package import JourneySyntax

/// What a key does to a text: one stretch replaced, and where the caret stands afterwards. All in bytes.
package struct TextChange: Sendable, Equatable {
  /// Bytes of the text as it was.
  package var bytes: Range<Int>
  /// What stands there instead.
  package var replacement: String
  /// Into the text as it will be.
  package var caret: Int

  /// - Parameter caret: bytes into the replacement; its end when nil.
  package init(_ bytes: Range<Int>, with replacement: String, caret: Int? = nil) {
    self.bytes = bytes
    self.replacement = replacement
    self.caret = bytes.lowerBound + (caret ?? replacement.utf8.count)
  }

  /// Moves the caret and leaves the text.
  package init(movingTo caret: Int) { self.init(caret..<caret, with: "") }

  /// All edits of a fix as one stretch, the caret behind the last of them; nil for a fix that does nothing.
  package init?(_ fix: Problem.Fix, in bytes: [UInt8]) {
    guard let first = fix.edits.first, let last = fix.edits.last else { return nil }
    let stretch = first.bytes.lowerBound..<last.bytes.upperBound
    var replaced: [UInt8] = []
    var position = stretch.lowerBound
    for edit in fix.edits {
      replaced += bytes[position..<edit.bytes.lowerBound]
      replaced += edit.replacement.utf8
      position = edit.bytes.upperBound
    }
    self.init(stretch, with: String(decoding: replaced, as: UTF8.self))
  }

  /// The text after the change.
  package func applied(to text: [UInt8]) -> [UInt8] {
    Array(text[..<bytes.lowerBound]) + replacement.utf8 + text[bytes.upperBound...]
  }
}
