import JourneySyntax

/// The line of one section, out of the versions that have it.
enum MergedLine {
  case one(bytes: [UInt8], content: String)
  case conflict(ours: [UInt8], theirs: [UInt8], content: String)

  /// - Parameter item: a section that both sides have, or one of them.
  init(of item: MergePlan.Item, in sides: MergeSides) {
    let ours = item.ours.map { Version(sides.ours, $0, renaming: sides.theirRenames) }
    let theirs = item.theirs.map { Version(sides.theirs, $0, renaming: sides.ourRenames) }
    let base = item.base.map { Version(sides.base, $0, renaming: [:]) }
    guard let ours, let theirs else {
      let only = ours ?? theirs
      self = .one(bytes: only?.bytes ?? [], content: only?.content ?? "")
      return
    }
    if let base {
      // By bytes first: a change of layout by one side alone is its own too.
      if ours.written == base.written {
        self = theirs.line
      } else if theirs.written == base.written {
        self = ours.line
      } else if ours.content == base.content, theirs.content != base.content {
        self = theirs.line
      } else if theirs.content == base.content || ours.content == theirs.content {
        self = ours.line
      } else {
        self = Self.combined(base, ours, theirs)
      }
    } else {
      self = ours.content == theirs.content ? ours.line : Self.combined(nil, ours, theirs)
    }
  }

  /// Both changed it: a label and an id, or different things of a list, still go together.
  private static func combined(_ base: Version?, _ ours: Version, _ theirs: Version) -> MergedLine {
    if let base, let line = ours.merging(theirs, from: base) { return line }
    return .conflict(ours: ours.bytes, theirs: theirs.bytes, content: ours.content)
  }
}

/// One version of a line.
private struct Version {
  let section: Section
  /// As it stands in its file.
  let written: [UInt8]
  let bytes: [UInt8]
  let content: String

  /// - Parameter renames: new ids by the old ones, which the other side gave.
  init(_ tree: SectionTree, _ index: Int, renaming renames: [String: String]) {
    section = tree.sections[index]
    written = Array(tree.bytes[section.own])
    guard !renames.isEmpty, section.refersToThings else {
      (bytes, content) = (written, section.content)
      return
    }
    let text = Self.renamed(String(decoding: written, as: UTF8.self), renames)
    bytes = Array(text.utf8)
    content = Self.renamed(section.content, renames)
  }

  var line: MergedLine { .one(bytes: bytes, content: content) }

  private static func renamed(_ text: String, _ renames: [String: String]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let id = rest[rest.index(after: open)..<close]
      result += rest[...open] + (renames[id.trimmingBlanks.lowercased()] ?? String(id)) + "]"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// This version with what the other changed; nil where both changed the same.
  func merging(_ other: Version, from base: Version) -> MergedLine? {
    if section.kind == .heading { return mergingHeading(other, from: base) }
    guard let keyword = section.keyword, KeywordTable.entry(keyword).value.isSet else { return nil }
    let (mine, theirs, old) = (items, other.items, base.items)
    let kept = mine.filter { theirs.contains($0) || !old.contains($0) }
    let new = theirs.filter { !old.contains($0) && !mine.contains($0) }
    return withValue((kept + new).joined(separator: content.contains("،") ? "، " : ", "))
  }

  private func mergingHeading(_ other: Version, from base: Version) -> MergedLine? {
    func choose<Value: Equatable>(_ ours: Value, _ theirs: Value, _ base: Value) -> Value? {
      if ours == base || ours == theirs { return theirs }
      return theirs == base ? ours : nil
    }
    guard let label = choose(section.label, other.section.label, base.section.label),
      let id = choose(section.id, other.section.id, base.section.id)
    else { return nil }
    return withValue(id.map { "\(label) [\($0)]" } ?? label)
  }

  /// The same line with another value.
  private func withValue(_ value: String) -> MergedLine {
    let start = section.value.lowerBound - section.own.lowerBound
    let end = section.value.upperBound - section.own.lowerBound
    return .one(bytes: written[..<start] + Array(value.utf8) + written[end...], content: value)
  }

  /// The things of a list, each as it is written.
  private var items: [String] {
    var items: [String] = []
    var item = ""
    var depth = 0
    for character in content {
      if character == "[" { depth += 1 }
      if character == "]" { depth -= 1 }
      if depth <= 0, ",،;؛".contains(character) {
        items.append(item.trimmed)
        item = ""
      } else {
        item.append(character)
      }
    }
    return (items + [item.trimmed]).filter { !$0.isEmpty }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String { String(self).trimmed }
}

extension Section {
  /// Its value names things by their ids.
  fileprivate var refersToThings: Bool {
    guard kind == .field || kind == .part, let keyword else { return false }
    switch KeywordTable.entry(keyword).value {
    case .references, .loop, .binding, .personas, .score: return true
    default: return false
    }
  }
}

extension ValueKind {
  /// A list of things whose members are facts of their own.
  fileprivate var isSet: Bool {
    switch self {
    case .list, .references: true
    default: false
    }
  }
}
