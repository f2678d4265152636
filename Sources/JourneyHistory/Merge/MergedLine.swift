import JourneySyntax

/// The line of one section, out of the versions that have it.
enum MergedLine {
  case one(bytes: [UInt8], content: String)
  case conflict(ours: [UInt8], theirs: [UInt8], content: String)

  /// - Parameter item: a section that both sides have, or one of them.
  init(of item: MergePlan.Item, in sides: MergeSides) {
    let ours = item.ours.map { LineVersion(sides.ours, $0, renaming: sides.theirRenames) }
    let theirs = item.theirs.map { LineVersion(sides.theirs, $0, renaming: sides.ourRenames) }
    let base = item.base.map { LineVersion(sides.base, $0, renaming: [:]) }
    guard let ours, let theirs else {
      self = (ours ?? theirs)?.line ?? .one(bytes: [], content: "")
      return
    }
    // By bytes first: a change of layout by one side alone is its own too.
    if ours.written == base?.written {
      self = theirs.line
    } else if theirs.written == base?.written {
      self = ours.line
    } else {
      let line = base.map { Self.changed($0, ours, theirs) } ?? Self.added(ours, theirs)
      self = line.keepingComments(of: [ours, theirs], from: base, ConflictText(like: sides.ours.bytes))
    }
  }

  private static func added(_ ours: LineVersion, _ theirs: LineVersion) -> MergedLine {
    ours.meaning == theirs.meaning ? ours.line : both(ours, theirs)
  }

  /// Both wrote it anew, which need not change what it says.
  private static func changed(_ base: LineVersion, _ ours: LineVersion, _ theirs: LineVersion) -> MergedLine {
    if ours.lines == base.lines { return theirs.line }
    if theirs.lines == base.lines { return ours.line }
    if ours.content == base.content { return theirs.line }
    if theirs.content == base.content || ours.content == theirs.content { return ours.line }
    if ours.meaning == base.meaning { return theirs.line }
    if theirs.meaning == base.meaning || ours.meaning == theirs.meaning { return ours.line }
    return ours.merging(theirs, from: base) ?? both(ours, theirs)
  }

  private static func both(_ ours: LineVersion, _ theirs: LineVersion) -> MergedLine {
    .conflict(ours: ours.bytes, theirs: theirs.bytes, content: ours.content)
  }

  /// The same with the comments that stand among the lines of other versions, and would be lost, before it.
  private func keepingComments(
    of others: [LineVersion], from base: LineVersion?, _ conflict: ConflictText
  ) -> MergedLine {
    guard case .one(let bytes, let content) = self else { return self }
    var known = Set((base?.comments ?? []).map(\.content))
    known.formUnion(LineVersion.comments(in: bytes).map(\.content))
    var result: [UInt8] = []
    for comment in others.flatMap(\.comments) where known.insert(comment.content).inserted {
      conflict.add(comment.bytes, to: &result)
    }
    conflict.add(bytes, to: &result)
    return .one(bytes: result, content: content)
  }
}
