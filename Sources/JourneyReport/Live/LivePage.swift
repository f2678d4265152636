import CTemplates
import JourneySyntax
package import JourneyWords
import Mustache

/// The pages of the live room. All else reaches them through their sockets.
package enum LivePage: Sendable {
  /// For the projector, for whoever types, for the timetable, for what is decided.
  case wall, desk, agenda, board

  /// The page for a room that speaks like this.
  package func html(in words: Words) throws -> String {
    let template = try MustacheTemplate(string: text)
    return template.render([
      "language": words.language.rawValue, "direction": words.isRightToLeft ? "rtl" : "ltr",
    ])
  }

  private var text: String {
    switch self {
    case .wall: LiveFile.text(of: "wall.html")
    case .desk: LiveFile.text(of: "desk.html")
    case .agenda: LiveFile.text(of: "agenda.html")
    case .board: LiveFile.text(of: "board.html")
    }
  }
}

/// The style sheets and scripts of the live room, by the names that its pages load them under.
package enum LiveFile: String, Sendable, CaseIterable {
  /// Of all pages of the room.
  case style = "live.css"
  /// Of the page for phones.
  case questionStyle = "ask.css"
  /// Keeps the socket to the room.
  case link = "link.js"
  /// Puts changed groups into the picture.
  case picture = "picture.js"
  /// What the pages say, in both languages.
  case words = "words.js"
  /// The projector's page.
  case wall = "wall.js"
  /// The step that is being written, on the wall.
  case hand = "hand.js"
  /// The timetable and its clock.
  case agenda = "agenda.js"
  /// The board of opportunities, and the keys that move its cards.
  case board = "board.js"
  /// Undo and redo.
  case history = "history.js"
  /// The text that is typed, with its colours.
  case editor = "editor.js"
  /// The list of completions.
  case list = "list.js"
  /// Keeps what is typed until the disk has it.
  case draft = "draft.js"
  /// Puts changes that cross on their way into one order.
  case exchange = "exchange.js"
  /// Who may type, and asking for it.
  case pen = "pen.js"
  /// What is told to those who do not see the desk.
  case announcer = "announcer.js"
  /// What the desk is told.
  case notices = "notices.js"
  /// Asks what becomes of a text that was kept beside its file.
  case aside = "aside.js"
  /// Chooses among files.
  case choice = "choice.js"
  /// What phones propose, at the desk.
  case proposals = "proposals.js"
  /// Which pasted texts may be tables.
  case paste = "paste.js"
  /// Joins the desk's parts, and its keys.
  case desk = "desk.js"

  /// All others are style sheets.
  package var isScript: Bool { rawValue.hasSuffix(".js") }

  /// The whole file, as it was built into the program.
  package var text: String { Self.text(of: rawValue) }

  /// What a file of the live room says, by its name in `templates/live`.
  static func text(of name: String) -> String {
    unsafe rihla_live_file(name).map { unsafe String(cString: $0) } ?? ""
  }
}
