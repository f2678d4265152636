import JourneyEditing
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords

/// What desks say.
extension Workshop {
  func receive(_ message: DeskMessage, from screen: Screen) {
    if screen.kind == .board {
      takeMove(message, from: screen)
      return
    }
    if message.act == .open {
      show(message, on: screen)
      return
    }
    guard let desk = desks.firstIndex(where: { $0.screen == screen }),
      let copy = desks[desk].copy(for: message)
    else { return }
    let number = desks[desk].number
    let before = caret
    // What is on its way from a desk counts also when another has the pen by now.
    switch message.act {
    case .open, .heard, .move, .unmove: break
    case .pen: pressPen(at: number)
    case .edit: edit(message, in: copy, at: desk)
    case .draft: takeDraft(message, in: copy, at: desk)
    default:
      var message = message
      message.at = message.at.map(desks[desk][copy].place)
      message.end = message.end.map(desks[desk][copy].place)
      if number == pen.holder, desks[desk][copy].path == current { act(message, on: screen) }
    }
    let isKey =
      switch message.act {
      case .heard, .draft: false
      // A caret that others' changes moved is where the room has it already.
      case .caret: caret != before
      default: true
      }
    if number == pen.holder, isKey { lastKey = .now }
  }

  /// What only the desk with the pen does.
  private func act(_ message: DeskMessage, on screen: Screen) {
    switch message.act {
    case .open, .heard, .pen, .edit, .draft, .move, .unmove: break
    case .caret: move(to: message.at ?? 0)
    case .key: press(message, on: screen)
    case .complete: complete(message, on: screen)
    case .paste: paste(message, on: screen)
    case .keep: endConflict(keeping: message.side ?? .mine)
    case .beside: keepBeside()
    case .vote: vote(message, on: screen)
    case .take: take(message, on: screen)
    case .leave: leave(message)
    }
  }

  /// Shows a desk a file. Who has the pen says which; others look on.
  private func show(_ message: DeskMessage, on screen: Screen) {
    let desk = seat(screen, known: message.desk)
    let number = desks[desk].number
    let asked = message.file.flatMap { $0.isEmpty ? nil : $0 } ?? current
    do throws(Problem.ReadFailure) {
      guard isOffered(asked) else { throw .outsideRoot }
      _ = try open(asked)
    } catch {
      screen.post(refusal(of: asked, error))
      return
    }
    if let draft = message.draft {
      take(Array(draft.utf8), knowing: message.versions ?? [], of: asked, at: number)
    }
    let isAnother = number == pen.holder && asked != current
    if isAnother { (current, caret) = (asked, 0) }
    tellOfPen()
    for i in desks.indices where i == desk || isAnother { present(at: i) }
    save()
    orderDrawing()
  }

  /// Gives a desk the whole file that the room is at.
  private func present(at desk: Int) {
    openings += 1
    desks[desk].show(current, opening: openings)
    desks[desk].screen.post(textMessage())
    if let colours = documents[current]?.colours { desks[desk].tell(colours: colours) }
    tellConflict(in: current)
    tellObstacle(in: current)
    tellSheltered(current)
    if documents[current]?.obstacle == .missing { desks[desk].tell("gone", in: current, []) }
  }

  /// Only files of the models in the room are opened, whatever a page may ask for.
  func isOffered(_ path: String) -> Bool { path == current || offered.contains(path) }

  /// The files that may be opened: those in the language of the models in the room, by their paths.
  var offered: [String] {
    let folder = root.path + "/"
    let inputs = drawing.models.flatMap(\.inputs).filter { input in
      FolderScan.allEndings.contains { input.hasSuffix($0) } && input.hasPrefix(folder)
    }
    return Set(inputs.compactMap(root.relative)).union(documents.keys).sorted()
  }

  private func edit(_ message: DeskMessage, in copy: Int, at desk: Int) {
    guard !desks[desk][copy].isLost, let at = message.at, let cut = message.cut, let put = message.put
    else { return }
    let path = desks[desk][copy].path
    let splice = desks[desk][copy].take(Splice(at: at, cut: cut, put: put))
    guard var document = documents[path], let text = splice.applied(to: document.text),
      desks[desk][copy].size(whereDocumentHas: text.utf16Count(in: 0..<text.count)) == message.size
    else {
      // The two texts differ: the desk says all of its own when it opens the file again.
      desks[desk][copy].isLost = true
      desks[desk].screen.post(JSONValue.object([("is", .string("again"))]).text)
      return
    }
    desks[desk][copy].edit = message.number ?? desks[desk][copy].edit
    document.text = text
    document.isTypedIn = true
    documents[path] = document
    let origin = desks[desk][copy].opening
    for i in desks.indices { desks[i].tell(splice, in: path, origin: origin) }
    if path == current, desks[desk].number == pen.holder {
      caret = text.byteOffset(ofUTF16: splice.at + put.utf16.count)
    }
    sendColours(of: path)
    orderDrawing()
    save()
  }

  private func takeDraft(_ message: DeskMessage, in copy: Int, at desk: Int) {
    desks[desk][copy].edit = message.number ?? desks[desk][copy].edit
    take(
      Array((message.draft ?? "").utf8), knowing: message.versions ?? [], of: desks[desk][copy].path,
      at: desks[desk].number)
    save()
  }

  private func move(to offset: Int) {
    guard let document = documents[current] else { return }
    let before = CaretPlace(at: caret, in: document.tree)
    caret = document.text.byteOffset(ofUTF16: offset)
    let after = CaretPlace(at: caret, in: document.tree)
    if after.step != before.step || after.actual != before.actual { orderDrawing() }
  }

  /// What a key does is told to the desk, which does it: the text it shows is the one that counts.
  private func press(_ message: DeskMessage, on screen: Screen) {
    guard let document = documents[current] else { return }
    let place = CaretPlace(at: document.text.byteOffset(ofUTF16: message.at ?? 0), in: document.tree)
    let language = speech(of: document)
    let changes: [TextChange?] =
      switch message.key {
      case .next: [.nextField(at: place, in: language)]
      case .copy: [.copyingIdeal(at: place, in: language)]
      case .question: [.nextQuestion(after: place, in: language)]
      case .fix: fixes(at: place, in: document)
      case nil: []
      }
    answer(message, with: changes.compactMap(\.self), in: document, on: screen)
  }

  /// What the next message proposes, the likeliest first.
  private func fixes(at place: CaretPlace, in document: LiveDocument) -> [TextChange?] {
    let messages = LineMessage.about(
      document.tree, among: drawing.models.flatMap(\.problems), in: document.tree.language)
    let line = LineTable(of: document.text).number(at: place.line.lowerBound)
    let fixes = messages.filter { $0.fix != nil }
    let next = fixes.first { $0.line >= line } ?? fixes.first
    return [next?.fix, next?.otherFix].compactMap(\.self).filter { fix in
      fix.edits.allSatisfy { $0.bytes.upperBound <= document.text.count }
    }.map { TextChange($0, in: document.text) }
  }

  /// Tells a desk what its key does: the first of the changes, or in its place the second; nothing where there is none.
  ///
  /// - Parameter words: what there is to say of the change, or of why there is none.
  func answer(
    _ message: DeskMessage, with changes: [TextChange], in document: LiveDocument, on screen: Screen,
    saying words: String? = nil
  ) {
    var members: [(key: String, value: JSONValue)] = [
      ("is", .string("change")), ("number", .count(message.number)), ("said", .string(words)),
    ]
    if let change = changes.first { members += Self.members(of: change, in: document) }
    if changes.count > 1 { members.append(("other", .object(Self.members(of: changes[1], in: document)))) }
    screen.post(JSONValue.object(members).text)
  }

  private static func members(
    of change: TextChange, in document: LiveDocument
  ) -> [(key: String, value: JSONValue)] {
    let splice = Splice(change, in: document.text)
    let after = change.applied(to: document.text)
    return [
      ("at", .count(splice.at)), ("cut", .count(splice.cut)), ("put", .string(splice.put)),
      ("caret", .count(after.utf16Count(in: 0..<min(change.caret, after.count)))),
    ]
  }

  private func complete(_ message: DeskMessage, on screen: Screen) {
    guard let document = documents[current], let offset = message.at else { return }
    let place = CaretPlace(at: document.text.byteOffset(ofUTF16: offset), in: document.tree)
    let model = drawing.shown?.model.model ?? Model()
    let completion = Completion(at: place, in: model, language: speech(of: document))
    screen.post(
      JSONValue.object([
        ("is", .string("items")), ("number", .count(message.number)),
        ("at", .count(document.text.utf16Count(in: 0..<completion.bytes.lowerBound))),
        ("cut", .count(document.text.utf16Count(in: completion.bytes))),
        (
          "items",
          .array(
            completion.items.map { item in
              .array([.string(item.label), .string(item.text), .string(item.help)])
            })
        ),
      ]).text)
  }

  /// The language that a file's keywords are written in; of a file without any, the room's.
  func speech(of document: LiveDocument) -> Language {
    document.tree.nodes.contains { $0.keyword != nil } ? document.tree.language : words.language
  }

  /// Brings the colours of a file up to date at each desk that shows it.
  func sendColours(of path: String) {
    guard let colours = documents[path]?.colours else { return }
    for i in desks.indices where desks[i].path == path { desks[i].tell(colours: colours) }
  }

  /// The whole file for a desk that opens it.
  private func textMessage() -> String {
    let document = documents[current]
    let disk = document.flatMap { $0.isForeign ? nil : $0.saved }
    return JSONValue.object([
      ("is", .string("text")), ("file", .string(current)), ("opening", .count(openings)),
      ("project", .string(ContentVersion(of: Array(root.path.utf8)).text)),
      ("files", .array(offered.map { .string($0) })),
      ("text", .string(String(decoding: document?.text ?? [], as: UTF8.self))),
      ("version", .string(ContentVersion(of: document?.text ?? []).text)),
      ("disk", .string(disk.map { ContentVersion(of: $0).text })),
      ("language", .string(document.map(speech)?.rawValue)),
      ("saved", .count(document?.isSaved == true ? 1 : 0)),
    ]).text
  }

  private func refusal(of path: String, _ reason: Problem.ReadFailure) -> String {
    let text = words.say(
      en: "I can't open \(path): \(reason.words(in: words.language)).",
      ar: "تعذر فتح \(words.isolated(path)): \(reason.words(in: words.language)).")
    return JSONValue.object([("is", .string("refused")), ("text", .string(text))]).text
  }
}
