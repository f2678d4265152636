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
