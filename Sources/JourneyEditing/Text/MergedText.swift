import JourneySyntax

/// Two changes of one text, made by people who did not see each other's, put together where they do not touch.
package struct MergedText: Sendable, Equatable {
  /// The whole text with both changes.
  package let bytes: [UInt8]

  /// nil where both changed the same lines; the same change made twice is one.
  package init?(of base: [UInt8], mine: [UInt8], theirs: [UInt8]) {
    if mine == theirs || theirs == base {
      bytes = mine
      return
    }
    if mine == base {
      bytes = theirs
      return
    }
    let (own, other) = (LineChange(from: base, to: mine), LineChange(from: base, to: theirs))
    let (first, last) = own.lines.lowerBound <= other.lines.lowerBound ? (own, other) : (other, own)
    // Two stretches that only meet may still have been one thought.
    guard first.lines.upperBound < last.lines.lowerBound else { return nil }
    let lines = base.linesWithEnds
    var merged = Array(lines[..<first.lines.lowerBound])
    merged += first.replacement
    merged += lines[first.lines.upperBound..<last.lines.lowerBound]
    merged += last.replacement
    merged += lines[last.lines.upperBound...]
    bytes = Array(merged.joined())
  }
}

/// The stretch of lines that differs between two texts.
private struct LineChange {
  /// Of the text before.
  let lines: Range<Int>
  let replacement: [ArraySlice<UInt8>]

  init(from old: [UInt8], to new: [UInt8]) {
    let (before, after) = (old.linesWithEnds, new.linesWithEnds)
    let most = min(before.count, after.count)
    var start = 0
    while start < most, before[start] == after[start] { start += 1 }
    var end = 0
    while end < most - start, before[before.count - 1 - end] == after[after.count - 1 - end] { end += 1 }
    lines = start..<before.count - end
    replacement = Array(after[start..<after.count - end])
  }
}
