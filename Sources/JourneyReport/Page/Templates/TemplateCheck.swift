/// Sees to it that a template of a team's own shows what the page says, and no more: no script, no frame, no address
/// outside the page. The page's policy would stop most of it as well; this says so, and where.
struct TemplateCheck {
  private static let deepest = 24
  /// Names of values that are markup already.
  private static let markup: Set = ["body", ".body", "picture", ".picture", "table", "findings"]
  /// Values that are addresses of our own.
  private static let addresses: Set = ["download"]
  /// Elements that only show. All others are refused: what a browser does with those of tomorrow nobody knows.
  private static let allowed: Set = [
    "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "button", "caption",
    "cite", "code", "col", "colgroup", "dd", "details", "dfn", "div", "dl", "dt", "em", "fieldset",
    "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "i",
    "img",
    "input", "kbd", "label", "legend", "li", "main", "mark", "nav", "ol", "p", "pre", "q", "s", "samp",
    "search",
    "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
    "thead", "time", "tr", "u", "ul", "var", "wbr",
  ]
  /// Shapes, which alone may end in `/>`.
  private static let drawing: Set = [
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "desc",
    "defs", "clippath", "lineargradient", "radialgradient", "stop",
  ]
  private static let withoutEnd: Set = ["br", "col", "hr", "img", "input", "wbr"]
  private static let addressed: Set = [
    "href", "src", "srcset", "action", "formaction", "poster", "data", "background", "xlink:href", "ping",
    "cite",
    "longdesc", "manifest", "srcdoc",
  ]

  private let text: NumberedText
  private let path: String

  static func check(_ template: String, from path: String) throws(TemplateFailure) {
    let check = TemplateCheck(text: NumberedText(template), path: path)
    try check.checkTags()
    try check.checkElements()
  }

  private func fail(_ kind: TemplateFailure.Kind, at index: Int) -> TemplateFailure {
    TemplateFailure(path: path, line: text.lines[min(index, text.lines.count - 1)], kind: kind)
  }

  // MARK: {{tags}}

  private func checkTags() throws(TemplateFailure) {
    var sections: [(name: String, start: Int)] = []
    var index = 0
    while let start = text.first("{{", from: index) {
      guard let end = text.first("}}", from: start + 2) else { throw fail(.unclosed("{{"), at: start) }
      let inside = text.text(start + 2..<end)
      let name = String(inside.dropFirst().filter { $0 != " " })
      switch inside.first {
      case "#", "^": sections.append((name, start))
      case "/":
        guard let open = sections.popLast() else { throw fail(.unopened("{{/\(name)}}"), at: start) }
        if open.name != name { throw fail(.unclosed("{{#\(open.name)}}"), at: open.start) }
      default: try check(tag: inside, at: start)
      }
      if sections.count > Self.deepest { throw fail(.tooDeep(most: Self.deepest), at: start) }
      index = end + 2
    }
    if let open = sections.last { throw fail(.unclosed("{{#\(open.name)}}"), at: open.start) }
  }

  private func check(tag: String, at start: Int) throws(TemplateFailure) {
    switch tag.first {
    case ">", "<", "$", "=", "%", "*": throw fail(.tag(String(tag.prefix(1))), at: start)
    case "{", "&":
      let name = tag.dropFirst().filter { $0 != " " }
      if !Self.markup.contains(name) { throw fail(.unescaped(name), at: start) }
    default: break
    }
  }

  // MARK: <elements>

  private func checkElements() throws(TemplateFailure) {
    var open: [(name: String, start: Int)] = []
    var index = 0
    while index < text.bytes.count {
      if text.starts(with: "{{", at: index) {
        index = afterTag(index)
      } else if text.bytes[index] == UInt8(ascii: "<") {
        index = try checkElement(at: index, in: &open)
      } else {
        index += 1
      }
    }
    if let element = open.last { throw fail(.unclosed("<\(element.name)>"), at: element.start) }
  }

  /// Behind a `{{tag}}`; those of three braces end in three.
  private func afterTag(_ start: Int) -> Int {
    let end = text.first("}}", from: start + 2).map { $0 + 2 } ?? text.bytes.count
    return end < text.bytes.count && text.bytes[end] == UInt8(ascii: "}") ? end + 1 : end
  }

  /// Checks one element's tag from its `<` to its `>`, and gives the place behind it.
  private func checkElement(at start: Int, in open: inout [(name: String, start: Int)])
    throws(TemplateFailure) -> Int
  {
    var index = start + 1
    let isEnd = index < text.bytes.count && text.bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let nameStart = index
    while index < text.bytes.count, isName(text.bytes[index]) { index += 1 }
    if text.starts(with: "{{", at: index) { throw fail(.madeUpName, at: start) }
    let name = text.text(nameStart..<index)
    // A `<` that starts no name is text.
    if name.isEmpty, !isEnd { return index }
    if name.hasPrefix("!--") { throw fail(.comment, at: start) }
    guard Self.allowed.contains(name) || Self.drawing.contains(name) else {
      throw fail(.element(name), at: start)
    }
    let end = try checkAttributes(of: name, from: index, openedAt: start)
    if isEnd {
      guard let last = open.popLast() else { throw fail(.unopened("</\(name)>"), at: start) }
      if last.name != name { throw fail(.unclosed("<\(last.name)>"), at: last.start) }
    } else if !Self.withoutEnd.contains(name),
      !(Self.drawing.contains(name) && text.bytes[end - 2] == UInt8(ascii: "/"))
    {
      open.append((name, start))
    }
    return end
  }

  /// Checks all up to the `>`. Sections begin and end inside one tag or inside one value: else leaving a section out
  /// would leave a quotation mark without its twin, and turn a value into attributes.
  private func checkAttributes(of element: String, from start: Int, openedAt tag: Int) throws(TemplateFailure)
    -> Int
  {
    var (index, depth) = (start, 0)
    while index < text.bytes.count, text.bytes[index] != UInt8(ascii: ">") {
      if text.starts(with: "{{", at: index) {
        try count(tagAt: index, in: &depth)
        index = afterTag(index)
      } else {
        index = try checkAttribute(at: index, in: &depth)
      }
    }
    guard index < text.bytes.count else { throw fail(.unclosed("<\(element)"), at: tag) }
    if depth != 0 { throw fail(.torn, at: tag) }
    return index + 1
  }

  /// Counts a `{{tag}}` between attributes, where only sections and comments may stand.
  private func count(tagAt start: Int, in depth: inout Int) throws(TemplateFailure) {
    switch start + 2 < text.bytes.count ? text.bytes[start + 2] : 0 {
    case UInt8(ascii: "#"), UInt8(ascii: "^"): depth += 1
    case UInt8(ascii: "/"): depth -= 1
    case UInt8(ascii: "!"): break
    default: throw fail(.madeUpName, at: start)
    }
    if depth < 0 { throw fail(.torn, at: start) }
  }

  private func isName(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/") && byte != UInt8(ascii: "=")
      && byte != UInt8(ascii: "{") && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
  }

  /// Checks an attribute, or passes a blank.
  private func checkAttribute(at start: Int, in depth: inout Int) throws(TemplateFailure) -> Int {
    if text.bytes[start] <= 0x20 || text.bytes[start] == UInt8(ascii: "/") { return start + 1 }
    guard isName(text.bytes[start]) else { throw fail(.madeUpName, at: start) }
    var end = start
    while end < text.bytes.count, isName(text.bytes[end]) { end += 1 }
    let name = text.text(start..<end)
    if name == "style" { throw fail(.element(name), at: start) }
    if name.hasPrefix("on") { throw fail(.handler(name), at: start) }
    if text.starts(with: "{{", at: end) { return try checkEnd(ofName: start, at: end, in: &depth) }
    let sign = text.skippingBlanks(from: end)
    guard sign < text.bytes.count, text.bytes[sign] == UInt8(ascii: "=") else { return end }
    return try checkValue(of: name, at: text.skippingBlanks(from: sign + 1))
  }

  /// Only ends of sections may touch a name, and neither name nor value may go on behind them.
  private func checkEnd(ofName start: Int, at end: Int, in depth: inout Int) throws(TemplateFailure) -> Int {
    var index = end
    while text.starts(with: "{{", at: index) {
      if index == end, !text.starts(with: "{{/", at: index) { throw fail(.madeUpName, at: start) }
      try count(tagAt: index, in: &depth)
      index = afterTag(index)
    }
    let next = text.skippingBlanks(from: index)
    let goesOn = index < text.bytes.count && isName(text.bytes[index])
    let hasValue = next < text.bytes.count && text.bytes[next] == UInt8(ascii: "=")
    if goesOn || hasValue { throw fail(.madeUpName, at: start) }
    return index
  }

  private func checkValue(of name: String, at start: Int) throws(TemplateFailure) -> Int {
    guard start < text.bytes.count else { return start }
    let quote = text.bytes[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      var end = start
      while end < text.bytes.count, text.bytes[end] > 0x20, text.bytes[end] != UInt8(ascii: ">") {
        if text.starts(with: "{{", at: end) { throw fail(.unquoted, at: end) }
        end += 1
      }
      try checkAddress(text.text(start..<end), of: name, at: start)
      return end
    }
    var (end, depth) = (start + 1, 0)
    while end < text.bytes.count, text.bytes[end] != quote {
      guard text.starts(with: "{{", at: end) else {
        end += 1
        continue
      }
      let sign = end + 2 < text.bytes.count ? text.bytes[end + 2] : 0
      if sign == UInt8(ascii: "#") || sign == UInt8(ascii: "^") { depth += 1 }
      if sign == UInt8(ascii: "/") { depth -= 1 }
      if depth < 0 { throw fail(.torn, at: end) }
      end = afterTag(end)
    }
    guard end < text.bytes.count else { throw fail(.unclosed("\(name)="), at: start) }
    if depth != 0 { throw fail(.torn, at: start) }
    try checkAddress(text.text(start + 1..<end), of: name, at: start)
    return end + 1
  }

  /// Where an attribute leads somewhere, it may only lead to a place of the page.
  private func checkAddress(_ value: String, of name: String, at index: Int) throws(TemplateFailure) {
    guard Self.addressed.contains(name) else { return }
    let trimmed = String(value.drop { $0 == " " || $0 == "\n" || $0 == "\t" })
    let isOurs = Self.addresses.contains { trimmed == "{{\($0)}}" }
    let isInside = trimmed.hasPrefix("#") || (trimmed.hasPrefix("data:image/") && !trimmed.contains("{{"))
    if !isOurs, !isInside { throw fail(.outside("\(name)=\"\(value.prefix(40))\""), at: index) }
  }
}
