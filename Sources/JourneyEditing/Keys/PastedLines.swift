import JourneySyntax

/// Whole lines that come in at the caret.
extension TextChange {
  /// Lines on lines of their own: in the place of a selection or of an empty line, else below the caret's line. Nothing
  /// of the caret's step may come to stand behind them, where it would be taken as said of another: of a step that goes
  /// on below they stand at its end.
  ///
  /// - Parameters:
  ///   - lines: each with its end.
  ///   - end: of the selection that begins at the caret, in bytes.
  package static func putting(_ lines: String, at place: CaretPlace, until end: Int) -> TextChange {
    let bytes = place.tree.source.bytes
    let last = CaretPlace(at: max(end, place.offset), in: place.tree)
    let (start, end) = (place.offset, last.offset)
    let isBlankBefore = HeadingLabel.trim(bytes, place.line.lowerBound..<start).isEmpty
    let isBlankBehind = HeadingLabel.trim(bytes, end..<last.line.upperBound).isEmpty
    if start == end, let step = place.step, step.contentEnd > place.line.upperBound {
      return TextChange(step.contentEnd..<step.contentEnd, with: "\n" + lines.dropLast())
    }
    switch (isBlankBefore, isBlankBehind) {
    case (true, true):
      let isLast = last.line.upperBound == bytes.count
      return TextChange(
        place.line.lowerBound..<last.line.upperBound, with: isLast ? lines : String(lines.dropLast()))
    case (true, false):
      let indentation = String(decoding: bytes[place.line.lowerBound..<start], as: UTF8.self)
      return TextChange(place.line.lowerBound..<end, with: lines + indentation, caret: lines.utf8.count)
    case (false, false) where start < end:
      return TextChange(start..<end, with: "\n" + lines)
    case (false, _):
      let line = last.line.upperBound
      return TextChange(start == end ? line..<line : start..<line, with: "\n" + lines.dropLast())
    }
  }
}
