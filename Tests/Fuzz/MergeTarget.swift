import JourneyHistory
import JourneySyntax

/// Any bytes, cut at the byte 1E into the version that two were made from, ours and theirs: marks stand in the result if
/// and only if there is a conflict, what one side alone changed is taken from it, and no comment is lost.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  let parts = bytes.split(separator: 0x1E, maxSplits: 2, omittingEmptySubsequences: false).map { Array($0) }
  let (base, ours, theirs) = (parts[0], parts.count > 1 ? parts[1] : [], parts.count > 2 ? parts[2] : [])
  for (one, other) in [(ours, theirs), (theirs, ours)] {
    let merge = Merge(of: one, and: other, from: base)
    expectMarks(in: merge, of: [base, one, other])
    expectComments(in: merge, of: [one, other], from: base)
    expectSame(Merge(of: one, and: one, from: base), one)
    expectSame(Merge(of: base, and: one, from: base), one)
    expectSame(Merge(of: one, and: base, from: base), one)
  }
  return 0
}

private func expectSame(_ merge: Merge, _ bytes: [UInt8]) {
  precondition(merge.conflicts == 0 && merge.bytes == bytes)
}

private func expectMarks(in merge: Merge, of versions: [[UInt8]]) {
  // A merge that was left open has marks of its own.
  let mark = Array("<<<<<<<".utf8)
  if versions.contains(where: { $0.contains(mark) }) { return }
  precondition(merge.bytes.split(separator: Array("<<<<<<< ours".utf8)).count - 1 <= merge.conflicts)
  precondition(merge.bytes.contains(mark) == (merge.conflicts > 0))
}

private func expectComments(in merge: Merge, of versions: [[UInt8]], from base: [UInt8]) {
  let (old, found) = (comments(in: base), comments(in: merge.bytes))
  for version in versions { precondition(comments(in: version).subtracting(old).isSubset(of: found)) }
}

private func comments(in bytes: [UInt8]) -> Set<[UInt8]> {
  Set(TextLine.lines(of: bytes, in: bytes.indices).filter(\.isComment).map { Array(bytes[$0.content]) })
}
