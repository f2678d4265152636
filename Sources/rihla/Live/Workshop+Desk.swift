import JourneyEditing
import JourneyModel
import JourneyReport
import JourneyServer
import JourneySyntax

/// What desks say.
extension Workshop {
  func receive(_ message: DeskMessage, from screen: Screen) {
    if message.act == .open {
      take(message, from: screen)
      return
    }
    // A second desk looks on: two people typing into one text would not know what the other does.
    guard screen == pen else {
      screen.post(JSONValue.object([("is", .string("pen")), ("mine", .count(0))]).text)
      return
    }
    switch message.act {
    case .open: break
    case .edit: edit(message, from: screen)
    case .whole: takeWhole(message, from: screen)
    case .caret: move(to: message.at ?? 0)
    case .key: press(message, on: screen)
    case .complete: complete(message, on: screen)
    case .keep: endConflict(keeping: message.side ?? .mine, on: screen)
    case .vote: vote(message, on: screen)
    }
  }

  /// Hands the pen to a desk and shows it a file; a text it kept from before is taken where the file is still as it was.
  private func take(_ message: DeskMessage, from screen: Screen) {
    let path = message.file.flatMap { $0.isEmpty ? nil : $0 } ?? current
    guard isOffered(path), var document = open(path) else {
      screen.post(
        refusal(words.say(en: "I can't open \(path).", ar: "تعذر فتح \(words.isolated(path)).")))
      return
    }
    if let pen, pen != screen {
      pen.post(JSONValue.object([("is", .string("pen")), ("mine", .count(0))]).text)
    }
    pen = screen
    current = path
    if let draft = message.draft.map({ Array($0.utf8) }), draft != document.text {
      let known = document.versions + [ContentVersion(of: document.text)]
      if known.contains(where: { $0.text == message.version }) {
        document.text = draft
      } else {
        document.conflict = document.text
        document.text = draft
      }
    }
    document.edit = 0
    document.colours = []
    document.note(ContentVersion(of: document.text), isOwn: true)
    documents[path] = document
    screen.post(textMessage())
    sendColours(to: screen)
    if document.conflict != nil { sendConflict(to: screen) }
    if document.isUnsaved { save() }
    orderDrawing()
  }

  /// Only files of the models in the room are opened, whatever a page may ask for.
  private func isOffered(_ path: String) -> Bool { path == current || offered.contains(path) }

  /// The files that may be opened: those in the language of the models in the room, by their paths.
  private var offered: [String] {
    let folder = root.path + "/"
    let inputs = drawing.models.flatMap(\.inputs).filter { input in
      FolderScan.allEndings.contains { input.hasSuffix($0) } && input.hasPrefix(folder)
    }
    return Set(inputs.compactMap(root.relative)).union(documents.keys).sorted()
  }

  private func edit(_ message: DeskMessage, from screen: Screen) {
    guard var document = documents[current], let at = message.at, let cut = message.cut,
      let put = message.put,
      let text = Splice(at: at, cut: cut, put: put).applied(to: document.text),
      text.utf16Count(in: 0..<text.count) == message.size
    else {
      // The two texts differ: the desk's is the one that somebody sees and types on.
      screen.post(JSONValue.object([("is", .string("again"))]).text)
      return
    }
    document.edit = message.number ?? document.edit
    go(on: &document, with: text, caret: text.byteOffset(ofUTF16: at + put.utf16.count), screen)
  }

  private func takeWhole(_ message: DeskMessage, from screen: Screen) {
    guard var document = documents[current], let text = message.put else { return }
    document.edit = message.number ?? document.edit
    let known = document.text
    if message.side == .mine, Array(text.utf8) != known { document.conflict = known }
    go(on: &document, with: Array(text.utf8), caret: min(caret, text.utf8.count), screen)
    if document.conflict != nil { sendConflict(to: screen) }
  }

  private func go(on document: inout LiveDocument, with text: [UInt8], caret: Int, _ screen: Screen) {
    document.text = text
    documents[current] = document
    self.caret = caret
    sendColours(to: screen)
    orderDrawing()
    save()
  }

  private func move(to offset: Int) {
    guard let document = documents[current] else { return }
    let before = CaretPlace(at: caret, in: document.tree).step
    caret = document.text.byteOffset(ofUTF16: offset)
    if CaretPlace(at: caret, in: document.tree).step != before { orderDrawing() }
  }

  /// What a key does is told to the desk, which does it: the text it shows is the one that counts.
  private func press(_ message: DeskMessage, on screen: Screen) {
    guard let document = documents[current] else { return }
    let place = CaretPlace(at: document.text.byteOffset(ofUTF16: message.at ?? 0), in: document.tree)
    let language = speech(of: document)
    let change: TextChange? =
      switch message.key {
      case .next: .nextField(at: place, in: language)
      case .copy: .copyingIdeal(at: place, in: language)
      case .question: .nextQuestion(after: place, in: language)
      case .fix: fix(at: place, in: document)
      case nil: nil
      }
    answer(message, with: change, in: document, on: screen)
  }

  private func fix(at place: CaretPlace, in document: LiveDocument) -> TextChange? {
    let messages = LineMessage.about(
      document.tree, among: drawing.models.flatMap(\.problems), in: document.tree.language)
    let line = 1 + document.text[..<place.line.lowerBound].count { $0 == 0x0A }
    let fixes = messages.filter { $0.fix != nil }
    let next = fixes.first { $0.line >= line } ?? fixes.first
    guard let fix = next?.fix, fix.edits.allSatisfy({ $0.bytes.upperBound <= document.text.count }) else {
      return nil
    }
    return TextChange(fix, in: document.text)
  }

  func answer(_ message: DeskMessage, with change: TextChange?, in document: LiveDocument, on screen: Screen)
  {
    var members: [(key: String, value: JSONValue)] = [
      ("is", .string("change")), ("number", .count(message.number)),
    ]
    if let change {
      let splice = Splice(change, in: document.text)
      let after = change.applied(to: document.text)
      members += [
        ("at", .count(splice.at)), ("cut", .count(splice.cut)), ("put", .string(splice.put)),
        ("caret", .count(after.utf16Count(in: 0..<min(change.caret, after.count)))),
      ]
    }
    screen.post(JSONValue.object(members).text)
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

  /// Brings a desk's colours up to date; also the word that its last change was heard.
  func sendColours(to screen: Screen) {
    guard var document = documents[current] else { return }
    let colours = document.newColours()
    documents[current] = document
    screen.post(
      JSONValue.object([
        ("is", .string("colours")), ("edit", .count(document.edit)), ("at", .count(colours.at)),
        ("cut", .count(colours.cut)), ("put", .array(colours.put.map { .string($0) })),
      ]).text)
  }

  /// The whole file for a desk that opens it.
  private func textMessage() -> String {
    let document = documents[current]
    return JSONValue.object([
      ("is", .string("text")), ("file", .string(current)),
      ("files", .array(offered.map { .string($0) })),
      ("text", .string(String(decoding: document?.text ?? [], as: UTF8.self))),
      ("version", .string(ContentVersion(of: document?.text ?? []).text)),
      ("language", .string(document.map(speech)?.rawValue)),
      ("saved", .count(document?.isUnsaved == false ? 1 : 0)),
    ]).text
  }

  private func refusal(_ text: String) -> String {
    JSONValue.object([("is", .string("refused")), ("text", .string(text))]).text
  }
}
