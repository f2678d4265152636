import JourneyEditing
import JourneyReport
import JourneyServer
import JourneySyntax

/// Two texts for one file: one is gone on with, and the other is kept beside it, under a name that is no journey's.
extension Workshop {
  /// The file holds another text; what is typed is kept beside it until somebody chooses.
  func ask(about theirs: [UInt8], in document: inout LiveDocument) {
    document.conflict = theirs
    shelter(&document)
  }

  /// Finds a place for what is typed while the file does not take it.
  func shelter(_ document: inout LiveDocument) {
    if document.shelter == nil {
      document.shelter = LiveDocument.Shelter(file: freeName(beside: document.path), text: nil)
    }
  }

  func endConflict(keeping side: DeskMessage.Side) {
    guard var document = documents[current], let theirs = document.conflict else { return }
    let mine = document.text
    document.conflict = nil
    if side == .theirs { replace(with: theirs, in: &document, isAnother: true) }
    let other = side == .mine ? theirs : mine
    // Nothing is kept of a file that was emptied; what was typed stays beside it until the file has it.
    if !other.isBlank {
      // The name under which what was typed is kept becomes the other text's.
      let copy = document.shelter?.file ?? freeName(beside: current)
      document.shelter = nil
      document.others.append(OutputFile(path: copy, bytes: other, root: root.path))
    }
    if document.isForeign { shelter(&document) }
    documents[current] = document
    sendColours(of: current)
    tellConflict(in: current)
    save()
    orderDrawing()
  }

  /// Shows the other text to whoever has the pen; null when there is nothing to choose any more.
  func tellConflict(in path: String) {
    let theirs = documents[path]?.conflict.map { String(decoding: $0, as: UTF8.self) }
    for desk in desks where desk.number == pen.holder {
      desk.tell("conflict", in: path, [("theirs", .string(theirs))])
    }
  }

  /// Says why a file is not written to; null when it is again.
  func tellObstacle(in path: String) {
    for desk in desks { desk.tell("obstacle", in: path, [("text", .string(obstacleText(of: path)))]) }
  }

  private func obstacleText(of path: String) -> String? {
    guard let document = documents[path], let reason = document.obstacle, reason != .missing,
      let shelter = document.shelter
    else { return nil }
    let copy = words.isolated(PathText.name(of: shelter.file))
    let file = words.isolated(PathText.name(of: path))
    return words.say(
      en: "I can't read \(file) as it is now, and leave it alone: \(reason.english). "
        + "What you type is kept in \(copy).",
      ar: "تعذرت قراءة \(file) كما هو الآن، ولن يُكتب فيه شيء: \(reason.arabic). "
        + "وما تكتبه محفوظ في \(copy).")
  }

  /// A text to be kept beside a file under a name of its own.
  func other(_ text: [UInt8], beside path: String) -> OutputFile {
    OutputFile(path: freeName(beside: path), bytes: text, root: root.path)
  }

  /// A name beside a file that no file has: in the file's folder, or where that leads out of the root folder now, in
  /// the nearest one above that does not.
  func freeName(beside path: String) -> String {
    var folder = PathText.folder(of: root.absolute(path))
    while root.relative(folder) != nil, leavesRoot(folder) { folder = PathText.folder(of: folder) }
    let start = PathText.join(folder, PathText.name(of: path)) + ".other-"
    let taken = documents.values.flatMap { $0.others.map(\.path) + [$0.shelter?.file].compactMap(\.self) }
    var number = 1
    while world.kind(of: "\(start)\(number)") != nil || taken.contains("\(start)\(number)") { number += 1 }
    return "\(start)\(number)"
  }

  /// Whether a path leads out of the root folder, as far as anything is there.
  func leavesRoot(_ absolute: String) -> Bool {
    var path = absolute
    while root.relative(path) != nil, world.realPath(of: path) == nil { path = PathText.folder(of: path) }
    guard let real = world.realPath(of: path) else { return false }
    return real != root.path && root.relative(real) == nil
      && (root.relative(path) != nil || path == root.path)
  }
}
