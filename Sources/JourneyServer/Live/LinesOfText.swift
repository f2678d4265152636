import JourneySyntax

/// What one text has of another, line by line; empty lines do not count.
extension [UInt8] {
  private var filledLines: [ArraySlice<UInt8>] { split(whereSeparator: \.isLineEnd) }

  /// Whether nearly all of it is missing in another text: nine lines of ten.
  func isMostlyGone(from other: [UInt8]) -> Bool {
    let kept = Set(other.filledLines)
    let lines = filledLines
    return lines.count { kept.contains($0) } * 10 < lines.count
  }

  /// Whether nothing of it is missing in another text, which has its lines in their order.
  func isContained(in other: [UInt8]) -> Bool {
    var rest = other.filledLines[...]
    return filledLines.allSatisfy { line in
      guard let place = rest.firstIndex(of: line) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }
}
