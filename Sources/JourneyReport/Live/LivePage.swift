import CTemplates
import JourneySyntax
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
    case .wall: unsafe String(cString: rihla_live_wall())
    case .desk: unsafe String(cString: rihla_live_desk())
    case .agenda: unsafe String(cString: rihla_live_agenda())
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
  case desk = "desk.js"

  package var isScript: Bool { rawValue.hasSuffix(".js") }

  package var text: String {
    switch self {
    case .style: unsafe String(cString: rihla_live_style())
    case .questionStyle: unsafe String(cString: rihla_live_ask_style())
    case .link: unsafe String(cString: rihla_live_link_script())
    case .picture: unsafe String(cString: rihla_live_picture_script())
    case .words: unsafe String(cString: rihla_live_words_script())
    case .wall: unsafe String(cString: rihla_live_wall_script())
    case .agenda: unsafe String(cString: rihla_live_agenda_script())
    case .history: unsafe String(cString: rihla_live_history_script())
    case .editor: unsafe String(cString: rihla_live_editor_script())
    case .list: unsafe String(cString: rihla_live_list_script())
    case .desk: unsafe String(cString: rihla_live_desk_script())
    }
  }
}
