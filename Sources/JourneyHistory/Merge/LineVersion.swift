import JourneySyntax

/// One version of the line of a section.
struct LineVersion {
  let section: Section
  /// As it stands in its file.
  let written: [UInt8]
  /// With the ids that the other side gave.
  let bytes: [UInt8]
  let content: String
  let meaning: String

  /// - Parameter renames: new ids by the old ones, which the other side gave.
  init(_ tree: SectionTree, _ index: Int, renaming renames: [String: String]) {
    section = tree.sections[index]
    written = Array(tree.bytes[section.own])
    guard !renames.isEmpty, section.refersToThings else {
      (bytes, content, meaning) = (written, section.content, section.meaning)
      return
    }
    let text = Self.renamed(String(decoding: written, as: UTF8.self), renames)
    bytes = Array(text.utf8)
    content = Self.renamed(section.content, renames)
    meaning = Meaning.of(content, saidBy: section.keyword)
  }

  var line: MergedLine { .one(bytes: bytes, content: content) }

  /// What its lines say, without indentation and line ends.
  var lines: [[UInt8]] {
    TextLine.lines(of: written, in: written.indices).map { Array(written[$0.content]) }
  }

  /// The comments among the lines that go on with it.
  var comments: [(bytes: [UInt8], content: [UInt8])] { Self.comments(in: written) }

  static func comments(in bytes: [UInt8]) -> [(bytes: [UInt8], content: [UInt8])] {
    TextLine.lines(of: bytes, in: bytes.indices).filter(\.isComment).map { line in
      (Array(bytes[line.bytes]), Array(bytes[line.content]))
    }
  }

  private static func renamed(_ text: String, _ renames: [String: String]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let id = rest[rest.index(after: open)..<close]
      result += rest[...open] + (renames[String(id).trimmed.lowercased()] ?? String(id)) + "]"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// This version with what the other changed: a label and an id, or different things of a list, go together. Nil
  /// where both changed the same.
  func merging(_ other: LineVersion, from base: LineVersion) -> MergedLine? {
    if section.kind == .heading { return mergingHeading(other, from: base) }
    guard section.isSet, let list = ListMerge(base: base.content, ours: content, theirs: other.content)
    else { return nil }
    return withValue(list.text)
  }

  private func mergingHeading(_ other: LineVersion, from base: LineVersion) -> MergedLine? {
    func choose(_ ours: String?, _ theirs: String?, _ base: String?) -> String?? {
      let (mine, other, old) = (ours.map(Meaning.text), theirs.map(Meaning.text), base.map(Meaning.text))
      if other == old || mine == other { return .some(ours) }
      return mine == old ? .some(theirs) : nil
    }
    guard let label = choose(section.label, other.section.label, base.section.label) ?? nil,
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
}

extension Section {
  /// Its value names things by their ids.
  var refersToThings: Bool {
    guard kind == .field || kind == .part, let keyword else { return false }
    switch KeywordTable.entry(keyword).value {
    case .references, .loop, .binding, .personas, .score: return true
    default: return false
    }
  }

  /// Its value is a list of things that are facts of their own.
  var isSet: Bool {
    switch keyword.map({ KeywordTable.entry($0).value }) {
    case .list, .references: true
    default: false
    }
  }
}
