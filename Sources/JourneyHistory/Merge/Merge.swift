import JourneySyntax

/// Two versions of a file, made from one, brought together fact by fact.
///
/// What only one of them changed is taken from it; what neither changed keeps the bytes of ours. What both changed in
/// different ways is kept in both versions between the usual marks, so that the file is still one that can be read.
package struct Merge: Sendable {
  /// The merged file.
  package let bytes: [UInt8]
  /// How many facts both sides changed differently.
  package let conflicts: Int

  /// - Parameter base: the version both were made from; empty where there is none.
  package init(of ours: [UInt8], and theirs: [UInt8], from base: [UInt8]) {
    if ours == theirs || theirs == base {
      (bytes, conflicts) = (ours, 0)
      return
    }
    if ours == base {
      (bytes, conflicts) = (theirs, 0)
      return
    }
    func sections(_ bytes: [UInt8]) -> SectionTree {
      SectionTree(of: SyntaxTree(parsing: SourceText(file: "", bytes: bytes)))
    }
    let sides = MergeSides(base: sections(base), ours: sections(ours), theirs: sections(theirs))
    // Marks inside marks can't be read; what is still open has to be settled first.
    if sides.ours.hasOpenMerge || sides.theirs.hasOpenMerge {
      (bytes, conflicts) = (ConflictText(like: ours).whole(ours, theirs), 1)
      return
    }
    var writer = MergeWriter(MergePlan(of: sides))
    writer.writeAll()
    // Text and structure depend on what stands above a line: where the result would read differently than planned,
    // people have to decide.
    guard writer.isAsPlanned else {
      (bytes, conflicts) = (ConflictText(like: ours).whole(ours, theirs), 1)
      return
    }
    (bytes, conflicts) = (writer.output, writer.conflicts)
  }
}

/// The three versions, and which section of one is which of another.
struct MergeSides {
  let base: SectionTree
  let ours: SectionTree
  let theirs: SectionTree
  /// From the base to ours and to theirs.
  let toOurs: SectionMatching
  let toTheirs: SectionMatching
  /// From ours to theirs, for what both added.
  let across: SectionMatching
  /// New ids that ours and theirs gave, by the old ones.
  let ourRenames: [String: String]
  let theirRenames: [String: String]

  init(base: SectionTree, ours: SectionTree, theirs: SectionTree) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
    toOurs = SectionMatching(of: base, and: ours)
    toTheirs = SectionMatching(of: base, and: theirs)
    across = SectionMatching(of: ours, and: theirs, isDescent: false)
    ourRenames = Self.renames(from: base, to: ours, toOurs)
    theirRenames = Self.renames(from: base, to: theirs, toTheirs)
  }

  private static func renames(
    from base: SectionTree, to side: SectionTree, _ matching: SectionMatching
  ) -> [String: String] {
    var renames: [String: String] = [:]
    for (index, section) in base.sections.enumerated() where section.id != nil {
      guard let now = matching.there[index], let id = side.sections[now].id, id != section.id,
        let old = section.key
      else { continue }
      renames[old] = id
    }
    return renames
  }
}
