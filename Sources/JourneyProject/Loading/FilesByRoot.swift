package import JourneySyntax

/// The files that paths on the command line name, each once, under the root folder that they belong to.
package struct FilesByRoot {
  /// The files of one root folder, by their paths relative to it.
  package struct Group {
    /// Reads them.
    package var shelf: Shelf
    /// In the order in which they were named.
    package var files: [String] = []
  }

  /// In the order in which their first files were named.
  package private(set) var groups: [Group] = []
  /// The folders that cannot be looked into, whatever they hold.
  package private(set) var problems: [Problem] = []
  private let storage: any Files
  private var known: Set<String> = []

  /// No files yet.
  package init(in storage: any Files) { self.storage = storage }

  /// Adds a file, or all journey and persona files of a folder.
  package mutating func add(_ path: String) throws(InputFailure) {
    let real: String
    do throws(Problem.ReadFailure) {
      real = try storage.resolved(path)
    } catch {
      throw .unreadable(path: path, error)
    }
    try storage.expectModel(at: real, shown: path)
    guard storage.kind(of: real) == .folder else {
      add([real], under: RootFolder(ofFile: real, in: storage))
      return
    }
    let folder = RootFolder(path: real)
    let scan = try FolderScan(of: folder, endings: FolderScan.allEndings, shown: path, in: storage)
    problems += scan.problems
    add(scan.files.map(folder.absolute), under: folder)
  }

  private mutating func add(_ paths: [String], under root: RootFolder) {
    let files = paths.compactMap { path in known.insert(path).inserted ? root.relative(path) : nil }
    if let group = groups.firstIndex(where: { $0.shelf.root == root }) {
      groups[group].files += files
    } else {
      groups.append(Group(shelf: Shelf(root: root, in: storage), files: files))
    }
  }
}
