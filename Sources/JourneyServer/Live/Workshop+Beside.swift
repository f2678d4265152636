import JourneyEditing
import JourneyProject
import JourneySyntax

/// What is kept beside a file, and under which name.
extension Workshop {
  /// Keeps a text that could not be put into its file beside it; the desk asks what becomes of it.
  func putAside(
    _ text: [UInt8], of document: inout LiveDocument, because reason: AsideReason, telling desk: Int?
  ) {
    guard !text.isBlank else { return }
    keep(text, beside: &document)
    let message = JSONValue.object([
      ("is", .string("aside")), ("file", .string(document.path)),
      ("text", .string(String(decoding: text, as: UTF8.self))), ("why", .string(reason.rawValue)),
    ])
    for each in desks where each.number == desk { each.screen.post(message.text) }
  }

  /// Notes a text that is to be kept beside a file; of an empty one there is nothing to keep.
  func keep(_ text: [UInt8], beside document: inout LiveDocument) {
    guard !text.isBlank, !document.others.contains(where: { $0.text == text }) else { return }
    // What is typed may have its place already, which becomes this text's.
    if text == document.text, let shelter = document.shelter {
      document.shelter = nil
      document.others.append(TextBeside(file: shelter.file, text: text, before: shelter.text))
      return
    }
    document.others.append(TextBeside(file: freeName(beside: document, holding: text), text: text))
  }

  /// Tells the desks where a text is kept.
  func tellKept(_ text: [UInt8], as file: String, in path: String) {
    let copy = JSONValue.string(PathText.name(of: file))
    let version = JSONValue.string(ContentVersion(of: text).text)
    for desk in desks { desk.tell("kept", in: path, [("copy", copy), ("version", version)]) }
  }

  /// Tells the desks where what is typed is, while its file does not get it.
  func tellSheltered(_ path: String) {
    guard let document = documents[path], document.isSheltered, let shelter = document.shelter else { return }
    let name = PathText.name(of: shelter.file)
    for i in desks.indices {
      desks[i].beginSaving(path)
      desks[i].endSheltering(path, as: name)
    }
  }

  /// A name beside a file, for a text: one that no file has, or that holds this text already. It is in the file's
  /// folder, or where that leads out of the root folder now, in the nearest one above that does not.
  func freeName(beside document: LiveDocument, holding text: [UInt8]) -> String {
    var folder = PathText.folder(of: root.absolute(document.path))
    while root.relative(folder) != nil, leavesRoot(folder) { folder = PathText.folder(of: folder) }
    let start = PathText.join(folder, PathText.name(of: document.path)) + ".other-"
    let taken = (documents.values + [document]).flatMap { one in
      one.others.map(\.file) + [one.shelter?.file].compactMap(\.self)
    }
    var number = 1
    while taken.contains("\(start)\(number)") || !isFree("\(start)\(number)", but: [text]) { number += 1 }
    return "\(start)\(number)"
  }

  /// Whether a name beside a file is still good: in the root folder, and free but for these texts.
  func mayWrite(_ file: String, over texts: [[UInt8]?]) -> Bool {
    !leavesRoot(file) && isFree(file, but: texts)
  }

  /// Whether nobody has a name, or what it holds is one of these texts.
  private func isFree(_ file: String, but texts: [[UInt8]?]) -> Bool {
    guard world.kind(of: file) != nil else { return true }
    guard let name = root.relative(file), let held = try? contents(ofFile: name).get() else { return false }
    return texts.contains(held)
  }

  /// Whether a path leads out of the root folder, or to what is git's own, as far as anything is there.
  func leavesRoot(_ absolute: String) -> Bool {
    var path = absolute
    while root.relative(path) != nil, world.realPath(of: path) == nil { path = PathText.folder(of: path) }
    guard let real = world.realPath(of: path), real != path else { return false }
    if GitFolder(on: real, from: PathText.folder(of: path), in: world) != nil { return true }
    return real != root.path && root.relative(real) == nil
      && (root.relative(path) != nil || path == root.path)
  }
}
