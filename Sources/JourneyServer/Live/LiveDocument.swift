import JourneyEditing
import JourneyProject
import JourneySyntax

/// A file that is open at the desks: what is typed, and what the disk holds as far as anybody knows.
struct LiveDocument {
  /// Relative to the root folder.
  let path: String
  /// As people know it.
  let shown: String
  private(set) var tree: SyntaxTree
  /// As it is there, to know it again; nil where no file is.
  var onDisk: [UInt8]? {
    didSet { saved = onDisk?.withPlainLineEnds }
  }
  /// The same as a page shows it, which knows one kind of line end: places of desks and of the room are the same.
  private(set) var saved: [UInt8]?
  /// What is on its way to the disk: seen there, it is nobody else's.
  var beingWritten: [UInt8]?
  /// What somebody else wrote into the same lines meanwhile, until the person has chosen.
  var conflict: [UInt8]? {
    didSet { if conflict == nil { beforeEmptied = nil } }
  }
  /// What the disk held before the file was emptied, while that is the conflict: who writes it again went on from there.
  var beforeEmptied: [UInt8]?
  /// Somebody typed in it at a desk.
  var isTypedIn = false
  /// Why the disk holds nothing that can be typed on. Only a missing file is written anew; any other is somebody else's.
  var obstacle: Problem.ReadFailure?
  /// The disk did not take the file when it was tried last.
  var wasRefused = false
  /// Where what is typed is kept while its file does not take it.
  var shelter: Shelter?
  /// Texts to be kept beside the file: of two, each is the one that was not gone on with.
  var others: [TextBeside] = []
  private(set) var past = RecentTexts()

  /// A file beside the one at the desk, and what it holds; nil before it was written.
  struct Shelter {
    /// Absolute.
    let file: String
    var text: [UInt8]?
  }

  init(path: String, shown: String, onDisk: [UInt8]) {
    self.path = path
    self.shown = shown
    self.onDisk = onDisk
    let text = onDisk.withPlainLineEnds
    saved = text
    tree = SyntaxTree(parsing: SourceText(file: shown, bytes: text))
    past.note(text)
  }

  var text: [UInt8] {
    get { tree.source.bytes }
    set {
      tree = SyntaxTree(parsing: SourceText(file: shown, bytes: newValue))
      past.note(newValue)
    }
  }

  var isUnsaved: Bool { text != saved }

  /// The file holds what is typed, and nobody has to choose.
  var isSaved: Bool { !isUnsaved && obstacle == nil && conflict == nil }

  /// The file holds what is not to be written over.
  var isForeign: Bool { conflict != nil || obstacle != nil && obstacle != .missing }

  /// Changed, and nobody has to choose or to mend something first.
  var isToBeSaved: Bool { isUnsaved && !isForeign }

  /// The disk does not take what is typed where it belongs.
  var isRefused: Bool { wasRefused && !isForeign && (isUnsaved || shelter.map { $0.text != text } ?? false) }

  /// The file does not get what is typed now.
  var needsShelter: Bool { isForeign || isRefused }

  /// The shelter lacks something, or has done its service.
  var isToBeSheltered: Bool { needsShelter ? shelter?.text != text : shelter != nil && !isUnsaved }

  /// What the file does not get is beside it.
  var isSheltered: Bool { needsShelter && shelter?.text == text }

  /// Nothing of it is nowhere, also if its file never takes it.
  var isKept: Bool { isSheltered && others.isEmpty }

  /// There is something to do on the disk.
  var isToBeWritten: Bool { isToBeSaved || isToBeSheltered || !others.isEmpty }

  /// Whether another's text is no text any more: an emptied file says nothing of what was typed.
  func isEmptied(by theirs: [UInt8]) -> Bool {
    theirs.isBlank && !text.isBlank && saved?.isBlank == false
  }

  /// Each line's colours, as desks are told them.
  var colours: [String] { LineColours.lines(of: tree).map(\.short) }
}

extension LineColours {
  /// `step 0-4 10-15`: the kind, the keyword's columns, then those of references.
  fileprivate var short: String {
    let columns = [keyword ?? 0..<0] + references
    return ([kind.rawValue] + columns.map { "\($0.lowerBound)-\($0.upperBound)" }).joined(separator: " ")
  }
}
