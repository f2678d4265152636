package import JourneyHistory
package import JourneyModel
import JourneySyntax

/// A comparison in words of the domain, one statement a difference.
package struct ComparisonWords {
  /// The language and digits of the statements.
  let words: Words
  /// The differences that are told.
  let comparison: OutlineDifference
  /// The earlier version, whose outline names what is gone.
  let before: ModelVersion
  /// The later version, whose outline names all else.
  let after: ModelVersion

  /// - Parameter words: the language and digits of the statements.
  package init(_ comparison: ModelComparison, words: Words) {
    self.words = words
    self.comparison = comparison.difference
    before = comparison.before
    after = comparison.after
  }

  /// Every difference in what the model says, in the order of the later model.
  package var statements: [Statement] { comparison.changes.flatMap(statements) }

  private func statements(_ change: Change) -> [Statement] {
    switch change {
    case .added(let block): [added(block)]
    case .removed(let block): [removed(block)]
    case .renamed(let old, let new): renamed(old, new)
    case .moved(let old, let new, let place): [moved(old, new, after: place)]
    case .fact(_, let new, let keyword, let was, let now): changed(new, keyword, was, now)
    }
  }

  /// That a block of the later outline stands in another file now.
  package func file(of block: ID<Outline.Block>, from was: String, to now: String) -> Statement {
    let text = words.say(
      en: "file \(was) → \(now)", ar: "الملف من \(words.isolated(was)) إلى \(words.isolated(now))")
    var statement = statement(.file, block, in: after.outline, text)
    (statement.before, statement.after) = ([was], [now])
    return statement
  }

  // MARK: Names

  /// `Step “Pay the fee”`: a block of one of the outlines, as people call it.
  func name(of block: ID<Outline.Block>, in outline: Outline) -> String {
    let owner = outline.owner(of: block)
    let found = outline.blocks[owner]
    if owner == Outline.root { return words.say(en: "Model", ar: "النموذج") }
    let kind = found.kind.spelling(in: words.language)
    return "\(kind) \(words.quoted(called(found)))"
  }

  /// A thing's label, or its id where it has no label.
  func called(_ block: Outline.Block) -> String {
    block.label.isEmpty ? block.id ?? Name.unnamed : block.label
  }

  /// `Ideal`, `Actual`, `Actual for Layla`.
  func part(_ block: ID<Outline.Block>, in outline: Outline) -> String? {
    let found = outline.blocks[block]
    guard found.kind == .ideal || found.kind == .actual else { return nil }
    let name = found.kind.spelling(in: words.language)
    let personas = (found.facts[.forPersonas] ?? []).compactMap { value -> String? in
      guard case .reference(let persona) = value else { return nil }
      return words.isolated(Persona.shortName(labelled: outline.blocks[persona].label))
    }
    return personas.isEmpty ? name : "\(name): \(words.list(personas))"
  }

  /// A statement on a block of `outline`, or on its step where the block is a part; `text` lacks its subject.
  func statement(
    _ kind: Statement.Kind, _ block: ID<Outline.Block>, in outline: Outline, _ text: String
  ) -> Statement {
    let owner = outline.owner(of: block)
    let found = outline.blocks[owner]
    var statement = Statement(
      kind: kind, block: owner, thing: found.kind, label: found.label, id: found.id,
      subject: name(of: block, in: outline), text: text)
    if owner != block { statement.part = outline.blocks[block].kind }
    return statement
  }

  // MARK: Things

  /// That a block of the later outline is new.
  package func added(_ block: ID<Outline.Block>) -> Statement {
    let outline = after.outline
    if let part = part(block, in: outline) {
      let facts = [Keyword.touchpoint, .feeling].flatMap { keyword in
        (outline.blocks[block].facts[keyword] ?? []).map { value($0, in: outline) }
      }
      let rest = facts.isEmpty ? "" : " (\(words.list(facts)))"
      return statement(
        .added, block, in: outline, words.say(en: "\(part) added\(rest)", ar: "أُضيف \(part)\(rest)"))
    }
    let new = words.say(en: "added", ar: outline.blocks[block].kind.agreeing("جديد", "جديدة"))
    guard let place = predecessor(of: block) else { return statement(.added, block, in: outline, new) }
    return statement(
      .added, block, in: outline, words.say(en: "\(new) after \(place)", ar: "\(new)، بعد \(place)"))
  }

  /// The step or stage that one stands after; nil for the first, and for what has no order that means anything.
  private func predecessor(of block: ID<Outline.Block>) -> String? {
    let outline = after.outline
    guard let parent = outline.blocks[block].parent, [.step, .stage].contains(outline.blocks[block].kind)
    else { return nil }
    let siblings = outline.children(of: parent, outline.blocks[block].kind)
    guard let place = siblings.firstIndex(of: block), place > 0 else { return nil }
    return words.quoted(called(outline.blocks[siblings[place - 1]]))
  }

  private func removed(_ block: ID<Outline.Block>) -> Statement {
    let outline = before.outline
    guard let part = part(block, in: outline) else {
      let text = words.say(en: "removed", ar: outline.blocks[block].kind.agreeing("حُذف", "حُذفت"))
      var gone = statement(.removed, block, in: outline, text)
      gone.isOfLater = false
      return gone
    }
    // A part's step is still there, under the name that it has now.
    let step = outline.owner(of: block)
    let text = words.say(en: "\(part) removed", ar: "حُذف \(part)")
    guard let now = comparison.matching.later[step] else {
      return statement(.removed, block, in: outline, text)
    }
    return statement(.removed, now, in: after.outline, text)
  }

  private func renamed(_ old: ID<Outline.Block>, _ new: ID<Outline.Block>) -> [Statement] {
    let (was, now) = (before.outline.blocks[old], after.outline.blocks[new])
    var statements: [Statement] = []
    if was.label != now.label {
      let name = words.quoted(called(was))
      var text = words.say(
        en: "renamed from \(name)", ar: "\(now.kind.agreeing("كان اسمه", "كان اسمها")) \(name)")
      if let likeness = comparison.matching.likeness[new] {
        let share = words.percent((100 * likeness).rounded(.down))
        text += words.say(
          en: " (recognised by what it says: \(share) the same)",
          ar: " (\(now.kind.agreeing("عُرف من مضمونه", "عُرفت من مضمونها")): \(share) منه كما كان)")
      }
      var renaming = statement(.renamed, new, in: after.outline, text)
      renaming.likeness = comparison.matching.likeness[new]
      statements.append(renaming)
    }
    if was.key != now.key {
      let (old, id) = (was.id.map(bracketed), now.id.map(bracketed))
      let text =
        switch (old, id) {
        case (let old?, let id?): words.say(en: "id \(arrow(old, id))", ar: "المعرّف \(arrow(old, id))")
        case (nil, let id?): words.say(en: "id \(id) added", ar: "أُضيف المعرّف \(id)")
        case (let old?, nil): words.say(en: "id \(old) removed", ar: "حُذف المعرّف \(old)")
        case (nil, nil): ""
        }
      statements.append(statement(.renamed, new, in: after.outline, text))
    }
    return statements
  }

  private func bracketed(_ id: String) -> String { words.isolated("[\(id)]") }

  private func moved(_ old: ID<Outline.Block>, _ new: ID<Outline.Block>, after place: ID<Outline.Block>?)
    -> Statement
  {
    let outline = after.outline
    let verb = outline.blocks[new].kind.agreeing("نُقل", "نُقلت")
    var text =
      place.map { place -> String in
        let name = part(place, in: outline) ?? words.quoted(called(outline.blocks[place]))
        return words.say(en: "moved after \(name)", ar: "\(verb) بعد \(name)")
      } ?? words.say(en: "moved to the beginning", ar: "\(verb) إلى البداية")
    if let part = part(new, in: outline) { text = "\(part): \(text)" }
    let home = before.outline.blocks[old].parent.flatMap { comparison.matching.later[$0] }
    if home != outline.blocks[new].parent, let parent = outline.blocks[new].parent {
      let name = words.quoted(called(outline.blocks[parent]))
      text = words.say(en: "\(text), into \(name)", ar: "\(text)، إلى \(name)")
    }
    return statement(.moved, new, in: outline, text)
  }

  /// `a → b`; in Arabic in words, as an arrow would point backwards.
  func arrow(_ before: String, _ after: String) -> String {
    words.say(en: "\(before) → \(after)", ar: "من \(before) إلى \(after)")
  }
}

extension Keyword {
  /// The form of an Arabic word that agrees with what a heading of this kind names.
  fileprivate func agreeing(_ masculine: String, _ feminine: String) -> String {
    switch self {
    case .persona, .journey, .stage, .step, .opportunity: feminine
    default: masculine
    }
  }
}
