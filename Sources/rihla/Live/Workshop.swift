import JourneyEditing
import JourneyModel
import JourneyReport
import JourneyServer
import JourneySyntax

/// The live room: what is typed, what is on the disk, what is drawn, and who looks on.
actor Workshop: LiveRoom {
  let world: any World
  let root: RootFolder
  let board: DrawingBoard
  let collection: Collection?
  private var watch: (any FolderWatch)?

  /// The file that was opened first; answers are kept beside it.
  private let first: String
  var documents: [String: LiveDocument] = [:]
  /// The file at the desk.
  var current: String
  /// In bytes of the current file.
  var caret = 0
  /// What was drawn last, also when it holds no picture.
  var drawing = Drawing()
  /// The last picture there was: a wall is never empty again.
  var shown: ShownPicture?
  /// That picture as it was written for the first screen that came since.
  var written: (number: Int, whole: ScreenMessage)?
  var screens: Set<Screen> = []
  var told = Told()
  /// The desk that may write: the one opened last.
  var pen: Screen?
  /// Voices for the importance of steps, by file and label.
  var votes: [String: [Int]] = [:]

  /// Whether the model has been given the lines that read the answers.
  private var isCollecting = false
  var isToBeDrawn = false
  var isDrawing = false
  var isSaving = false

  /// - Parameter file: the file to open first, relative to the root folder.
  init(
    opening file: String, under root: RootFolder, on board: DrawingBoard, collecting collection: Collection?,
    in world: any World
  ) {
    self.world = world
    self.root = root
    self.board = board
    self.collection = collection
    first = file
    current = file
  }

  /// Opens the first file, draws it, and looks after the folders it came from; nobody is connected yet.
  func begin() async {
    _ = open(current)
    watch = world.watching { [weak self] in
      Task { await self?.lookAtDisk() }
    }
    await draw()
  }

  /// Gives the model the lines that read the answers, where it lacks them, as soon as there is a journey to ask about.
  private func join(_ collection: Collection) async {
    guard !isCollecting, drawing.models.contains(where: { !$0.model.journeys.isEmpty }) else { return }
    do throws(WriteFailure) { try await collection.book.begin() } catch { return }
    guard !isCollecting, var document = open(first),
      let model = drawing.models.first(where: { $0.file == document.shown })?.model, !model.journeys.isEmpty
    else { return }
    isCollecting = true
    guard let lines = collection.source(for: model, at: document, in: speech(of: document)) else { return }
    replace(with: document.text + Array(lines.utf8), in: &document)
    documents[first] = document
    if first == current, let pen { sendColours(to: pen) }
    save()
    orderDrawing()
  }

  /// The file's document, read when it is opened for the first time; nil when it cannot be read, or lies outside.
  func open(_ path: String) -> LiveDocument? {
    if let known = documents[path] { return known }
    guard let bytes = bytes(ofFile: path) else { return nil }
    let document = LiveDocument(
      path: path, shown: root.shown(path, from: world.currentFolder), onDisk: bytes)
    documents[path] = document
    return document
  }

  /// What the disk holds; nil when it holds nothing that can be typed on.
  func bytes(ofFile path: String) -> [UInt8]? {
    guard let real = world.realPath(of: root.absolute(path)), root.relative(real) != nil else { return nil }
    let bytes = try? world.withBytes(of: real, atMost: Shelf.mostBytes) { bytes in
      Problem.ReadFailure(malformedIn: bytes) == nil ? Array(copying: bytes) : nil
    }
    return bytes ?? nil
  }

  /// Draws in a while what is to be seen now; what is asked for meanwhile is drawn together.
  func orderDrawing() {
    isToBeDrawn = true
    guard !isDrawing else { return }
    isDrawing = true
    Task {
      while isToBeDrawn {
        isToBeDrawn = false
        await draw()
      }
      isDrawing = false
    }
  }

  private func draw() async {
    let order = DrawingBoard.Order(
      trees: documents.mapValues(\.tree), file: current, caret: caret)
    drawing = await board.draw(order)
    watch?.watch(drawing.folders)
    publish()
    if let collection { await join(collection) }
  }

  /// How the room speaks: as its first model does.
  var words: Words { drawing.shown?.model.words ?? drawing.models.first?.words ?? world.words }
}
