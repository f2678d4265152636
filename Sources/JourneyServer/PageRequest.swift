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
    /// A page.
    case html = "text/html; charset=utf-8"
    /// A style sheet.
    case style = "text/css; charset=utf-8"
    /// A script.
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
