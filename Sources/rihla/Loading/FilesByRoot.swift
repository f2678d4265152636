import JourneySyntax

/// The files that paths on the command line name, each once, under the root folder that they belong to.
struct FilesByRoot {
  /// The files of one root folder, by their paths relative to it.
  struct Group {
    var shelf: Shelf
    var files: [String] = []
  }

  private(set) var groups: [Group] = []
  /// The folders that cannot be looked into, whatever they hold.
  private(set) var problems: [Problem] = []
  private let world: any World
  private var known: Set<String> = []

  init(in world: any World) { self.world = world }

  /// Adds a file, or all journey and persona files of a folder.
  mutating func add(_ path: String) throws(InputFailure) {
    let real: String
    do throws(Problem.ReadFailure) {
      real = try world.resolved(path)
    } catch {
      throw .unreadable(path: path, error)
    }
    guard world.kind(of: real) == .folder else {
      add([real], under: RootFolder(ofFile: real, in: world))
      return
    }
    let folder = RootFolder(path: real)
    let scan = try FolderScan(of: folder, endings: FolderScan.allEndings, shown: path, in: world)
    problems += scan.problems
    add(scan.files.map(folder.absolute), under: folder)
  }

  private mutating func add(_ paths: [String], under root: RootFolder) {
    let files = paths.compactMap { path in known.insert(path).inserted ? root.relative(path) : nil }
    if let group = groups.firstIndex(where: { $0.shelf.root == root }) {
      groups[group].files += files
    } else {
      groups.append(Group(shelf: Shelf(root: root, in: world), files: files))
    }
  }
}
