import JourneyEditing
import JourneySyntax

/// A page at which somebody types, or looks on.
struct Desk {
  let screen: Screen
  /// As people tell desks apart: the first is 1. The same page has the same one after a reload.
  let number: Int
  /// What it was shown, the newest last; of an older one changes may still be on their way here.
  private(set) var copies: [DeskCopy] = []

  init(_ screen: Screen, number: Int) {
    self.screen = screen
    self.number = number
  }

  /// The path of the file that it shows.
  var path: String? { copies.last?.path }

  mutating func show(_ path: String, opening: Int) {
    copies.append(DeskCopy(opening: opening, path: path))
  }

  /// The copy that a message is about, which says how much of it the desk has heard; those before it are done with as
  /// soon as the disk has them.
  mutating func copy(for message: DeskMessage) -> Int? {
    guard let opening = message.opening else { return copies.indices.last }
    copies.removeAll { $0.opening < opening && $0.saved >= $0.edit }
    guard let index = copies.firstIndex(where: { $0.opening == opening }) else { return nil }
    copies[index].hear(upTo: message.heard ?? 0)
    return index
  }

  subscript(_ copy: Int) -> DeskCopy {
    get { copies[copy] }
    set { copies[copy] = newValue }
  }

  /// Tells it what somebody else changed in a file.
  /// - Parameters:
  ///   - origin: the copy that the change came from.
  ///   - isAnotherText: the text does not go on from the one before.
  mutating func tell(_ splice: Splice, in path: String, origin: Int? = nil, isAnotherText: Bool = false) {
    for i in copies.indices where copies[i].path == path && copies[i].opening != origin {
      guard let number = copies[i].tell(splice), i == copies.count - 1 else { continue }
      screen.post(
        JSONValue.object([
          ("is", .string("splice")), ("opening", .count(copies[i].opening)), ("number", .count(number)),
          ("edit", .count(copies[i].edit)), ("at", .count(splice.at)), ("cut", .count(splice.cut)),
          ("put", .string(splice.put)), ("another", .count(isAnotherText ? 1 : 0)),
        ]).text)
      if copies[i].isLost { screen.post(JSONValue.object([("is", .string("again"))]).text) }
    }
  }

  /// Brings its colours up to date; also the word that its last change was heard.
  mutating func tell(colours: [String]) {
    guard let last = copies.indices.last else { return }
    let news = copies[last].news(of: colours)
    screen.post(
      JSONValue.object([
        ("is", .string("colours")), ("edit", .count(copies[last].edit)), ("at", .count(news.at)),
        ("cut", .count(news.cut)), ("put", .array(news.put.map { .string($0) })),
      ]).text)
  }

  /// Notes that a file is on its way to the disk as it is now.
  mutating func beginSaving(_ path: String) {
    for i in copies.indices where copies[i].path == path { copies[i].beingSaved = copies[i].edit }
  }

  /// Tells it that the disk has what was on its way there.
  /// - Parameter isWhole: the disk has all of the document: nobody changed it meanwhile.
  mutating func endSaving(_ path: String, isWhole: Bool) {
    for i in copies.indices where copies[i].path == path {
      // What was shown meanwhile may hold more than went to the disk.
      guard let saved = isWhole ? copies[i].edit : copies[i].beingSaved else { continue }
      copies[i].saved = saved
      screen.post(
        JSONValue.object([
          ("is", .string("saved")), ("opening", .count(copies[i].opening)), ("edit", .count(saved)),
          ("whole", .count(isWhole ? 1 : 0)),
        ]).text)
    }
  }

  /// Tells it that what was on its way is kept under another name.
  func endSheltering(_ path: String, as name: String) {
    guard let copy = copies.last, copy.path == path else { return }
    screen.post(
      JSONValue.object([
        ("is", .string("sheltered")), ("edit", .count(copy.beingSaved ?? 0)), ("copy", .string(name)),
      ]).text)
  }

  /// Posts a message about the file that it shows.
  func tell(_ what: String, in path: String, _ members: [(key: String, value: JSONValue)]) {
    guard let copy = copies.last, copy.path == path else { return }
    screen.post(
      JSONValue.object([("is", .string(what)), ("edit", .count(copy.edit))] + members).text)
  }
}
