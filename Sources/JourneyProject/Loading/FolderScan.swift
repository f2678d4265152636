import JourneyModel
package import JourneySyntax

/// The files of a folder with some endings, at any depth, hidden names aside.
package struct FolderScan {
  /// Far more than any project has: it stops a scan that was started at `/` by mistake.
  static let mostEntries = 100_000

  /// What files that start a model end in.
  package static let journeyEndings = [".journey"]
  /// What all files in the language end in.
  package static let allEndings = [".journey", ".persona"]

  /// Paths relative to the folder, in the order of a walk through it: each folder's files, then its folders.
  package private(set) var files: [String] = []
  /// The folders inside that cannot be looked into, whatever they hold.
  package private(set) var problems: [Problem] = []
  private let endings: [String]
  private var entriesLeft = Self.mostEntries

  /// Finds at least one file.
  /// - Parameter shown: the folder as the person wrote it.
  init(
    of folder: RootFolder, endings: [String], shown: String, in storage: any Files
  ) throws(InputFailure) {
    self.endings = endings
    try scan("", of: folder, shown: shown, in: storage)
    guard files.isEmpty else { return }
    if case .unreadableFile(let path, let reason) = problems.first?.kind as? FileProblem {
      throw .unreadable(path: path, reason)
    }
    throw .noJourneys(folder: shown, name: folder.name(shown: shown))
  }

  /// Linked folders are not entered, so that a link to a folder above cannot make the walk endless. A folder inside
  /// that cannot be looked into hides nothing else: the others are still walked through.
  private mutating func scan(
    _ inside: String, of folder: RootFolder, shown: String, in storage: any Files
  ) throws(InputFailure) {
    let entries: [FolderEntry]
    do throws(Problem.ReadFailure) {
      entries = try storage.entries(ofFolder: folder.absolute(inside))
    } catch {
      if inside.isEmpty { throw .unreadable(path: shown, error) }
      // One that is missing was there a moment ago.
      if error != .missing { leaveOut(PathText.join(shown, String(inside.dropLast())), error) }
      return
    }
    entriesLeft -= entries.count
    guard entriesLeft >= 0 else { throw .tooManyEntries(folder: shown) }
    let visible = entries.filter { !$0.name.hasPrefix(".") }
    for entry in visible where entry.kind != .folder && endings.contains(where: entry.name.hasSuffix) {
      files.append(inside + entry.name)
    }
    for entry in visible where entry.kind == .folder {
      try scan(inside + entry.name + "/", of: folder, shown: shown, in: storage)
    }
  }

  private mutating func leaveOut(_ folder: String, _ reason: Problem.ReadFailure) {
    problems.append(
      Problem(FileProblem.unreadableFile(path: folder, reason: reason), at: Place(file: folder, line: 1)))
  }
}
