import JourneySyntax

/// The keywords that may stand on a line, those a person is likely to want first.
struct KeywordCompletion {
  private(set) var items: [Completion.Item] = []

  init(at place: CaretPlace, _ language: Language) {
    let wanted = Keyword.coreFirst(Self.keywords(at: place))
    items = wanted.map { keyword in
      let entry = KeywordTable.entry(keyword)
      let spelling = keyword.spelling(in: language)
      return Completion.Item(
        label: spelling, text: entry.role == .part ? spelling : spelling + ": ",
        help: entry.help(in: language))
    }
  }

  private static func keywords(at place: CaretPlace) -> [Keyword] {
    let fields = KeywordTable.entries.filter { $0.role == .field }
    var wanted: [Keyword] = []
    for holder in place.open.reversed() {
      guard let block = holder.keyword else { continue }
      let own = fields.filter { $0.standsIn.contains(block) && !isTaken($0, in: holder, block, of: place) }
      wanted += own.map(\.keyword).filter { !wanted.contains($0) }
      // Out of a part a field may climb to its step, and no further.
      if block != .ideal && block != .actual { break }
    }
    if let step = place.holder(.step) {
      let hasIdeal = step.children.contains { $0.keyword == .ideal }
      wanted += hasIdeal ? [.actual] : [.ideal, .actual]
    }
    if place.holder(.journey) != nil || place.tree.nodes.contains(where: { $0.keyword == .journey }) {
      wanted += [.step, .stage]
    }
    return wanted + KeywordTable.entries.filter { $0.role == .heading && $0.standsIn.isEmpty }.map(\.keyword)
  }

  /// A field that stands once and is there already, on another line than the caret's.
  private static func isTaken(
    _ entry: KeywordEntry, in holder: FieldSyntax, _ block: Keyword, of place: CaretPlace
  ) -> Bool {
    guard !entry.repeatsIn.contains(block) || Keyword.questions.contains(entry.keyword) else { return false }
    return holder.field(entry.keyword).map { $0 != place.field } ?? false
  }
}
