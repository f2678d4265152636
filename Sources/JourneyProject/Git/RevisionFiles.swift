import JourneySyntax

/// The files as they were at one commit: for reading, as nothing in a commit changes.
struct RevisionFiles: Files {
  /// Absolute, links followed.
  private let top: String
  private let files: [String: Repository.File]
  private let blobs: BlobStore
  private let folders: [String: [FolderEntry]]

  /// Where relative paths start, and what files are named from.
  let currentFolder: String

  /// - Parameters:
  ///   - files: by their paths from the top.
  ///   - folder: where relative paths start.
  init(
    _ files: [String: Repository.File], of repository: Repository, blobs: BlobStore, from folder: String
  ) {
    currentFolder = folder
    self.files = files
    self.blobs = blobs
    top = repository.top
    folders = Self.folders(of: files)
  }

  private static func folders(of files: [String: Repository.File]) -> [String: [FolderEntry]] {
    var folders: [String: [FolderEntry]] = ["": []]
    var known: Set<String> = [""]
    for (path, file) in files {
      var path = path
      var entry = FolderEntry.Kind(file.kind)
      while known.insert(path).inserted {
        let slash = path.utf8.lastIndex(of: 0x2F)
        let folder = slash.map { String(path[..<$0]) } ?? ""
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        folders[folder, default: []].append(FolderEntry(name: name, kind: entry))
        (path, entry) = (folder, .folder)
      }
    }
    return folders.mapValues { $0.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) } }
  }

  /// A path from the top, as git writes it, with links followed; nil where this commit has nothing of that name.
  private func place(of path: String) -> String? {
    let absolute = path.hasPrefix("/") ? path : PathText.join(currentFolder, path)
    var parts: [Substring] = []
    for part in absolute.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    let plain = "/" + parts.joined(separator: "/")
    if plain == top { return "" }
    guard var inside = RootFolder(path: top).relative(plain) else { return nil }
    for _ in 0..<Self.mostLinks {
      guard let file = files[inside] else { return folders[inside] == nil ? nil : inside }
      guard file.kind == .link, let target = blobs.bytes(of: file.blob, at: inside) else { return inside }
      guard let next = Self.resolve(String(decoding: target, as: UTF8.self), beside: inside) else {
        return nil
      }
      inside = next
    }
    return nil
  }

  /// A longer chain of links leads in a circle.
  private static let mostLinks = 8

  private static func resolve(_ target: String, beside path: String) -> String? {
    if target.hasPrefix("/") { return nil }
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/") where part != "." {
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  func resolved(_ path: String) throws(Problem.ReadFailure) -> String {
    guard let place = place(of: path) else { throw .missing }
    return place.isEmpty ? top : PathText.join(top, place)
  }

  func kind(of path: String) -> FileKind? {
    guard let place = place(of: path) else {
      // The mark of a repository is in no commit, and still says where the root folder is.
      return path == PathText.join(top, ".git") ? .folder : nil
    }
    guard let file = files[place] else { return .folder }
    return file.kind == .submodule ? .other : .file
  }

  func entries(ofFolder path: String) throws(Problem.ReadFailure) -> [FolderEntry] {
    guard let place = place(of: path), let entries = folders[place] else { throw .missing }
    return entries
  }

  func withBytes<Result>(
    of path: String, atMost limit: Int, _ body: (Span<UInt8>) -> Result
  ) throws(Problem.ReadFailure) -> Result {
    guard let place = place(of: path) else { throw .missing }
    guard let file = files[place] else { throw .isFolder }
    guard file.kind == .file else { throw .notRegular }
    guard let bytes = blobs.bytes(of: file.blob, at: place), !bytes.starts(with: Self.pointer) else {
      throw .missing
    }
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, most: limit) }
    return body(bytes.span)
  }

  /// How a file starts that stands for one kept elsewhere, by git's extension for large files.
  private static let pointer = Array("version https://git-lfs.github.com/spec/".utf8)

  func contentName(of path: String) -> String? { place(of: path).flatMap { files[$0]?.blob } }

  /// All states of a file in one commit are the same.
  func stamp(of path: String) -> FileStamp? { nil }
}

extension FolderEntry.Kind {
  fileprivate init(_ kind: Repository.File.Kind) {
    switch kind {
    case .file: self = .file
    case .link: self = .link
    case .submodule: self = .other
    }
  }
}
