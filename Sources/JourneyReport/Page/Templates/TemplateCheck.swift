/// Sees to it that a template of a team's own shows what the page says, and no more: no script, no frame, no address
/// outside the page. The page's policy would stop most of it as well; this says so, and where.
struct TemplateCheck {
  private static let deepest = 24
  /// Names of values that are markup already.
  private static let markup: Set = ["body", ".body", "picture", "table"]
  /// Values that are addresses of our own.
  private static let addresses: Set = ["download"]
  private static let forbidden: Set = [
    "script", "style", "link", "meta", "base", "iframe", "frame", "frameset", "object", "embed", "applet",
    "portal",
    "form", "noscript", "template", "html", "head", "body", "title", "plaintext", "xmp", "textarea",
  ]
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
    var depth = 0
    var index = 0
    while let start = text.first("{{", from: index) {
      guard let end = text.first("}}", from: start + 2) else { throw fail(.unclosed, at: start) }
      let inside = text.text(start + 2..<end)
      try check(tag: inside, at: start, depth: &depth)
      index = end + 2
    }
  }

  private func check(tag: String, at start: Int, depth: inout Int) throws(TemplateFailure) {
    switch tag.first {
    case "#", "^": depth += 1
    case "/": depth -= 1
    case ">", "<", "$", "=", "%", "*": throw fail(.tag(String(tag.prefix(1))), at: start)
    case "{", "&":
      let name = tag.dropFirst().filter { $0 != " " }
      if !Self.markup.contains(name) { throw fail(.unescaped(name), at: start) }
    default: break
    }
    if depth > Self.deepest { throw fail(.tooDeep(most: Self.deepest), at: start) }
  }

  // MARK: <elements>

  private func checkElements() throws(TemplateFailure) {
    var index = 0
    while index < text.bytes.count {
      if text.starts(with: "{{", at: index) {
        index = afterTag(index)
      } else if text.bytes[index] == UInt8(ascii: "<") {
        index = try checkElement(at: index)
      } else {
        index += 1
      }
    }
  }

  /// Behind a `{{tag}}`; those of three braces end in three.
  private func afterTag(_ start: Int) -> Int {
    let end = text.first("}}", from: start + 2).map { $0 + 2 } ?? text.bytes.count
    return end < text.bytes.count && text.bytes[end] == UInt8(ascii: "}") ? end + 1 : end
  }

  /// Checks one element from its `<` to its `>`, and gives the place behind it.
  private func checkElement(at start: Int) throws(TemplateFailure) -> Int {
    if text.starts(with: "<!--", at: start) {
      return text.first("-->", from: start).map { $0 + 3 } ?? text.bytes.count
    }
    var index = start + 1
    if index < text.bytes.count, text.bytes[index] == UInt8(ascii: "/") { index += 1 }
    let nameStart = index
    while index < text.bytes.count, isName(text.bytes[index]) { index += 1 }
    if text.starts(with: "{{", at: index) { throw fail(.madeUpName, at: start) }
    let name = text.text(nameStart..<index)
    if Self.forbidden.contains(name) || name.hasPrefix("!") || name.hasPrefix("?") {
      throw fail(.element(name), at: start)
    }
    // A `<` that starts no name is text.
    if name.isEmpty { return index }
    while index < text.bytes.count, text.bytes[index] != UInt8(ascii: ">") {
      index = try checkAttribute(at: index)
    }
    return index + 1
  }

  private func isName(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/") && byte != UInt8(ascii: "=")
      && byte != UInt8(ascii: "{") && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
  }

  /// Checks what stands at `start` inside an element: an attribute, a `{{#section}}` around some, or a blank.
  private func checkAttribute(at start: Int) throws(TemplateFailure) -> Int {
    if text.starts(with: "{{", at: start) {
      let sign = start + 2 < text.bytes.count ? text.bytes[start + 2] : 0
      guard [UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "/"), UInt8(ascii: "!")].contains(sign) else {
        throw fail(.madeUpName, at: start)
      }
      return afterTag(start)
    }
    guard isName(text.bytes[start]) else { return start + 1 }
    var end = start
    while end < text.bytes.count, isName(text.bytes[end]) { end += 1 }
    let name = text.text(start..<end)
    if name == "style" { throw fail(.element(name), at: start) }
    if name.hasPrefix("on") { throw fail(.handler(name), at: start) }
    let sign = text.skippingBlanks(from: end)
    if text.starts(with: "{{", at: end) {
      // Only the end of a section may touch a name, and no name may go on behind it.
      let next = afterTag(end)
      guard text.starts(with: "{{/", at: end), next == text.bytes.count || !isName(text.bytes[next]) else {
        throw fail(.madeUpName, at: start)
      }
      return next
    }
    guard sign < text.bytes.count, text.bytes[sign] == UInt8(ascii: "=") else { return end }
    return try checkValue(of: name, at: text.skippingBlanks(from: sign + 1))
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
    var end = start + 1
    while end < text.bytes.count, text.bytes[end] != quote {
      end = text.starts(with: "{{", at: end) ? afterTag(end) : end + 1
    }
    try checkAddress(text.text(start + 1..<min(end, text.bytes.count)), of: name, at: start)
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
