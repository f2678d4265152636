import JourneyProject
import Machine

/// The way to a place that is to be written, with the links on it followed as far as they may be.
///
/// What a person writes on the command line is followed as it stands, but a link may have been put there by whoever made
/// the files. So a link is followed only to a place inside the folder that it belongs to: the model's root folder where
/// the file is one of a model, else the repository around the link, else the current folder. A link to a folder that
/// belongs to none of these is the machine's own, and is followed; one that stands where the file itself is to be is
/// followed within its folder only. What leads elsewhere, or nowhere, or to what is git's own, is refused.
struct OutputRoute {
  /// Absolute, without any link; its end need not be there.
  private(set) var path: String

  private let root: RootFolder?
  private let machine: LocalMachine

  /// - Parameters:
  ///   - isFolder: whether what is to be written lies in the place, which is then itself on the way.
  ///   - root: the folder that the place belongs to, where it is known; absolute, links followed.
  init(
    to place: String, isFolder: Bool = false, root: String? = nil, in machine: LocalMachine
  ) throws(WriteFailure) {
    guard !place.utf8.contains(0) else { throw .system(ENOENT) }
    self.root = root.map { RootFolder(path: $0) }
    self.machine = machine
    path = place.hasPrefix("/") ? "/" : machine.currentFolder
    let parts = place.split(separator: "/").filter { $0 != "." }
    for (index, part) in parts.enumerated() {
      try step(to: String(part), isLast: !isFolder && index == parts.count - 1)
    }
  }

  private mutating func step(to name: String, isLast: Bool) throws(WriteFailure) {
    if name == ".." {
      path = PathText.folder(of: path)
      return
    }
    let (folder, next) = (path, PathText.join(path, name))
    path = try Self.isLink(next) ? target(of: next, in: folder, isLast: isLast) : next
  }

  private static func isLink(_ path: String) throws(WriteFailure) -> Bool {
    var status = stat()
    do throws(WriteFailure) {
      _ = try systemCall(or: WriteFailure.system) { unsafe lstat(path, &status) }
      return status.st_mode & S_IFMT == S_IFLNK
    } catch {
      if error.reason == .system(ENOENT) { return false }
      throw error
    }
  }

  private func target(of link: String, in folder: String, isLast: Bool) throws(WriteFailure) -> String {
    guard let target = machine.realPath(of: link) else {
      throw WriteFailure(reason: .linkLeadsNowhere(link: link))
    }
    if let bound = bound(ofLinkIn: folder, isLast: isLast), !bound.holds(target) {
      throw WriteFailure(reason: .linkLeadsOut(link: link, target: target, folder: bound.path))
    }
    if let git = GitFolder(on: target, from: folder, in: machine) {
      throw WriteFailure(reason: .linkLeadsIntoGit(link: link, folder: git.path))
    }
    return target
  }

  /// The folder that a link may not leave; nil for one of the machine's own.
  private func bound(ofLinkIn folder: String, isLast: Bool) -> RootFolder? {
    if let root, root.holds(folder) { return root }
    if let repository = RootFolder(ofRepositoryAround: folder, in: machine) { return repository }
    let current = RootFolder(path: machine.currentFolder)
    if current.holds(folder) { return current }
    return isLast ? RootFolder(path: folder) : nil
  }
}
