import JourneyEditing
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords

/// A card that went to another column, and what was written before.
struct CardMove: Sendable {
  /// Relative to the root folder.
  let path: String
  let label: String
  let line: Int
  /// nil where the opportunity said nothing of its status.
  let before: String?
}

/// The board of opportunities: who came with the desk's key moves the cards, others look on.
extension Workshop {
  /// More moves than anybody takes back one by one.
  private static let mostMoves = 100

  func showBoard(on screen: Screen) {
    screen.post(
      JSONValue.object([("is", .string("guest")), ("moves", .count(screen.mayWrite ? 1 : 0))]).text)
    screen.post(told.board.isEmpty ? boardMessage() : told.board)
  }

  /// All columns with their cards, and where in which file each card's opportunity stands.
  func boardMessage() -> String {
    let model = drawing.shown?.model.model
    let columns = drawing.board?.columns ?? []
    let paths = Dictionary(
      offered.map { (root.shown($0, from: world.currentFolder), $0) }
    ) { first, _ in first }
    return JSONValue.object([
      ("is", .string("board")), ("moves", .count(drawing.moves)),
      ("language", .string(words.language.rawValue)),
      ("title", .string(drawing.shown?.journey.name.label)),
      (
        "columns",
        .array(
          columns.map { column in
            .object([
              ("status", .string(column.status.rawValue)), ("title", .string(column.title)),
              ("cards", .array(column.cards.map { Self.value($0, in: model, paths) })),
            ])
          })
      ),
    ]).text
  }

  private static func value(
    _ card: OpportunityBoard.Card, in model: Model?, _ paths: [String: String]
  ) -> JSONValue {
    let name = model?.opportunities[card.opportunity].name
    return .object([
      ("label", .string(card.label)), ("name", .string(name?.label)), ("line", .count(name?.place.line)),
      ("file", .string((name?.place.file).flatMap { paths[$0] })),
      ("overdue", .count(card.isOverdue ? 1 : 0)),
      (
        "facts",
        .array(
          card.facts.map { .object([("name", .string($0.name)), ("text", .string($0.text))]) })
      ),
    ])
  }

  /// What a board says. It is told how many moves the files know now: what was drawn before them is not news to it.
  func takeMove(_ message: DeskMessage, from screen: Screen) {
    let isWritten = message.act == .unmove ? takeBack(from: screen) : move(as: message, from: screen)
    screen.post(
      JSONValue.object([("is", .string("moved")), ("moves", .count(movesWritten))]).text)
    // The card moved on its page already.
    if !isWritten { screen.post(boardMessage()) }
  }

  private func move(as message: DeskMessage, from screen: Screen) -> Bool {
    guard let path = message.file, let label = message.put, let status = message.status,
      let move = write(status: { Self.word(status, in: $0) }, of: label, at: message.at ?? 0, in: path)
    else { return false }
    moves[screen, default: []].append(move)
    if let made = moves[screen], made.count > Self.mostMoves { moves[screen]?.removeFirst() }
    return true
  }

  private func takeBack(from screen: Screen) -> Bool {
    guard let last = moves[screen]?.popLast() else { return false }
    return write(status: { _ in last.before }, of: last.label, at: last.line, in: last.path) != nil
  }

  private static func word(_ status: Opportunity.Status, in language: Language) -> String? {
    ValueWords.options(of: .status).first { $0.name == status.rawValue }?.spellings(in: language)[0]
  }

  /// Writes a status into the file, as any change that the room makes of itself; nil where nothing was to be changed.
  /// - Parameters:
  ///   - status: what is to be written, by the file's language; nil for no line at all.
  ///   - line: where the opportunity began when it was seen, counted from 1.
  private func write(
    status: (Language) -> String?, of label: String, at line: Int, in path: String
  ) -> CardMove? {
    guard isOffered(path), var document = try? open(path) else { return nil }
    let language = speech(of: document)
    guard let opportunity = document.tree.opportunity(labelled: label, nearLine: line),
      let change = TextChange.status(status(language), of: opportunity, language)
    else { return nil }
    let before = opportunity.field(.status).map { document.tree.text($0.value) }
    let move = CardMove(path: path, label: label, line: opportunity.place.line, before: before)
    replace(with: change.applied(to: document.text), in: &document)
    document.isTypedIn = true
    documents[path] = document
    movesWritten += 1
    sendColours(of: path)
    orderDrawing()
    save()
    return move
  }
}
