import CTemplates
import JourneySyntax
package import JourneyWords
import Mustache

/// The pages of the live room. All else reaches them through their sockets.
package enum LivePage: Sendable {
  case wall, desk, agenda

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
    }
  }
}

/// The style sheets and scripts of the live room, by the names that its pages load them under.
package enum LiveFile: String, Sendable, CaseIterable {
  case style = "live.css"
  case questionStyle = "ask.css"
  case link = "link.js"
  case picture = "picture.js"
  case words = "words.js"
  case wall = "wall.js"
  case agenda = "agenda.js"
  case history = "history.js"
  case editor = "editor.js"
  case list = "list.js"
  case draft = "draft.js"
  case exchange = "exchange.js"
  case pen = "pen.js"
  case notices = "notices.js"
  case aside = "aside.js"
  case choice = "choice.js"
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
