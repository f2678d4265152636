import JourneyEditing
import JourneyServer
import JourneySyntax

/// Files are the truth: what is typed goes there at once, and what others write there comes here.
extension Workshop {
  /// How long typing may go on before it is on the disk, and how long the room waits before it tries again.
  private static let pause = Duration.milliseconds(120)
  private static let pauseAfterFailure = Duration.seconds(1)
  /// Some editors empty a file before they write it, or delete it first.
  private static let pauseBeforeBelievingEmpty = Duration.milliseconds(400)

  /// Writes what was typed, soon and off everybody's way, until there is nothing more to write.
  func save() {
    guard !isSaving else { return }
    isSaving = true
    Task {
      var pause = Self.pause
      while let path = documents.values.first(where: \.isToBeSaved)?.path {
        try? await Task.sleep(for: pause)
        pause = await save(path) ? Self.pause : Self.pauseAfterFailure
      }
      isSaving = false
      // Also when the last changes took each other back, so that there was nothing to write.
      guard let document = documents[current], !document.isUnsaved else { return }
      tell(current, "saved", document.edit, version: ContentVersion(of: document.text).text)
    }
  }

  /// Everything that was typed is on the disk when this returns, as far as the disk takes it.
  func finish() async {
    for path in documents.keys where documents[path]?.isToBeSaved == true { _ = await save(path) }
    await collection?.book.finish()
  }

  /// Writes one file as it is typed now; false when that failed.
  private func save(_ path: String) async -> Bool {
    takeOver(path)
    guard let document = documents[path], document.isToBeSaved else { return true }
    let (text, edit) = (document.text, document.edit)
    let file = OutputFile(path: root.absolute(path), bytes: text, root: root.path)
    let world = self.world
    documents[path]?.beingWritten = text
    let failure = await Task.detached { () -> WriteFailure? in
      do throws(WriteFailure) {
        try world.write([file])
        return nil
      } catch {
        return error
      }
    }.value
    documents[path]?.beingWritten = nil
    if let failure {
      tell(path, "unsaved", edit, reason: failure.reason.text(in: words))
      return false
    }
    documents[path]?.onDisk = text
    let version = ContentVersion(of: text)
    documents[path]?.note(version, isOwn: true)
    tell(path, "saved", edit, version: version.text)
    return true
  }

  private func tell(
    _ path: String, _ what: String, _ edit: Int, version: String? = nil, reason: String? = nil
  ) {
    guard path == current else { return }
    pen?.post(
      JSONValue.object([
        ("is", .string(what)), ("edit", .count(edit)), ("version", .string(version)),
        ("reason", .string(reason)),
      ]).text)
  }

  /// Something on the disk may have changed.
  func lookAtDisk() async {
    for path in documents.keys { await compare(path) }
    if await board.refresh(besides: Set(documents.keys)) { orderDrawing() }
  }

  /// Takes over what others wrote into a file; an empty or missing one is looked at twice.
  private func compare(_ path: String) async {
    guard let document = documents[path] else { return }
    let bytes = self.bytes(ofFile: path)
    guard bytes != document.onDisk, bytes != document.conflict || bytes == nil else { return }
    if bytes?.isEmpty != false, document.onDisk?.isEmpty == false {
      try? await Task.sleep(for: Self.pauseBeforeBelievingEmpty)
    }
    takeOver(path)
  }

  /// Brings together what is typed and what others wrote meanwhile, as far as they did not write into the same lines.
  private func takeOver(_ path: String) {
    guard var document = documents[path] else { return }
    let bytes = self.bytes(ofFile: path)
    guard bytes != document.onDisk, bytes == nil || bytes != document.beingWritten else { return }
    guard let theirs = bytes else {
      // A file that is gone leaves its text at the desk: the next change writes it anew.
      document.onDisk = document.isUnsaved ? nil : document.onDisk
      documents[path] = document
      if path == current { pen?.post(JSONValue.object([("is", .string("gone"))]).text) }
      return
    }
    let base = document.onDisk ?? []
    if let merged = MergedText(of: base, mine: document.text, theirs: theirs) {
      replace(with: merged.bytes, in: &document)
    } else {
      document.conflict = theirs
    }
    document.onDisk = theirs
    document.note(ContentVersion(of: document.text), isOwn: false)
    documents[path] = document
    if path == current, let pen {
      sendColours(to: pen)
      if document.conflict != nil { sendConflict(to: pen) }
    }
    // The wall follows also when nobody sits at a desk.
    orderDrawing()
  }

  /// Puts another text in the document, and tells the desk what changed.
  func replace(with text: [UInt8], in document: inout LiveDocument) {
    let splice = Splice(from: document.text, to: text)
    document.text = text
    guard let splice, document.path == current else { return }
    pen?.post(
      JSONValue.object([
        ("is", .string("splice")), ("edit", .count(document.edit)), ("at", .count(splice.at)),
        ("cut", .count(splice.cut)), ("put", .string(splice.put)),
        ("version", .string(ContentVersion(of: text).text)),
      ]).text)
  }

  func sendConflict(to screen: Screen) {
    guard let theirs = documents[current]?.conflict else { return }
    screen.post(
      JSONValue.object([
        ("is", .string("conflict")), ("theirs", .string(String(decoding: theirs, as: UTF8.self))),
      ]).text)
  }

  /// One of two texts is gone on with; the other is kept beside the file, under a name that is no journey's.
  func endConflict(keeping side: DeskMessage.Side, on screen: Screen) {
    guard var document = documents[current], let theirs = document.conflict else { return }
    let (kept, other) = side == .mine ? (document.text, theirs) : (theirs, document.text)
    do throws(WriteFailure) {
      let copy = freeName(beside: root.absolute(current))
      try world.write([OutputFile(path: copy, bytes: other, root: root.path)])
      document.conflict = nil
      replace(with: kept, in: &document)
      documents[current] = document
      sendColours(to: screen)
      screen.post(
        JSONValue.object([("is", .string("kept")), ("copy", .string(PathText.name(of: copy)))]).text)
      save()
      orderDrawing()
    } catch {
      tell(current, "unsaved", document.edit, reason: error.reason.text(in: words))
    }
  }

  private func freeName(beside path: String) -> String {
    var number = 1
    while world.kind(of: "\(path).other-\(number)") != nil { number += 1 }
    return "\(path).other-\(number)"
  }
}

extension LiveDocument {
  /// Changed, and nobody has to choose first.
  fileprivate var isToBeSaved: Bool { isUnsaved && conflict == nil }
}
