import JourneyEditing
import JourneySyntax

/// A file that is open at the desk: what is typed, and what the disk holds as far as anybody knows.
struct LiveDocument {
  /// Relative to the root folder.
  let path: String
  /// As people know it.
  let shown: String
  private(set) var tree: SyntaxTree
  /// nil where no file is.
  var onDisk: [UInt8]?
  /// What is on its way to the disk: seen there, it is nobody else's.
  var beingWritten: [UInt8]?
  /// What somebody else wrote into the same lines meanwhile, until the person has chosen.
  var conflict: [UInt8]?
  /// Versions that a desk may go on from: what it was shown or told to be saved since anybody else wrote.
  private(set) var versions: [ContentVersion] = []
  /// The desk's number of the last change in `text`.
  var edit = 0
  /// Each line's colours as the desk knows them.
  var colours: [String] = []

  init(path: String, shown: String, onDisk: [UInt8]) {
    self.path = path
    self.shown = shown
    self.onDisk = onDisk
    tree = SyntaxTree(parsing: SourceText(file: shown, bytes: onDisk))
  }

  var text: [UInt8] {
    get { tree.source.bytes }
    set { tree = SyntaxTree(parsing: SourceText(file: shown, bytes: newValue)) }
  }

  var isUnsaved: Bool { text != onDisk }

  /// A desk that was away for longer has to be asked.
  private static let mostVersions = 50

  /// Notes what a desk knows of now; `isOwn` is false where somebody else wrote.
  mutating func note(_ version: ContentVersion, isOwn: Bool) {
    versions = (isOwn ? versions.suffix(Self.mostVersions - 1) : []) + [version]
  }

  /// The change that brings the desk's colours up to date.
  mutating func newColours() -> (at: Int, cut: Int, put: [String]) {
    let new = LineColours.lines(of: tree).map(\.short)
    defer { colours = new }
    let most = min(colours.count, new.count)
    var start = 0
    while start < most, colours[start] == new[start] { start += 1 }
    var end = 0
    while end < most - start, colours[colours.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    return (start, colours.count - start - end, Array(new[start..<new.count - end]))
  }
}

extension LineColours {
  /// `step 0-4 10-15`: the kind, the keyword's columns, then those of references.
  fileprivate var short: String {
    let columns = [keyword ?? 0..<0] + references
    return ([kind.rawValue] + columns.map { "\($0.lowerBound)-\($0.upperBound)" }).joined(separator: " ")
  }
}
