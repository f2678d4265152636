import JourneyHistory
import JourneyModel
package import JourneySyntax

/// What git knows of the files of some models. Each repository is asked when the first of its files is.
package final class GitRecords {
  /// A repository with its history, which is nil before the first commit.
  private struct Records {
    var repository: Repository
    var timeline: Timeline?
    /// Today's files, from the top.
    var shelf: Shelf

    /// The model that starts from a file, as a commit's is read: with paths from the top.
    mutating func model(from root: String) -> Model {
      let files = shelf.reachable(from: [root]).compactMap { path in
        (try? shelf.tree(at: path)).map { ModelFile(path: path, tree: $0) }
      }
      return Resolution(resolving: files).model
    }
  }

  private let machine: any Files & Programs
  /// By the folder of a file; nil where git does not answer.
  private var byFolder: [String: String?] = [:]
  /// By the top of the repository.
  private var byTop: [String: Records] = [:]
  /// By file, then by place.
  private var changes: [String: [Place: LastChanges.Change]] = [:]
  /// Part of the history of some repository is not here.
  package private(set) var isShallow = false
  /// Why git could not answer where it should have.
  package private(set) var failure: GitFailure?

  /// Asks nothing yet.
  package init(in machine: any Files & Programs) { self.machine = machine }

  /// When a persona, a source, a journey or a part with evidence changed last; nil where no repository holds the file.
  /// - Parameter file: the file that its model starts from, as a person knows it.
  package func change(at place: Place, inModelFrom file: String) -> LastChanges.Change? {
    if let known = changes[file] { return known[place] }
    let found = allChanges(inModelFrom: file)
    changes[file] = found
    return found[place]
  }

  /// When a file of any kind changed last.
  /// - Parameter file: absolute, links followed.
  package func change(ofFile file: String) -> LastChanges.Change? {
    guard let records = records(for: file), records.timeline != nil,
      let path = RootFolder(path: records.repository.top).relative(file)
    else { return nil }
    return asking { () throws(GitFailure) in try records.repository.change(of: path) } ?? nil
  }

  private func allChanges(inModelFrom file: String) -> [Place: LastChanges.Change] {
    guard let real = machine.realPath(of: file), var records = records(for: real),
      let root = RootFolder(path: records.repository.top).relative(real)
    else { return [:] }
    let model = records.model(from: root)
    byTop[records.repository.top] = records
    let outline = Outline(of: model)
    let places = outline.places(in: model)
    guard let timeline = records.timeline else {
      return places.reduce(into: [:]) { $0[$1.value] = .uncommitted }
    }
    let last = LastChanges(of: places.keys.sorted(), in: outline, root: root, timeline: timeline)
    return places.reduce(into: [:]) { $0[$1.value] = last.changes[$1.key] }
  }

  /// What git answers; nil where it can't, which is kept in mind unless files simply are in no repository.
  private func asking<Answer>(_ question: () throws(GitFailure) -> Answer) -> Answer? {
    do throws(GitFailure) {
      return try question()
    } catch {
      switch error {
      case .outsideRepository, .unnamed, .notInstalled: break
      default: failure = failure ?? error
      }
      return nil
    }
  }

  private func records(for file: String) -> Records? {
    let folder = PathText.folder(of: file)
    if let known = byFolder[folder] { return known.flatMap { byTop[$0] } }
    let around = asking { () throws(GitFailure) in try Repository(around: folder, in: machine) }
    guard let repository = around, !repository.isBare else {
      byFolder[folder] = .some(nil)
      return nil
    }
    byFolder[folder] = repository.top
    if byTop[repository.top] == nil {
      isShallow = isShallow || repository.isShallow
      let head = try? repository.commit("HEAD")
      byTop[repository.top] = Records(
        repository: repository,
        timeline: head.flatMap { head in
          asking { () throws(GitFailure) in try Timeline(of: repository, upTo: head, in: machine) }
        },
        shelf: Shelf(root: RootFolder(path: repository.top), in: machine))
    }
    return byTop[repository.top]
  }
}

extension Outline {
  /// Where the personas, sources and journeys among its blocks are written, and the parts that have evidence.
  fileprivate func places(in model: Model) -> [ID<Outline.Block>: Place] {
    var places: [ID<Outline.Block>: Place] = [:]
    func add(_ blocks: [ID<Outline.Block>], _ found: [Place]) {
      for (block, place) in zip(blocks, found) { places[block] = place }
    }
    add(children(of: Outline.root, .persona), model.personas.map(\.name.place))
    add(children(of: Outline.root, .source), model.sources.map(\.name.place))
    let journeys = children(of: Outline.root, .journey)
    add(journeys, model.journeys.map(\.name.place))
    for (block, journey) in zip(journeys, model.journeys) {
      for (block, step) in zip(children(of: block, .step), journey.steps) {
        let parts = zip(blocks[block].children, step.parts).filter { !$1.evidence.isEmpty }
        add(parts.map(\.0), parts.map(\.1.place))
      }
    }
    return places
  }
}
