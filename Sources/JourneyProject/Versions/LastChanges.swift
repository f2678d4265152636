import JourneyHistory
import JourneyModel
import JourneySyntax

/// When things of a file changed in meaning last: for each the newest commit from which it differs in all parents, as
/// `git blame` finds lines, by what counts as a change for `rihla diff`.
package struct LastChanges {
  /// When one thing changed last.
  package enum Change: Equatable {
    /// The newest commit from which it differs in all parents.
    case commit(Commit)
    /// The files of today say something else than the last commit, or the thing is in none.
    case uncommitted
  }

  /// By block of the outline of today.
  private(set) var changes: [ID<Outline.Block>: Change] = [:]

  /// A thing on its way back through the commits.
  private struct Follower {
    /// Its block today.
    let today: ID<Outline.Block>
    /// Its block where it has come to.
    var block: ID<Outline.Block>
    /// The file that its model starts from there.
    var root: String
  }

  private let timeline: Timeline
  /// By the id of the commit at which they are.
  private var waiting: [String: [Follower]] = [:]

  /// - Parameters:
  ///   - blocks: those of `outline` that are asked about.
  ///   - outline: what the file says today.
  ///   - root: the file, from the top of the repository.
  init(of blocks: some Sequence<ID<Outline.Block>>, in outline: Outline, root: String, timeline: Timeline) {
    self.timeline = timeline
    let followers = blocks.map { Follower(today: $0, block: $0, root: root) }
    let newest = timeline.commits.last
    let stayed =
      newest.map { handOver(followers, from: outline, root: root, to: $0.id, gone: []) } ?? followers
    for follower in stayed { changes[follower.today] = .uncommitted }
    for commit in timeline.commits.reversed() {
      if waiting.isEmpty { break }
      guard let here = waiting.removeValue(forKey: commit.id) else { continue }
      for (root, followers) in Dictionary(grouping: here, by: \.root) {
        for follower in settle(followers, at: commit, root: root) {
          changes[follower.today] = .commit(commit)
        }
      }
    }
  }

  /// Sends followers on to a parent that says the same of them; gives back those that this commit changed.
  private mutating func settle(_ followers: [Follower], at commit: Commit, root: String) -> [Follower] {
    let changed = Set(commit.changes.map(\.path))
    if let first = commit.parents.first, changed.isDisjoint(with: timeline.files(of: root, at: commit.id)) {
      waiting[first, default: []] += followers
      return []
    }
    guard let outline = timeline.version(of: root, at: commit.id)?.outline else { return followers }
    let gone = commit.changes.filter { $0.file == nil }.map(\.path)
    return commit.parents.reduce(followers) { left, parent in
      left.isEmpty ? [] : handOver(left, from: outline, root: root, to: parent, gone: gone)
    }
  }

  /// - Parameter gone: files that the commit took out, of which one may be this file by its earlier name.
  private mutating func handOver(
    _ followers: [Follower], from outline: Outline, root: String, to parent: String, gone: [String]
  ) -> [Follower] {
    var left = followers
    for file in [root] + gone where !left.isEmpty {
      guard let earlier = timeline.version(of: file, at: parent)?.outline else { continue }
      let difference = OutlineDifference(from: earlier, to: outline)
      let touched = difference.touched
      left = left.filter { follower in
        guard let block = difference.matching.earlier[follower.block], !touched.contains(follower.block)
        else { return true }
        waiting[parent, default: []].append(Follower(today: follower.today, block: block, root: file))
        return false
      }
      if file == root { break }
    }
    return left
  }
}
