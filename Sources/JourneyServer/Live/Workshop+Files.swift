import JourneyEditing
import JourneyProject
import JourneySyntax

/// Files are the truth: what is typed goes there at once, and what others write there comes here.
extension Workshop {
  /// How long typing may go on before it is on the disk, and how long the room waits before it tries again.
  private static let pause = Duration.milliseconds(120)
  private static let pauseAfterFailure = Duration.seconds(1)
  /// While answers pour in they are counted and drawn only so often; the last ones at the next look in any case.
  private static let pauseBetweenCounts = Duration.milliseconds(500)

  /// Writes what was typed, soon and off everybody's way, until there is nothing more to write.
  func save() {
    guard saving == nil, !isEnding else { return }
    saving = Task {
      var pause = Self.pause
      while !isEnding {
        let paths = documents.values.filter(\.isToBeWritten).map(\.path)
        if paths.isEmpty { break }
        try? await Task.sleep(for: pause)
        pause = Self.pause
        for path in paths where !isEnding {
          if await !write(path) { pause = Self.pauseAfterFailure }
        }
      }
      saving = nil
      // Also when the last changes took each other back, so that there was nothing to write.
      for document in documents.values where document.isSaved { tellSaved(document.path) }
      for path in documents.keys { tellSheltered(path) }
    }
  }

  private func tellSaved(_ path: String) {
    for i in desks.indices { desks[i].endSaving(path, isWhole: true) }
  }

  /// Brings to the disk what belongs there of one file as it is typed now; false when that failed.
  func write(_ path: String) async -> Bool {
    guard takeOver(path), let writing = begin(path) else { return false }
    if writing.files.isEmpty {
      await leaveShelter(of: path)
      return true
    }
    if let failure = await put(writing, of: path) {
      // Somebody else saved in the very moment: the next try takes that over first.
      if failure.reason == .changed { return true }
      await bear(failure, of: writing, of: path)
      return false
    }
    end(writing, of: path)
    return true
  }

  private func put(_ writing: Writing, of path: String) async -> WriteFailure? {
    let world = self.world
    defer { documents[path]?.beingWritten = nil }
    return await Task.detached { () -> WriteFailure? in
      do throws(WriteFailure) {
        try world.write(writing.files)
        return nil
      } catch {
        return error
      }
    }.value
  }

  /// What the file does not take is kept beside it, as far as the disk takes that, and the file tried again.
  private func bear(_ failure: WriteFailure, of writing: Writing, of path: String) async {
    let reason = failure.reason.text(in: words)
    lastFailures[path] = reason
    if writing.isFileWritten {
      documents[path]?.wasRefused = true
      if let beside = begin(path, withFile: false), !beside.files.isEmpty, await put(beside, of: path) == nil
      {
        end(beside, of: path)
      }
    }
    tellObstacle(in: path)
    if documents[path]?.isSheltered == true {
      tellSheltered(path)
    } else {
      for desk in desks { desk.tell("unsaved", in: path, [("reason", .string(reason))]) }
    }
  }

  /// What goes to the disk in one go.
  private struct Writing {
    var text: [UInt8]
    /// Texts beside the file first: none is nowhere at any time.
    var files: [OutputFile]
    var others: Int
    var shelter: String?
    var isFileWritten: Bool
    /// What the file held as far as anybody knew.
    var before: [UInt8]?
  }

  private func begin(_ path: String, withFile: Bool = true) -> Writing? {
    guard var document = documents[path] else { return nil }
    // Since the names were chosen somebody else may have taken one, or a folder became a link that leads elsewhere.
    for i in document.others.indices {
      let other = document.others[i]
      guard !mayWrite(other.file, over: [other.text, other.before]) else { continue }
      document.others[i].file = freeName(beside: document, holding: other.text)
    }
    if let shelter = document.shelter, !mayWrite(shelter.file, over: [shelter.text, document.text]) {
      document.shelter = nil
    }
    if document.needsShelter { shelter(&document) }
    let text = document.text
    let shelter = document.needsShelter && document.isToBeSheltered ? document.shelter?.file : nil
    let isFileWritten = withFile && document.isToBeSaved
    func output(_ path: String, _ bytes: [UInt8], over old: [UInt8]?) -> OutputFile {
      OutputFile(path: path, bytes: bytes, root: root.path, expecting: [bytes] + (old.map { [$0] } ?? []))
    }
    var files = document.others.map { output($0.file, $0.text, over: $0.before) }
    if let shelter { files.append(output(shelter, text, over: document.shelter?.text)) }
    if isFileWritten {
      files.append(output(root.absolute(path), text, over: document.onDisk))
      document.beingWritten = text
    }
    documents[path] = document
    for i in desks.indices { desks[i].beginSaving(path) }
    return Writing(
      text: text, files: files, others: document.others.count, shelter: shelter, isFileWritten: isFileWritten,
      before: document.onDisk)
  }

  private func end(_ writing: Writing, of path: String) {
    if writing.isFileWritten { documents[path]?.wasRefused = false }
    if documents[path]?.isRefused != true { lastFailures[path] = nil }
    documents[path]?.others.removeFirst(writing.others)
    for other in writing.files.prefix(writing.others) { tellKept(other.bytes, as: other.path, in: path) }
    if let shelter = writing.shelter {
      if documents[path]?.shelter?.file == shelter { documents[path]?.shelter?.text = writing.text }
      tellObstacle(in: path)
      for desk in desks { desk.endSheltering(path, as: PathText.name(of: shelter)) }
    }
    if writing.isFileWritten {
      // Somebody else wrote in the very moment, and was seen before this covered it.
      if var document = documents[path], let theirs = document.conflict {
        keep(theirs, beside: &document)
        documents[path] = document
      }
      // What was seen there meanwhile came after ours, or ours would not be there: it is what the disk holds.
      guard documents[path]?.onDisk == writing.before || documents[path]?.obstacle == .missing else { return }
      documents[path]?.onDisk = writing.text
      if documents[path]?.obstacle == .missing { documents[path]?.obstacle = nil }
      let isWhole = documents[path]?.text == writing.text
      for i in desks.indices { desks[i].endSaving(path, isWhole: isWhole) }
      tellObstacle(in: path)
    }
  }

  /// Something on the disk may have changed.
  func lookAtDisk() async {
    for path in documents.keys { await compare(path) }
    let isJustCounted = lastCount.map { ContinuousClock.now - $0 < Self.pauseBetweenCounts } ?? false
    let later = isJustCounted ? [collection?.file].compactMap(\.self) : []
    guard await board.refresh(besides: Set(documents.keys), later: Set(later)) else { return }
    if !isJustCounted { lastCount = .now }
    orderDrawing()
  }

  /// Takes over what others wrote into a file; one that is empty or cannot be read is looked at twice.
  func compare(_ path: String) async {
    guard let document = documents[path] else { return }
    let contents = self.contents(ofFile: path)
    switch contents {
    case .success(let bytes) where bytes == document.onDisk && document.obstacle == nil: return
    case .failure(let reason) where reason == document.obstacle: return
    default: break
    }
    if (try? contents.get())?.isEmpty != false, document.onDisk?.isEmpty == false {
      try? await Task.sleep(for: doubt)
    }
    _ = takeOver(path)
  }

  /// What the disk holds, or why that is nothing to type on.
  func contents(ofFile path: String) -> Result<[UInt8], Problem.ReadFailure> {
    do throws(Problem.ReadFailure) {
      return .success(try Shelf(root: root, in: world).text(of: path))
    } catch {
      return .failure(error == .missing && leavesRoot(root.absolute(path)) ? .outsideRoot : error)
    }
  }

  /// Brings together what is typed and what others wrote meanwhile; false while somebody writes just now.
  private func takeOver(_ path: String) -> Bool {
    guard var document = documents[path] else { return false }
    let before = document.obstacle
    let wasGone = before == .missing
    switch contents(ofFile: path) {
    case .failure(.changed): return false
    case .failure(let reason) where reason == before: return true
    case .failure(let reason): obstruct(&document, reason)
    case .success(let theirs):
      document.obstacle = nil
      if theirs != document.onDisk, theirs != document.beingWritten {
        merge(theirs, into: &document, wasGone: wasGone)
      } else if before == nil {
        return true
      }
    }
    documents[path] = document
    if document.obstacle == .missing { for desk in desks { desk.tell("gone", in: path, []) } }
    tellObstacle(in: path)
    tellConflict(in: path)
    save()
    return true
  }

  /// The disk holds nothing that can be typed on.
  private func obstruct(_ document: inout LiveDocument, _ reason: Problem.ReadFailure) {
    if reason == .missing {
      // A file that is gone leaves its text at the desk: the next change writes it anew.
      document.onDisk = document.isUnsaved || document.isForeign ? nil : document.onDisk
      // There are no two texts for one file any more; the other one was nowhere else.
      if let theirs = document.conflict {
        document.conflict = nil
        putAside(theirs, of: &document, because: .gone, telling: pen.holder)
      }
    } else {
      shelter(&document)
      // The file held the other of two texts, and does no more; it is asked about still.
      if let theirs = document.conflict { keep(theirs, beside: &document) }
    }
    document.obstacle = reason
  }

  /// Somebody else wrote the file: into other lines, or into the same.
  private func merge(_ bytes: [UInt8], into document: inout LiveDocument, wasGone: Bool) {
    let theirs = bytes.withPlainLineEnds
    if let other = document.conflict, document.beforeEmptied == nil || theirs.isBlank {
      keepReplaced(other, by: theirs, beside: &document)
      document.conflict = theirs == document.text ? nil : theirs
    } else if document.isEmptied(by: theirs) {
      document.beforeEmptied = document.saved
      ask(about: theirs, in: &document)
    } else {
      let base = document.beforeEmptied ?? document.saved ?? []
      document.conflict = nil
      bring(theirs, knowing: base, into: &document, wasGone: wasGone)
    }
    document.onDisk = bytes
    documents[document.path] = document
    sendColours(of: document.path)
    // The wall follows also when nobody sits at a desk.
    orderDrawing()
  }

  private func bring(
    _ theirs: [UInt8], knowing base: [UInt8], into document: inout LiveDocument, wasGone: Bool
  ) {
    guard let merged = MergedText(of: base, mine: document.text, theirs: theirs) else {
      ask(about: theirs, in: &document)
      return
    }
    // Where nobody typed and the file held the text until now, it is as with any other version of the file.
    let isToBeKept = document.isTypedIn || document.shelter != nil || wasGone
    if isToBeKept, document.text.isMostlyGone(from: merged.bytes) {
      putAside(document.text, of: &document, because: .replaced, telling: pen.holder)
    }
    replace(with: merged.bytes, in: &document)
  }

  /// Changes the text of the document, and tells the desks; `isAnother` says that it does not go on from what it was.
  func replace(with text: [UInt8], in document: inout LiveDocument, isAnother: Bool = false) {
    guard let splice = Splice(from: document.text, to: text) else { return }
    if document.path == current {
      let place = document.text.utf16Count(in: 0..<min(caret, document.text.count))
      let moved = SpliceMeeting(of: Splice(at: place, cut: 0, put: ""), with: splice).own
      caret = text.byteOffset(ofUTF16: moved.at)
    }
    document.text = text
    for i in desks.indices { desks[i].tell(splice, in: document.path, isAnotherText: isAnother) }
  }
}
