import JourneySyntax

/// The file that says which driver a file has, as bytes: what others wrote there stays as they wrote it, in whatever
/// encoding and with whatever ends of lines.
struct GitAttributes {
  let bytes: [UInt8]

  /// What is ours; it is committed, so that everybody has it.
  static let lines = ["*.journey diff=rihla merge=rihla", "*.persona diff=rihla merge=rihla"]

  /// A file at the top of the repository for each of them, which need not be there.
  static let examples = ["a.journey", "a.persona"]

  /// The file where there was none.
  static let new = Array(lines.map { $0 + "\n" }.joined().utf8)

  /// Holds ours only, as it was made.
  var isMadeByUs: Bool {
    bytes.linesWithEnds.map { Array($0.withoutLineEnd) } == Self.lines.map { Array($0.utf8) }
  }

  /// Which of our lines are not there.
  var missing: [String] {
    let known = bytes.linesWithEnds.map(\.withoutLineEnd)
    return Self.lines.filter { !known.contains(Array($0.utf8)[...]) }
  }

  /// With all of our lines. An empty file has them the other way round, which tells it from one that was made for them.
  var completed: [UInt8] {
    if bytes.isEmpty { return Array(Self.lines.reversed().map { $0 + "\n" }.joined().utf8) }
    let new = missing
    guard !new.isEmpty else { return bytes }
    let end: [UInt8] =
      bytes.linesWithEnds.first?.endsInReturn == true ? [.carriageReturn, .lineFeed] : [.lineFeed]
    // A last line without an end is followed by one without an end, so that ours can be taken out without a trace.
    let isOpen = bytes.last.map { $0 != .lineFeed } ?? false
    return new.reduce(into: bytes) { $0 += isOpen ? end + Array($1.utf8) : Array($1.utf8) + end }
  }

  /// Without any of our lines.
  var withoutOurs: [UInt8] {
    let ours = Self.lines.map { Array($0.utf8)[...] }
    let all = bytes.linesWithEnds
    let kept = all.filter { !ours.contains($0.withoutLineEnd) }
    guard let last = all.last, last.last != .lineFeed, ours.contains(last) else {
      return Array(kept.joined())
    }
    return Array(kept.dropLast().joined()) + (kept.last?.withoutLineEnd ?? [])
  }
}

extension ArraySlice<UInt8> {
  /// Ends in a carriage return and a line feed.
  var endsInReturn: Bool { suffix(2) == [.carriageReturn, .lineFeed] }

  var withoutLineEnd: ArraySlice<UInt8> { endsInReturn ? dropLast(2) : last == .lineFeed ? dropLast() : self }
}
