import JourneyAnalysis
import JourneyEditing
import JourneyEvidence
import JourneyModel
import JourneyPictures
import JourneyProject
import JourneySyntax
import JourneyWords

/// Draws the room's picture, out of the way of whoever types: files that did not change stay parsed, and tables that
/// did not change stay counted.
actor DrawingBoard {
  /// What is to be drawn.
  struct Order: Sendable {
    /// What is typed, by paths relative to the root folder.
    var trees: [String: SyntaxTree]
    /// The file being edited, and the caret in it, in bytes.
    var file: String
    var caret: Int
    /// How many moves of cards the texts hold.
    var moves: Int
  }

  private let world: any Surroundings
  private let loader: Loader
  private let place: Loader.InputPlace
  private let language: Language?
  private var shelf: Shelf
  /// What the last picture is made of: only the strip that changed is drawn again.
  private var drawn = DrawnPieces()
  private var stamps: [String: FileStamp?] = [:]
  /// The files of the folder that may start a model, as far as they are known.
  private var files: [String]?
  /// The journey looked at last: one the caret left is still the one in the room.
  private var journey: (root: String, label: String)?

  init(at place: Loader.InputPlace, _ loader: Loader, in language: Language?, world: any Surroundings) {
    self.place = place
    self.loader = loader
    self.language = language
    self.world = world
    shelf = place.shelf
  }

  /// Takes note of what changed on the disk since the last look; false when nothing did.
  /// - Parameters:
  ///   - open: files that somebody types in: what they say comes from the desk.
  ///   - later: files whose changes are to be noted another time.
  func refresh(besides open: Set<String>, later: Set<String>) -> Bool {
    var isChanged = false
    for (path, stamp) in stamps where !later.contains(path) {
      let now = world.stamp(of: shelf.root.absolute(path))
      guard now != stamp else { continue }
      stamps[path] = .some(now)
      guard !open.contains(path) else { continue }
      if world.kind(of: shelf.root.absolute(path)) == .folder {
        isChanged = lookForFiles() || isChanged
      } else {
        shelf.forget(path)
        isChanged = true
      }
    }
    return isChanged
  }

  /// A folder changes with each file that is saved in it; whether its files are others now.
  private func lookForFiles() -> Bool {
    let before = files
    files = try? loader.files(in: place)
    return files != before
  }

  /// Reads what is to be read, compares and draws.
  func draw(_ order: Order) -> Drawing {
    for (path, tree) in order.trees { shelf.put(tree, at: path) }
    var drawing = Drawing(moves: order.moves)
    var starts: [String] = []
    do throws(InputFailure) {
      starts = try roots(with: order.file)
      for start in starts { drawing.models.append(try loader.model(root: start, on: &shelf)) }
    } catch {
      drawing.failure = error
    }
    if let language {
      for index in drawing.models.indices { drawing.models[index].model.settings.language = language }
    }
    if drawing.failure == nil { addPicture(to: &drawing, starts, order) }
    remember(drawing)
    drawing.folders = Set(stamps.keys.map { shelf.root.absolute($0) }.map(PathText.folder))
    return drawing
  }

  /// A single file is a start even while it is empty.
  private func roots(with file: String) throws(InputFailure) -> [String] {
    guard place.kind == .folder else { return [shelf.root.relative(place.real) ?? place.real] }
    if files == nil { files = try loader.files(in: place) }
    return loader.roots(among: files ?? [], on: &shelf)
  }

  private func addPicture(to drawing: inout Drawing, _ starts: [String], _ order: Order) {
    let shown = shelf.root.shown(order.file, from: world.currentFolder)
    let caret = order.trees[order.file].map { CaretPlace(at: order.caret, in: $0) }
    drawing.step = caret?.step.map { Place(file: shown, line: $0.place.line) }
    drawing.actual = caret?.actual.map { Place(file: shown, line: $0.place.line) }
    guard let chosen = chosenJourney(in: drawing, starts, with: shown) else { return }
    let model = drawing.models[chosen.model]
    let subject = model.model.journeys[chosen.journey]
    journey = (starts[chosen.model.index], subject.name.label)
    drawing.chosen = chosen
    let analysis = GapAnalysis(of: chosen.journey, in: model.model, given: model.evidence)
    drawing.picture = picture(of: analysis, in: model)
    drawing.gap = gap(of: drawing.step, in: analysis, model)
    drawing.board = OpportunityBoard(
      of: Array(model.model.opportunities.ids), by: analysis, in: model.model,
      on: Day(iso: world.currentDay), words: model.words)
    drawing.mark(subject, in: model, caret: drawing.step)
  }

  /// What the wall says of the step in hand.
  private func gap(of place: Place?, in analysis: GapAnalysis, _ model: LoadedModel) -> String? {
    let steps = model.model.journeys[analysis.journey].steps
    guard let step = steps.ids.first(where: { steps[$0].name.place == place }),
      analysis[step].drawn != .unknown
    else { return nil }
    let words = model.words
    return words.full(analysis[step], beside: analysis.window, in: model.model)
  }

  private func picture(of analysis: GapAnalysis, in model: LoadedModel) -> LivePicture? {
    let diagram = GapDiagram(
      of: analysis, in: model.model, words: model.words, namespace: Drawing.namespace, isBesideText: true)
    return (try? diagram.picture(reusing: &drawn)).map(LivePicture.init)
  }

  /// The journey with the step that the caret is in; else one of which the file at the desk says something, the last one
  /// before others; else the last one, else the first there is.
  private func chosenJourney(in drawing: Drawing, _ starts: [String], with file: String) -> Drawing.Chosen? {
    let all = drawing.models.ids.flatMap { model in
      drawing.models[model].model.journeys.ids.map { Drawing.Chosen(model: model, journey: $0) }
    }
    func journey(_ chosen: Drawing.Chosen) -> Journey {
      drawing.models[chosen.model].model.journeys[chosen.journey]
    }
    let here = all.first { chosen in journey(chosen).steps.contains { $0.name.place == drawing.step } }
    let last = all.first { chosen in
      starts[chosen.model.index] == self.journey?.root && journey(chosen).name.label == self.journey?.label
    }
    if let here { return here }
    let ofFile = all.filter { chosen in
      let journey = journey(chosen)
      return journey.name.place.file == file || journey.steps.contains { $0.name.place.file == file }
    }
    return last.flatMap { ofFile.contains($0) ? $0 : nil } ?? ofFile.first ?? last ?? all.first
  }

  /// Looks after every file that was read or asked for, and after the folders that new ones may come into.
  private func remember(_ drawing: Drawing) {
    let tables = drawing.models.flatMap(\.model.sources).flatMap { [$0.file, $0.totals].compactMap(\.self) }
    var wanted = shelf.known.union(tables)
    if place.kind == .folder { wanted.formUnion(wanted.map(PathText.folder)) }
    for path in wanted where stamps[path] == nil {
      stamps[path] = .some(world.stamp(of: shelf.root.absolute(path)))
    }
  }
}
