/// Markup being written: elements, attributes and escaped text, in the order they are given.
package struct Markup {
  /// All that was written so far.
  package private(set) var text = ""
  private let escaping: Escaping

  /// - Parameter escaping: of text between tags; attributes are always escaped as characters.
  package init(_ escaping: Escaping) { self.escaping = escaping }

  /// Opens an element; attributes without a value are left out.
  package mutating func open(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    also more: [(name: String, value: String)] = []
  ) {
    start(name, attributes, more)
    text += ">"
  }

  /// Of HTML, which ends these where the next begins or what holds them ends: of a page that is sent by mail, their ends
  /// would be a thirtieth.
  private static let endingByThemselves: Set = ["td", "th", "tr", "thead", "tbody", "li", "dt", "dd"]

  /// Closes an element, `</name>`, where it does not end by itself; the caller keeps the order.
  package mutating func close(_ name: String) {
    guard !Self.endingByThemselves.contains(name) else { return }
    text += "</"
    text += name
    text += ">"
  }

  /// A whole element around text.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    also more: [(name: String, value: String)] = [], text content: String
  ) {
    start(name, attributes, more)
    text += ">"
    write(content)
    close(name)
  }

  /// An element of SVG without content.
  package mutating func shape(
    _ name: String, _ attributes: KeyValuePairs<String, String?>,
    also more: [(name: String, value: String)] = []
  ) {
    start(name, attributes, more)
    text += "/>"
  }

  /// An element with all that is in it.
  package mutating func write(_ element: XMLElement) {
    start(element)
    if element.text.isEmpty, element.children.isEmpty {
      text += "/>"
      return
    }
    text += ">"
    write(element.text)
    for child in element.children { write(child) }
    close(element.name)
  }

  /// The opening tag of an element; what it holds and its end are to follow.
  package mutating func open(_ element: XMLElement) {
    start(element)
    text += ">"
  }

  /// Markup that is ready.
  package mutating func append(_ markup: String) { text += markup }

  /// Text, escaped.
  package mutating func write(_ content: String) { text += escaping.escapeText(content) }

  private mutating func start(
    _ name: String, _ attributes: KeyValuePairs<String, String?>, _ more: [(name: String, value: String)]
  ) {
    text += "<"
    text += name
    for (key, value) in attributes {
      if let value { write(attribute: key, value) }
    }
    for (key, value) in more { write(attribute: key, value) }
  }

  private mutating func start(_ element: XMLElement) {
    text += "<"
    text += element.name
    for attribute in element.attributes { write(attribute: attribute.name, attribute.value) }
  }

  private mutating func write(attribute key: String, _ value: String) {
    text += " "
    text += key
    text += "=\""
    text += Escaping.characters.escapeText(value)
    text += "\""
  }
}
