import JourneyEditing
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords
import Synchronization

/// The live room: what is typed, what is on the disk, what is drawn, and who looks on.
actor Workshop: LiveRoom {
  let world: any Surroundings
  let root: RootFolder
  let board: DrawingBoard
  let collection: AnswerCollection?
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
  /// When the answers on the disk were looked at last.
  var lastCount: ContinuousClock.Instant?
  /// Its steps, while answers are collected.
  var asked = AskedSteps()
  /// The last picture there was: a wall is never empty again.
  var shown: ShownPicture?
  /// That picture as it was written for the first screen that came since.
  var written: (number: Int, whole: ScreenMessage)?
  var screens: Set<Screen> = []
  var told = Told()
  /// What phones proposed and the desk has not answered yet.
  var proposals = PhoneProposals()
  /// Whether phones may propose, and vote.
  let invites: Bool
  /// Where phones are asked to come; nil where none reach the room.
  var invitation: Invitation?
  /// In the order in which they came.
  var desks: [Desk] = []
  var pen = Pen()
  /// When whoever has the pen, or asked for it, pressed a key last.
  var lastKey = ContinuousClock.now
  /// The numbers of desks, by the words that their pages keep.
  var deskNumbers: [String: Int] = [:]
  var lastDesk = 0
  /// How often a desk was shown a file.
  var openings = 0
  /// What takes the moves of cards back, by the board that made them; the last one last.
  var moves: [Screen: [CardMove]] = [:]
  /// How many moves of cards the files have taken, those that were taken back too.
  var movesWritten = 0
  /// Voices for the importance of steps, by file and label.
  var votes: [String: [Int]] = [:]

  /// Whether the model has been given the lines that read the answers.
  private var isCollecting = false
  var isToBeDrawn = false
  var isDrawing = false
  /// What writes to the disk, while there is something to write.
  var saving: Task<Void, Never>?
  var isEnding = false
  /// What is to be said when the room is closed.
  let farewell = Mutex(Farewell())
  /// Why the disk did not take a file when it was tried last, by paths.
  var lastFailures: [String: String] = [:]
  /// How long a desk may hold the pen without a key while another asks for it.
  let patience: Duration
  /// How long a page that is loaded anew may take to come back: until then it has the pen, or asks for it, as before.
  let grace: Duration
  /// How long no file is believed to be empty or gone: some editors empty it before they write it, or delete it first.
  let doubt: Duration
  var isWaitingForPen = false

  /// - Parameter file: the file to open first, relative to the root folder.
  init(
    opening file: String, under root: RootFolder, on board: DrawingBoard,
    collecting collection: AnswerCollection?, inviting invites: Bool = false,
    in world: any Surroundings, patience: Duration = .seconds(20), grace: Duration = .seconds(2),
    doubt: Duration = .milliseconds(400)
  ) {
    self.doubt = doubt
    self.patience = patience
    self.grace = grace
    self.world = world
    self.root = root
    self.board = board
    self.collection = collection
    self.invites = invites
    first = file
    current = file
  }

  /// Opens the first file, draws it, and looks after the folders it came from; nobody is connected yet.
  func begin() async {
    _ = try? open(current)
    watch = world.watching { [weak self] in
      Task { await self?.lookAtDisk() }
    }
    await draw()
  }

  /// Gives the model the lines that read the answers, where it lacks them, as soon as there is a journey to ask about.
  private func join(_ collection: AnswerCollection) async {
    guard !isCollecting, drawing.models.contains(where: { !$0.model.journeys.isEmpty }) else { return }
    do throws(WriteFailure) { try await collection.book.begin() } catch { return }
    guard !isCollecting, var document = try? open(first),
      let model = drawing.models.first(where: { $0.file == document.shown })?.model, !model.journeys.isEmpty
    else { return }
    isCollecting = true
    guard let lines = collection.source(for: model, at: document, in: speech(of: document)) else { return }
    replace(with: document.text + Array(lines.utf8), in: &document)
    documents[first] = document
    sendColours(of: first)
    save()
    orderDrawing()
  }

  /// The file's document, read when it is opened for the first time.
  func open(_ path: String) throws(Problem.ReadFailure) -> LiveDocument {
    if let known = documents[path] { return known }
    let document = LiveDocument(
      path: path, shown: root.shown(path, from: world.currentFolder),
      onDisk: try contents(ofFile: path).get())
    documents[path] = document
    return document
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
      trees: documents.mapValues(\.tree), file: current, caret: caret, moves: movesWritten)
    drawing = await board.draw(order)
    if collection != nil || invites { asked = AskedSteps(of: drawing, answersIn: collection?.file) }
    watch?.watch(drawing.folders)
    publish()
    if let collection { await join(collection) }
  }

  /// How the room speaks: as its first model does.
  var words: Words { drawing.shown?.model.words ?? drawing.models.first?.words ?? world.words }
}
