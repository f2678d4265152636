extension String {
  /// This line in as many as it takes to be no wider than some cells: broken between words, and within one only where
  /// it is wider by itself. A number and the short bracket after it may part, what stands in the bracket does not.
  /// - Parameter hanging: cells that the further lines leave free.
  func broken(to width: Int, hanging: Int = 0) -> [String] {
    var lines = LineBreaking(width: width, hanging: min(hanging, width / 2), startsFromRight: startsFromRight)
    for piece in pieces { lines.add(piece) }
    return lines.all
  }

  /// The widest piece of it that is not broken, where there is room.
  var longestPiece: Int { pieces.map(\.displayWidth).max() ?? 0 }

  /// A bracket that is no longer stays whole: an interval with its words.
  private static let shortBracket = 18

  /// Its words, each with the spaces before it; a short bracket is one word.
  private var pieces: [Substring] {
    var found: [Substring] = []
    var start = startIndex
    var rest = self[...]
    while let space = rest.firstIndex(of: " ") {
      let word = rest[space...].firstIndex { $0 != " " } ?? endIndex
      if space > start, self[start..<space].contains(where: { $0 != " " }), !isInBracket(space, from: start) {
        found.append(self[start..<space])
        start = space
      }
      rest = self[word...]
    }
    return found + [self[start...]]
  }

  /// Whether a space stands within a short bracket of the piece that begins at `start`.
  private func isInBracket(_ space: Index, from start: Index) -> Bool {
    guard let opening = self[start..<space].lastIndex(where: { $0 == "(" || $0 == "[" }),
      !self[opening..<space].contains(where: { $0 == ")" || $0 == "]" }),
      let closing = self[space...].firstIndex(where: { $0 == ")" || $0 == "]" })
    else { return false }
    return self[opening...closing].displayWidth <= Self.shortBracket
  }

  private var startsFromRight: Bool {
    unicodeScalars.first { $0.properties.isAlphabetic }.map { (0x590...0x8FF).contains($0.value) } ?? false
  }
}

/// Lines as they grow. An isolate that is open where a line ends is closed there and opened again on the next.
private struct LineBreaking {
  private static let endOfIsolate: Character = "\u{2069}"
  /// So that a line of Arabic that goes on with a Latin word still starts from the right.
  private static let rightToLeftMark = "\u{200F}"

  let width: Int
  let hanging: Int
  let startsFromRight: Bool
  private var done: [String] = []
  private var line = ""
  private var used = 0
  private var open: [Character] = []

  init(width: Int, hanging: Int, startsFromRight: Bool) {
    (self.width, self.hanging, self.startsFromRight) = (width, hanging, startsFromRight)
  }

  var all: [String] { done + [line] }

  /// A word with the spaces before it, which are left out where a line begins with it.
  mutating func add(_ piece: Substring) {
    let word = piece.drop { $0 == " " }
    if used + piece.displayWidth <= width {
      append(piece)
      return
    }
    let isFirst = done.isEmpty && line.isEmpty
    if !isFirst { endLine() }
    append(isFirst ? piece : word)
  }

  private mutating func append(_ text: Substring) {
    for character in text {
      let cells = character.displayWidth
      if used + cells > width, used > hanging { endLine() }
      if ("\u{2066}"..."\u{2068}").contains(character) { open.append(character) }
      if character == Self.endOfIsolate { _ = open.popLast() }
      line.append(character)
      used += cells
    }
  }

  private mutating func endLine() {
    done.append(line + String(repeating: Self.endOfIsolate, count: open.count))
    line =
      (startsFromRight ? Self.rightToLeftMark : "") + String(repeating: " ", count: hanging) + String(open)
    used = hanging
  }
}
