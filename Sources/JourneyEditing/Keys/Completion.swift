package import JourneyModel
package import JourneySyntax

/// What may be typed at the caret: keywords that may stand there, or values used already.
package struct Completion: Sendable, Equatable {
  /// One line of the list.
  package struct Item: Sendable, Equatable {
    /// What the list shows, and what is compared with what was typed.
    package var label: String
    /// What is written in place of `Completion.bytes`.
    package var text: String
    /// One line about it.
    package var help: String
  }

  /// More would not be read while people wait.
  static let mostItems = 9

  /// What the chosen item replaces: the start of it that was typed.
  package let bytes: Range<Int>
  /// Those that start like what was typed first; at most nine.
  package private(set) var items: [Item]

  /// Values behind a keyword's colon, keywords elsewhere.
  package init(at place: CaretPlace, in model: Model, language: Language) {
    let tree = place.tree
    let typed = HeadingLabel.trim(tree.source.bytes, place.line.lowerBound..<place.offset)
    let start = place.isBlank ? place.offset : typed.lowerBound
    if let field = place.field, let keyword = field.keyword,
      let colon = Self.colonEnd(before: place.offset, of: field)
    {
      let values = ValueCompletion(of: keyword, in: model, language: language)
      let from = values.start(after: colon, before: place.offset, in: tree.source.bytes)
      bytes = from..<place.offset
      items = Self.matching(tree.text(bytes), values.items(behind: tree.text(min(colon, from)..<from)))
    } else {
      bytes = start..<max(start, place.offset)
      let words = tree.text(bytes)
      items = words.contains(":") ? [] : Self.matching(words, KeywordCompletion(at: place, language).items)
    }
    items = Array(items.prefix(Self.mostItems))
  }

  /// After the keyword's colon and its blanks, when the caret is behind it.
  private static func colonEnd(before offset: Int, of field: FieldSyntax) -> Int? {
    guard let colon = field.colon, colon.lowerBound < offset else { return nil }
    var start = colon.upperBound
    while start < offset, field.tree.source.bytes[start] == .space { start += 1 }
    return start
  }

  /// Items that start like what was typed, then those with a word that does, each group in its order; not what is
  /// typed in full already.
  private static func matching(_ typed: String, _ items: [Item]) -> [Item] {
    let wanted = typed.folded
    guard !wanted.isEmpty else { return items }
    let folded = items.map { (item: $0, text: $0.label.folded) }.filter { $0.text != wanted }
    // Half a word keeps an article that folding takes from the whole one.
    func starts(_ item: Item, _ text: String) -> Bool {
      text.hasPrefix(wanted) || item.label.hasPrefix(typed)
    }
    let starting = folded.filter { starts($0.item, $0.text) }
    let inside = folded.filter { !starts($0.item, $0.text) && $0.text.contains(" " + wanted) }
    return (starting + inside).map(\.item)
  }
}
