import JourneyEvidence
import JourneyModel
package import JourneySyntax

/// What lies in a folder that this program has something to do with: models, and files of answers and events that none
/// of them reads yet.
package struct FolderContents {
  /// A model by its file.
  package struct Entry: Sendable {
    /// As a person in the current folder writes it.
    package let file: String
    /// What its journeys are called; empty where it holds none yet.
    package let journeys: [String]
    /// How it speaks.
    package let language: Language
  }

  /// In the order of their paths.
  package private(set) var models: [Entry] = []
  /// In the order of their paths.
  package private(set) var others: [(file: String, nature: FileNature)] = []
  /// Files in the folder itself that are for somebody else: pages, pictures, documents.
  package private(set) var further: [(file: String, nature: FileNature)] = []

  /// Models whose text is read, and folders and names that are looked at: the rest of a large folder is for whoever names
  /// it.
  private static let mostModels = 50
  private static let mostNames = 2_000
  private static let deepest = 3
  private static let mostFurther = 5
  private static let endings = [
    ".csv", ".tsv", ".tab", ".txt", ".json", ".xes", ".xlsx", ".xlsm", ".xls", ".ods",
  ]

  /// - Parameter path: a folder, as the person wrote it.
  package init(of path: String, in storage: any Files) throws(InputFailure) {
    let loader = Loader(storage: storage)
    var place = try loader.place(at: path)
    var read: Set<String> = []
    var files: [String] = []
    do throws(InputFailure) {
      files = try loader.files(in: place)
    } catch {
      switch error {
      case .noJourneys, .tooManyEntries: break
      default: throw error
      }
    }
    for root in loader.roots(among: Array(files.prefix(Self.mostModels)), on: &place.shelf) {
      let parts = place.shelf.reachable(from: [root]).compactMap { path in
        (try? place.shelf.tree(at: path)).map { ModelFile(path: path, tree: $0) }
      }
      let model = Resolution(resolving: parts).model
      read.formUnion(model.sources.compactMap(\.file))
      models.append(
        Entry(
          file: place.shelf.root.shown(root, from: storage.currentFolder),
          journeys: model.journeys.map(\.name.label), language: model.settings.language))
    }
    var left = Self.mostNames
    look(into: "", Self.deepest, of: place.shelf.root, beside: read, in: storage, &left)
  }

  private mutating func look(
    into inside: String, _ depth: Int, of root: RootFolder, beside read: Set<String>, in storage: any Files,
    _ left: inout Int
  ) {
    let entries = (try? storage.entries(ofFolder: root.absolute(inside))) ?? []
    for entry in entries.filter({ !$0.name.hasPrefix(".") }) where left > 0 {
      left -= 1
      let path = inside + entry.name
      if entry.kind == .folder, depth > 1 {
        look(into: path + "/", depth - 1, of: root, beside: read, in: storage, &left)
      } else if entry.kind == .file, !read.contains(path),
        Self.endings.contains(where: entry.name.lowercased().hasSuffix),
        let nature = storage.nature(of: root.absolute(path)), nature.isEvidence
      {
        others.append((root.shown(path, from: storage.currentFolder), nature))
      } else if entry.kind == .file, inside.isEmpty, further.count < Self.mostFurther, !read.contains(path),
        let nature = storage.nature(of: root.absolute(path)), nature.isForOthers
      {
        further.append((root.shown(path, from: storage.currentFolder), nature))
      }
    }
  }
}

extension FileNature {
  /// What this program neither reads nor needs.
  fileprivate var isForOthers: Bool {
    switch self {
    case .page, .picture, .json, .document, .archive, .text, .empty: true
    default: false
    }
  }

  /// What customers said or did, or steps, in any form.
  fileprivate var isEvidence: Bool {
    switch self {
    case .table, .steps, .tally, .xes, .workbook: true
    default: false
    }
  }
}
