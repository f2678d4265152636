import JourneyHistory
import JourneyModel
import JourneyReport
import JourneySyntax

/// The life of one persona, journey, step or other named thing through the commits, newest first.
struct Life {
  /// One commit that changed it.
  struct Event {
    var commit: Commit
    var lines: [String]
    /// The file its model starts from then, and what it is called.
    var root: String
    var label: String
  }

  /// Who is followed: a block of an outline by its kind and name.
  private struct Subject {
    var kind: Keyword
    var key: String?
    var label: String
    var root: String
  }

  private(set) var events: [Event] = []

  /// nil when nothing is called so at the newest commit that has models, nor at any before.
  init?(of name: String, in timeline: Timeline, below path: String, words: Words) {
    var followed: [String: Subject] = [:]
    for commit in timeline.commits.reversed() {
      if followed.isEmpty {
        guard let found = Self.find(name, at: commit, in: timeline, below: path) else { continue }
        followed[commit.id] = found
      }
      guard let subject = followed[commit.id] else { continue }
      let (lines, earlier) = Self.step(back: subject, from: commit, in: timeline, below: path, words: words)
      if !lines.isEmpty, commit.parents.count < 2 {
        events.append(Event(commit: commit, lines: lines, root: subject.root, label: subject.label))
      }
      for parent in commit.parents where followed[parent] == nil {
        followed[parent] = parent == commit.parents.first ? earlier : earlier ?? subject
      }
    }
    if followed.isEmpty { return nil }
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

  private static func block(of subject: Subject, in outline: Outline) -> Int? {
    let same = outline.blocks.indices.filter { outline.blocks[$0].kind == subject.kind }
    if let key = subject.key, let found = same.first(where: { outline.blocks[$0].key == key }) {
      return found
    }
    return same.first { outline.blocks[$0].label == subject.label }
  }

  /// What a commit changed in the thing, and what the thing was before it; nil where the commit made it.
  private static func step(
    back subject: Subject, from commit: Commit, in timeline: Timeline, below path: String, words: Words
  ) -> (lines: [String], earlier: Subject?) {
    let changed = Set(commit.changes.map(\.path))
    guard !changed.isDisjoint(with: timeline.files(of: subject.root, at: commit.id)) else {
      return ([], subject)
    }
    guard let now = timeline.version(of: subject.root, at: commit.id),
      let block = block(of: subject, in: now.outline)
    else { return ([], subject) }
    let parent = commit.parents.first ?? ""
    var root = subject.root
    var was = timeline.version(of: root, at: parent)
    if was == nil {
      for other in timeline.roots(at: parent, below: "") {
        guard let version = timeline.version(of: other, at: parent),
          self.block(of: subject, in: version.outline) != nil
        else { continue }
        (root, was) = (other, version)
        break
      }
    }
    let comparison = ModelComparison(from: was ?? now.nothing, to: now)
    let inside = Set(now.outline.subtree(of: block).map(now.outline.owner))
    let statements = ComparisonWords(comparison, words: words).statements.filter {
      inside.contains($0.block) && $0.isOfLater
    }
    var lines = statements.map { $0.block == block ? $0.text : $0.line }
    guard let old = comparison.difference.matching.earlier[block] else {
      return (lines.isEmpty ? [words.say(en: "added", ar: "جديد")] : lines, nil)
    }
    if let now = now.file(of: block), let was = comparison.before.file(of: old), was != now {
      lines.append(
        words.say(
          en: "file \(was) → \(now)", ar: "الملف من \(words.isolated(was)) إلى \(words.isolated(now))"))
    }
    let before = comparison.before.outline.blocks[old]
    return (lines, Subject(kind: before.kind, key: before.key, label: before.label, root: root))
  }
}

extension ModelVersion {
  /// Where a persona, journey or step is written, as the person knows the file; nil for other things.
  fileprivate func file(of block: Int) -> String? {
    if let step = step(of: block) { return model.journeys[step.journey].steps[step.step].name.place.file }
    if let journey = outline.children(of: 0, .journey).firstIndex(of: block) {
      return model.journeys[journey].name.place.file
    }
    return outline.children(of: 0, .persona).firstIndex(of: block).map { model.personas[$0].name.place.file }
  }
}

extension Outline.Block {
  /// A measure that every model has.
  fileprivate var isBuiltIn: Bool { kind == .measure && (id == "nps" || id == "csat" || id == "ces") }
}
