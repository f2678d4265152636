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
    let versions = MergeVersions(base: base, ours: ours, theirs: theirs)
    // Marks inside marks can't be read; what is still open has to be settled first.
    (bytes, conflicts) = versions.isOpen ? versions.whole : versions.merged
  }
}

/// The three versions of a file as they are read, and the ways of bringing them together.
private struct MergeVersions {
  let base: ReadVersion
  let ours: ReadVersion
  let theirs: ReadVersion
  private let conflict: ConflictText

  init(base: [UInt8], ours: [UInt8], theirs: [UInt8]) {
    self.base = ReadVersion(base)
    self.ours = ReadVersion(ours)
    self.theirs = ReadVersion(theirs)
    conflict = ConflictText(like: ours)
  }

  var isOpen: Bool { ours.sections.hasOpenMerge || theirs.sections.hasOpenMerge }

  var whole: (bytes: [UInt8], conflicts: Int) {
    (conflict.whole(ours.sections.bytes, theirs.sections.bytes), 1)
  }

  /// Fact by fact. Text and structure depend on what stands above a line: where the result would read differently than
  /// planned, line by line, and where that loses or doubles something, people have to decide about all of it.
  var merged: (bytes: [UInt8], conflicts: Int) {
    let sides = MergeSides(base: base.sections, ours: ours.sections, theirs: theirs.sections)
    let isRenamed = !sides.ourRenames.isEmpty || !sides.theirRenames.isEmpty
    let writer = MergeWriter(MergePlan(of: sides))
    let planned = ReadVersion(writer.output)
    if writer.isAsPlanned(planned.sections), isSound(planned, writer.conflicts, byLines: false),
      // Lines with references follow new ids, and may come to say what another line says.
      isRenamed || writer.conflicts > 0 || account(of: planned).doublesNoLine
    {
      return (writer.output, writer.conflicts)
    }
    let lines = LineMerge(
      base: base.sections.bytes, ours: ours.sections.bytes, theirs: theirs.sections.bytes
    ).marked(conflict)
    return isSound(ReadVersion(lines.bytes), lines.conflicts, byLines: true) ? lines : whole
  }

  private func account(of result: ReadVersion) -> MergeAccount {
    MergeAccount(base: base, ours: ours, theirs: theirs, result: result)
  }

  private func isSound(_ result: ReadVersion, _ conflicts: Int, byLines: Bool) -> Bool {
    let account = account(of: result)
    return account.keepsComments && (conflicts > 0 || account.keepsFacts(byLines: byLines))
  }
}
