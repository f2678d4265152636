import JourneyHistory
import JourneyWords

/// Three texts brought together.
func merged(_ ours: String, _ theirs: String, from base: String) -> (text: String, conflicts: Int) {
  let merge = Merge(of: Array(ours.utf8), and: Array(theirs.utf8), from: Array(base.utf8))
  return (String(decoding: merge.bytes, as: UTF8.self), merge.conflicts)
}
