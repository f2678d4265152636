/// What stands behind the server: it answers for pages, and talks with the screens that are open.
package protocol LiveRoom: Sendable {
  /// The page or file at a path; nil when there is none.
  func answer(to request: PageRequest) async -> PageAnswer?

  /// A screen is open from now on.
  func join(_ screen: Screen) async

  /// A desk says something.
  func receive(_ message: DeskMessage, from screen: Screen) async

  /// A screen was closed, or is out of reach.
  func leave(_ screen: Screen) async
}

/// What somebody asks for, as far as it got through the gate.
package struct PageRequest: Sendable {
  /// From the first `/` on, without the query, and with its escapes resolved.
  package var path: String
  /// By name; of several values the first.
  package var query: [String: String]
  /// A form that was sent, by the names of its fields; nil where something is only read.
  package var form: [String: String]?
  /// What the reader's browser was given to keep, by name; of several values the first.
  package var cookies: [String: String]
  /// The languages the reader's browser asks for.
  package var languages: String
}

/// A page or file as it goes out.
package struct PageAnswer: Sendable {
  /// What is sent, as the header `Content-Type` says it.
  package enum Kind: String, Sendable {
    case html = "text/html; charset=utf-8"
    case style = "text/css; charset=utf-8"
    case script = "text/javascript; charset=utf-8"
  }

  /// What the browser is to take the text for.
  package var kind: Kind
  /// All of the body; it goes out as UTF-8.
  package var text: String
  /// The number of HTTP: 200 for a page that is there.
  package var status: Int
  /// Given to the reader's browser to keep for a day, out of scripts' reach.
  package var cookie: (name: String, value: String)?

  /// A page as given; nothing in the text is escaped here.
  package init(_ kind: Kind, _ text: String, status: Int = 200, cookie: (name: String, value: String)? = nil)
  {
    self.kind = kind
    self.text = text
    self.status = status
    self.cookie = cookie
  }
}

/// What a desk says. Offsets count UTF-16 units, as browsers do.
package struct DeskMessage: Sendable {
  /// What a desk does or asks for.
  package enum Act: String, Sendable {
    /// Shows a file, with a text that the room may not have.
    case open
    /// Gives a text that was kept by the browser and never said to be saved.
    case draft
    /// Changes the text: cuts `cut` units at `at` and puts `put` there.
    case edit
    /// Says how much was heard, and nothing else.
    case heard
    /// Asks for the pen, or gives it to whoever asked.
    case pen
    /// Moves the caret to `at`.
    case caret
    /// Asks what a key does at `at`.
    case key
    /// Asks what may be typed at `at`.
    case complete
    /// Ends a conflict.
    case keep
    /// Keeps the text as it is beside the file: the desk goes on with another.
    case beside
    /// A voice for the importance of the step that `at` lies in; 0 takes the last one back.
    case vote
  }

  /// Keys whose change the room works out: the next line, the Ideal copied, the next open question, a problem solved.
  package enum Key: String, Sendable {
    case next, copy, question, fix
  }

  /// Which text stays when a conflict ends: the room's own, or the one that came in from the disk.
  package enum Side: String, Sendable {
    case mine, theirs
  }

  /// Which of the other fields are filled follows from it.
  package var act: Act
  /// The file to open, relative to the root folder; nil or empty for the one the room is at.
  package var file: String?
  /// The number that the desk gave to this edit or question.
  package var number: Int?
  /// Where an edit begins, a caret is or a question is asked, in UTF-16 units of the whole text.
  package var at: Int?
  /// How many UTF-16 units an edit takes out.
  package var cut: Int?
  /// What an edit puts in; empty where it only cuts.
  package var put: String?
  /// Units of the whole text after an edit: both sides must hold the same.
  package var size: Int?
  /// Of the act `key`; nil otherwise.
  package var key: Key?
  /// Of the act `keep`; the room's own text where it is missing.
  package var side: Side?
  /// A voice for the importance, 1 to 5; 0 takes the last one back.
  package var value: Int?
  /// A word that the page keeps over a reload: it tells desks apart.
  package var desk: String?
  /// Which showing of a file this is about.
  package var opening: Int?
  /// The number of the last change by others that is in the desk's text.
  package var heard: Int?
  /// A text that was never said to be saved, and the versions that it went through, the oldest first.
  package var draft: String?
  /// Names of the contents that led to `draft`, 16 hexadecimal digits each.
  package var versions: [String]?
}
