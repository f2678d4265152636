import JourneyHistory
package import JourneyModel
package import JourneySyntax
package import JourneyWords

/// The life of one persona, journey, step or other named thing through the commits, newest first.
package struct Life {
  /// Who is followed: a block of an outline by its kind and name.
  package struct Subject {
    /// What it is: a persona, a step …
    package var kind: Keyword
    /// Its id in small letters; nil where it has none.
    package var key: String?
    /// Its name; empty where it has none.
    package var label: String
    /// The file its model starts from.
    package var root: String
  }

  /// One commit that changed it.
  package struct Event {
    /// Where it changed.
    package var commit: Commit
    /// What changed, as sentences.
    package var statements: [Statement]
    /// Without the name of the thing where they are about it.
    package var lines: [String]
    /// Who it was then.
    package var subject: Subject

    /// The same for a report.
    package var entry: HistoryReport.Entry {
      HistoryReport.Entry(
        commit.note, parts: [HistoryReport.Part(file: subject.root, statements: statements)], lines: lines)
    }
  }

  /// The commits that were walked through.
  package let timeline: Timeline
  /// The language of the sentences.
  package let words: Words
  /// What happened to it, newest first.
  package private(set) var events: [Event] = []
  /// The newest of its forms.
  package private(set) var subject: Subject

  /// nil when nothing is called so at the newest commit that has models, nor at any before.
  package init?(of name: String, in timeline: Timeline, below path: String, words: Words) {
    self.timeline = timeline
    self.words = words
    var followed: [String: Subject] = [:]
    var newest: Subject?
    var found: [Event] = []
    for commit in timeline.commits.reversed() {
      if newest == nil {
        newest = Self.find(name, at: commit, in: timeline, below: path)
        followed[commit.id] = newest
      }
      guard let subject = followed[commit.id] else { continue }
      let (event, earlier) = Self.step(back: subject, from: commit, in: timeline, words: words)
      if let event, !event.lines.isEmpty { found.append(event) }
      for parent in commit.parents where followed[parent] == nil {
        followed[parent] = parent == commit.parents.first ? earlier : earlier ?? subject
      }
    }
    guard let last = newest else { return nil }
    subject = last
    events = found
  }

  /// How the newest model that has a thing of this name speaks; nil when nothing is called so.
  package static func words(of name: String, in timeline: Timeline, below path: String) -> Words? {
    for commit in timeline.commits.reversed() {
      guard let found = find(name, at: commit, in: timeline, below: path) else { continue }
      return timeline.version(of: found.root, at: commit.id)?.words
    }
    return nil
  }

  private static func find(_ name: String, at commit: Commit, in timeline: Timeline, below path: String)
    -> Subject?
  {
    let isID = name.hasPrefix("[") && name.hasSuffix("]")
    let key = (isID ? String(name.dropFirst().dropLast()) : name).lowercased()
    for root in timeline.roots(at: commit.id, below: path) {
      guard let outline = timeline.version(of: root, at: commit.id)?.outline else { continue }
      let found =
        outline.blocks.first { !$0.isBuiltIn && $0.key == key }
        ?? outline.blocks.first {
          !isID && !$0.isBuiltIn && !$0.label.isEmpty && $0.label.folded == name.folded
        }
      if let found { return Subject(kind: found.kind, key: found.key, label: found.label, root: root) }
    }
    return nil
  }

  /// What a commit changed in the thing, and what the thing was before it; nil where the commit made it.
  private static func step(
    back subject: Subject, from commit: Commit, in timeline: Timeline, words: Words
  ) -> (event: Event?, earlier: Subject?) {
    let changed = Set(commit.changes.map(\.path))
    let isTouched = !changed.isDisjoint(with: timeline.files(of: subject.root, at: commit.id))
    guard isTouched || commit.isMerge, let now = timeline.version(of: subject.root, at: commit.id),
      let block = subject.block(in: now.outline)
    else { return (nil, subject) }
    let parent = commit.parents.first ?? ""
    let (root, was) = timeline.version(of: subject, at: parent) ?? (subject.root, now.nothing)
    let comparison = ModelComparison(from: was, to: now)
    let told =
      commit.isMerge
      ? timeline.ownStatements(of: commit, in: subject.root, words: words)
      : ComparisonWords(comparison, words: words).statements
    let old = comparison.difference.matching.earlier[block]
    let inside = now.outline.things(in: block)
    var statements = told.filter { inside.contains($0.block) && $0.isOfLater }
    if !commit.isMerge {
      let gone = old.map { was.outline.things(in: $0) } ?? []
      statements += told.filter { gone.contains($0.block) && !$0.isOfLater }
      if let old {
        statements += comparison.fileStatement(of: block, from: old, words: words).map { [$0] } ?? []
      } else if statements.isEmpty {
        statements = [ComparisonWords(comparison, words: words).added(block)]
      }
    }
    let event = Event(
      commit: commit, statements: statements,
      lines: statements.map { $0.isOfLater && $0.block == block ? $0.text : $0.line }, subject: subject)
    guard let old else { return (event, nil) }
    let before = was.outline.blocks[old]
    return (event, Subject(kind: before.kind, key: before.key, label: before.label, root: root))
  }
}

extension Life.Subject {
  /// The thing in a version of its model.
  package func block(in outline: Outline) -> ID<Outline.Block>? {
    let same = outline.blocks.ids.filter { outline.blocks[$0].kind == kind }
    if let key, let found = same.first(where: { outline.blocks[$0].key == key }) { return found }
    return same.first { outline.blocks[$0].label == label }
  }
}

extension Timeline {
  /// The model that holds a thing at a commit: that of its file, else the first that has it.
  fileprivate func version(of subject: Life.Subject, at commit: String) -> (
    root: String, version: ModelVersion
  )? {
    if let version = version(of: subject.root, at: commit) { return (subject.root, version) }
    for root in roots(at: commit, below: "") {
      if let version = version(of: root, at: commit), subject.block(in: version.outline) != nil {
        return (root, version)
      }
    }
    return nil
  }
}

extension ModelComparison {
  /// That the thing stands in another file now.
  fileprivate func fileStatement(of block: ID<Outline.Block>, from old: ID<Outline.Block>, words: Words)
    -> Statement?
  {
    guard let now = after.file(of: block), let was = before.file(of: old), was != now else { return nil }
    return ComparisonWords(self, words: words).file(of: block, from: was, to: now)
  }
}

extension ModelVersion {
  /// Where a persona, journey or step is written, as the person knows the file; nil for other things.
  fileprivate func file(of block: ID<Outline.Block>) -> String? {
    if let step = step(of: block) { return model.journeys[step.journey].steps[step.step].name.place.file }
    if let journey = journey(of: block) { return model.journeys[journey].name.place.file }
    let personas = outline.children(of: Outline.root, .persona)
    return personas.firstIndex(of: block).map { model.personas[$0].name.place.file }
  }
}

extension Outline {
  /// A thing and all that is inside it, parts under the numbers of their steps.
  package func things(in block: ID<Outline.Block>) -> Set<ID<Outline.Block>> {
    Set(subtree(of: block).map(owner))
  }
}

extension Outline.Block {
  /// A measure that every model has.
  fileprivate var isBuiltIn: Bool { kind == .measure && (id == "nps" || id == "csat" || id == "ces") }
}
