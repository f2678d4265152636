package import JourneyProject
import JourneyReport
package import JourneyWords
import Synchronization

/// A room about to open: the files at its desk, and the server for it.
package struct LiveRoomOpening: Sendable {
  private let workshop: Workshop
  private let settings: LiveSettings
  private let world: any Surroundings

  /// Reads nothing but what is needed to know the first file.
  /// - Parameter beginning: told the name of each file before it is read.
  package init(
    _ request: RoomRequest, in world: any Surroundings, beginning: @escaping @Sendable (String) -> Void
  ) throws(InputFailure) {
    self.world = world
    let loader = Loader(storage: world, beginning: beginning, root: request.root, frame: request.frame)
    var place = try loader.place(at: request.path)
    let file: String
    switch place.kind {
    case .folder: file = loader.roots(among: try loader.files(in: place), on: &place.shelf)[0]
    case .file, .other: file = place.shelf.root.relative(place.real) ?? place.real
    }
    // A file that cannot be read is said now, and not on an empty wall.
    do {
      _ = try place.shelf.tree(at: file)
    } catch {
      throw .unreadable(path: place.shelf.root.shown(file, from: world.currentFolder), error)
    }
    settings = LiveSettings(
      address: request.address, port: request.port, deskKey: LiveSettings.randomKey(letters: 20),
      askKey: request.collects || request.invites ? LiveSettings.randomKey(letters: 10) : nil,
      shareKey: request.shares ? LiveSettings.randomKey(letters: 20) : nil,
      deskPass: request.opensBrowser ? LiveSettings.randomKey(letters: 20) : nil)
    let root = place.shelf.root
    workshop = Workshop(
      opening: file, under: root,
      on: DrawingBoard(at: place, loader, in: request.language, world: world),
      collecting: request.collects
        ? AnswerCollection(beside: file, under: root, allowsRepeats: request.allowsRepeats, in: world) : nil,
      inviting: request.invites, in: world)
  }

  /// Why a room cannot be opened, and where what was typed in its file before may be.
  package static func message(for failure: InputFailure, in words: Words, _ world: any Surroundings) -> String
  {
    let message = failure.message(in: words)
    guard case .unreadable(let path, _) = failure else { return message }
    let start = PathText.name(of: path) + ".other-"
    let entries = try? world.entries(ofFolder: PathText.folder(of: path))
    let copies = (entries ?? []).map(\.name).filter { $0.hasPrefix(start) }.sorted().map {
      words.isolated($0)
    }
    if copies.isEmpty { return message }
    let list = copies.joined(separator: words.say(en: ", ", ar: "، "))
    return message + " "
      + words.say(
        en: "Beside it is what a room kept of it: \(list).", ar: "وبجانبه ما حُفظ منه في قاعة سابقة: \(list).")
  }

  /// Opens the room, says where it is, and serves until the task is cancelled.
  package func serve() async throws {
    await workshop.begin()
    try await LiveServer(settings, for: workshop).run { port in
      let words = await workshop.words
      let lines = addresses(port: port, words)
      if let collection = workshop.collection, collection.book.failureForLink != nil {
        world.complain(words.answersPassNoLink(to: PathText.name(of: collection.file)) + "\n")
      }
      if let address = invited(port: port) { await workshop.invite(to: address) }
      try world.print(lines.map { "\($0.name)\($0.address)\n" }.joined())
      // What a program is started with is seen by everybody on this machine: not the key.
      if let pass = settings.deskPass { _ = world.browse("\(here(port))/desk?pass=\(pass)") }
    }
  }

  private func here(_ port: UInt16) -> String { "http://\(LiveSettings.loopback):\(port)" }

  private func addresses(port: UInt16, _ words: Words) -> [(name: String, address: String)] {
    let here = here(port)
    var lines = [
      (words.say(en: "Desk:   ", ar: "المكتب:  "), "\(here)/desk?key=\(settings.deskKey)"),
      (words.say(en: "Wall:   ", ar: "الجدار:  "), "\(here)/"),
      (words.say(en: "Agenda: ", ar: "الجدول:  "), "\(here)/agenda"),
    ]
    lines += asked(port: port).map { (words.say(en: "Answers: ", ar: "الإجابات: "), $0) }
    if let key = settings.shareKey {
      lines += hosts.map {
        (words.say(en: "To watch: ", ar: "للمشاهدة: "), "http://\($0):\(port)/?key=\(key)")
      }
    }
    return lines
  }

  /// Where phones are asked, by each address of this machine.
  private func asked(port: UInt16) -> [String] {
    guard let key = settings.askKey else { return [] }
    return hosts.map { "http://\($0):\(port)/ask?key=\(key)" }
  }

  /// By which addresses other machines come in.
  private var hosts: [String] {
    settings.address == "0.0.0.0" ? world.addresses : [settings.address]
  }

  /// The one of these that the wall shows: the first that another machine can come to.
  private func invited(port: UInt16) -> String? {
    asked(port: port).first { !$0.hasPrefix("http://127.") }
  }

  /// Keeps what is still to be kept; nothing is taken after that.
  package func finish() async { _ = await workshop.finish() }

  /// What the room has to say at its end.
  package var farewell: Farewell { workshop.farewell.withLock(\.self) }
}
