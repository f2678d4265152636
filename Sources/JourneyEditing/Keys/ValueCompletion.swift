import JourneyModel
import JourneySyntax

/// What may stand after a keyword's colon, from what the model says already.
struct ValueCompletion {
  private let items: [Completion.Item]
  /// Where a team has no parts of a rating of its own yet, those of the notation's example.
  private var usual: [Completion.Item] = []
  private let isList: Bool

  init(of keyword: Keyword, in model: Model, language: Language) {
    let kind = KeywordTable.entry(keyword).value
    isList = kind == .references || kind == .list || kind == .personas || kind == .rating
    switch kind {
    case .touchpoint: items = Self.texts(Self.touchpoints(in: model))
    case .lane: items = Self.texts(Self.lanes(in: model, language: language))
    case .feeling: items = Self.texts(Self.feelings(in: model))
    case .score: items = model.measures.map { Self.item($0.name.label, text: $0.name.label + " ") }
    case .choice(let choice):
      items = Self.texts(ValueWords.options(of: choice).map { $0.spellings(in: language)[0] })
    case .window: items = Self.texts(Self.windows(in: language))
    case .personas: items = Self.names(model.personas.map(\.name))
    case .loop: items = Self.names(Self.steps(in: model))
    case .references: items = Self.names(Self.named(by: keyword, in: model))
    case .rating:
      items = Self.parts(ofRatings: model.opportunities.compactMap { $0[rating: keyword] })
      usual = Self.usualParts(of: keyword, in: language)
    default: items = keyword == .channels ? Self.texts(Self.channels(in: model)) : []
    }
  }

  /// Where the item begins that the caret is in: after the last comma of a list, else after the colon.
  func start(after colon: Int, before offset: Int, in bytes: [UInt8]) -> Int {
    guard isList, offset > colon else { return min(colon, offset) }
    var start = WrittenList.pieces(of: bytes, in: colon..<offset).last?.lowerBound ?? colon
    while start < offset, bytes[start] == .space { start += 1 }
    return start
  }

  /// What may stand behind the pieces of a list that are written already: a part of a rating is named once.
  func items(behind written: String) -> [Completion.Item] {
    guard !usual.isEmpty else { return items }
    let named = Set(WrittenList.items(of: written).compactMap { WrittenMark($0)?.name.folded })
    let open = { (items: [Completion.Item]) in items.filter { !named.contains($0.label.folded) } }
    let used = open(items)
    return used.isEmpty ? open(usual) : used
  }

  /// The parts that a team rates by, each to be written on with its mark.
  private static func parts(ofRatings ratings: [Rating]) -> [Completion.Item] {
    unique(ratings.flatMap(\.parts).compactMap(\.name)).map { item($0, text: $0 + " ") }
  }

  private static func usualParts(of keyword: Keyword, in language: Language) -> [Completion.Item] {
    let marks = WrittenList.items(of: KeywordTable.entry(keyword).example(in: language))
    return marks.compactMap { WrittenMark($0)?.name }.map { item($0, text: $0 + " ") }
  }

  private static func item(_ label: String, text: String? = nil, help: String = "") -> Completion.Item {
    Completion.Item(label: label, text: text ?? label, help: help)
  }

  /// The lengths that teams choose, and all.
  private static func windows(in language: Language) -> [String] {
    switch language {
    case .english: ["3 months", "6 months", "1 year", "all"]
    case .arabic: ["٣ أشهر", "٦ أشهر", "سنة", "الكل"]
    }
  }

  private static func texts(_ texts: [String]) -> [Completion.Item] { texts.map { item($0) } }

  /// Things by their ids where they have one, with their labels to be found by.
  private static func names(_ names: [Name]) -> [Completion.Item] {
    names.map { name in
      guard let id = name.id else { return item(name.label) }
      return item("[\(id)]", help: name.label)
    } + names.filter { $0.id != nil }.map { item($0.label, text: "[\($0.id ?? "")]") }
  }

  private static func named(by keyword: Keyword, in model: Model) -> [Name] {
    switch keyword {
    case .forPersonas: model.personas.map(\.name)
    case .measuredBy: model.measures.map(\.name)
    default: steps(in: model)
    }
  }

  private static func steps(in model: Model) -> [Name] { model.journeys.flatMap(\.steps).map(\.name) }

  private static func parts(in model: Model) -> [Part] {
    model.journeys.flatMap(\.steps).flatMap { step in [step.ideal].compactMap { $0 } + step.actuals }
  }

  private static func touchpoints(in model: Model) -> [String] {
    let used = parts(in: model).flatMap(\.touchpoints)
    return unique(
      used.map { touchpoint in touchpoint.channel.map { "\($0) / \(touchpoint.name)" } ?? touchpoint.name })
      + unique(channels(in: model).map { "\($0) / " })
  }

  /// Lanes in use, then those of every blueprint, each to be written on from its slash.
  private static func lanes(in model: Model, language: Language) -> [String] {
    let used = parts(in: model).flatMap(\.lanes)
    let rows = Set(used.map(\.row))
    let further = Lane.Hidden.allCases.filter { !rows.contains(.hidden($0)) }
    return (unique(used.map(\.name)) + further.map { $0.names(in: language)[0] }).map { "\($0) / " }
  }

  private static func channels(in model: Model) -> [String] {
    unique(parts(in: model).flatMap(\.touchpoints).compactMap(\.channel))
  }

  private static func feelings(in model: Model) -> [String] {
    let used = parts(in: model).compactMap(\.feeling).filter { !$0.words.isEmpty }
    return unique(used.map { feeling in feeling.level.map { "\($0) \(feeling.words)" } ?? feeling.words })
  }

  /// Each text once, those used most first, else in the order of their first use.
  private static func unique(_ texts: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for text in texts { counts[text, default: 0] += 1 }
    var known: Set<String> = []
    let once = texts.filter { known.insert($0).inserted }
    return once.enumerated().sorted { a, b in
      let (most, least) = (counts[a.element] ?? 0, counts[b.element] ?? 0)
      return most == least ? a.offset < b.offset : most > least
    }.map(\.element)
  }
}

extension Opportunity {
  /// What a keyword of a rating says of it.
  fileprivate subscript(rating keyword: Keyword) -> Rating? { keyword == .value ? value : feasibility }
}
