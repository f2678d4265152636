import JourneySyntax

/// A drawn picture taken apart into the pieces a screen can exchange: its frame, and one group for each box and line.
struct LivePicture: Equatable {
  /// The attributes of the whole picture, in their order.
  var frame: [Attribute]
  /// What it says to those who do not see it.
  var title: String
  var description: String
  /// The style sheet of the picture alone.
  var style: String
  /// How the drawing lies in its frame.
  var transform: String
  /// Stages behind lines behind boxes, and within these by their ids: whatever moves to another strip keeps its place
  /// among the others, and strips do not overlap.
  var groups: [Group]

  struct Attribute: Equatable {
    var name: String
    var value: String
  }

  struct Group: Equatable {
    let id: String
    let markup: String
    /// How far in front it stands.
    let layer: Int

    init(id: String, markup: String) {
      self.id = id
      self.markup = markup
      let kind = markup.utf8.dropFirst(#"<g id="" class=""#.utf8.count + id.utf8.count)
      layer = kind.starts(with: "cluster".utf8) ? 0 : kind.starts(with: "edge".utf8) ? 1 : 2
    }
  }

  /// - Parameter svg: as `GapDiagram` writes it, one element a line.
  init?(_ svg: String) {
    let bytes = Array(svg.utf8)
    var reader = MarkupReader(bytes)
    guard let root = reader.tag("svg"), let graph = reader.tag("g") else { return nil }
    frame = root.filter { $0.name != "style" && $0.name != "xmlns" }
    title = MarkupReader.content(of: "title", in: bytes)
    description = MarkupReader.content(of: "desc", in: bytes)
    style = MarkupReader.content(of: "style", in: bytes)
    transform = graph.first { $0.name == "transform" }?.value ?? ""
    groups = reader.groups().sorted { ($0.layer, $0.id) < ($1.layer, $1.id) }
  }

  /// Everything, for a screen that shows nothing yet.
  var whole: [(key: String, value: JSONValue)] {
    [
      ("frame", frameValue), ("title", .string(title)), ("description", .string(description)),
      ("style", .string(style)), ("transform", .string(transform)),
      ("markup", .string(groups.map(\.markup).joined())),
    ]
  }

  /// What a screen that shows `old` lacks: groups that are gone, and new or changed ones, each with the group it
  /// stands before. nil when the screen needs all, and would get it with less.
  func difference(from old: LivePicture) -> [(key: String, value: JSONValue)]? {
    let known = Dictionary(old.groups.map { ($0.id, $0.markup) }) { first, _ in first }
    let ids = Set(groups.map(\.id))
    let changed = groups.indices.filter { known[groups[$0].id] != groups[$0].markup }
    guard style == old.style, changed.count < max(1, groups.count) * 3 / 4 else { return nil }
    var parts: [(key: String, value: JSONValue)] = [
      ("gone", .array(old.groups.map(\.id).filter { !ids.contains($0) }.map { .string($0) })),
      (
        "groups",
        .array(
          changed.map { i in
            let next = i + 1 < groups.count ? groups[i + 1].id : nil
            return .array([.string(groups[i].id), .string(groups[i].markup), .string(next)])
          })
      ),
    ]
    if frame != old.frame { parts.append(("frame", frameValue)) }
    if title != old.title { parts.append(("title", .string(title))) }
    if description != old.description { parts.append(("description", .string(description))) }
    if transform != old.transform { parts.append(("transform", .string(transform))) }
    return parts
  }

  private var frameValue: JSONValue {
    .array(frame.map { .array([.string($0.name), .string($0.value)]) })
  }
}

/// Reads markup whose shape is known: it was written by this program.
private struct MarkupReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The attributes of the next element of this name; the reader stands behind its tag.
  mutating func tag(_ name: String) -> [LivePicture.Attribute]? {
    guard let start = Self.find("<\(name) ", in: bytes, from: position),
      let end = Self.find(">", in: bytes, from: start)
    else { return nil }
    position = end + 1
    let text = String(decoding: bytes[start + name.utf8.count + 2..<end], as: UTF8.self)
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return stride(from: 0, to: parts.count - 1, by: 2).map { i in
      LivePicture.Attribute(name: String(parts[i].drop { $0 == " " }.dropLast()), value: String(parts[i + 1]))
    }
  }

  /// The groups directly in the group that the reader is in.
  mutating func groups() -> [LivePicture.Group] {
    var groups: [LivePicture.Group] = []
    let close = "</g>"
    while let start = Self.find("<g id=\"", in: bytes, from: position),
      let end = Self.find(close, in: bytes, from: start),
      let quote = Self.find("\"", in: bytes, from: start + 7)
    {
      position = end + close.utf8.count
      groups.append(
        LivePicture.Group(
          id: String(decoding: bytes[start + 7..<quote], as: UTF8.self),
          markup: String(decoding: bytes[start..<position], as: UTF8.self)))
    }
    return groups
  }

  /// What stands between an element's tags, unescaped; empty without one.
  static func content(of name: String, in bytes: [UInt8]) -> String {
    guard let tag = find("<\(name)", in: bytes, from: 0), let start = find(">", in: bytes, from: tag),
      let end = find("</\(name)>", in: bytes, from: start)
    else { return "" }
    return String(decoding: bytes[start + 1..<end], as: UTF8.self)
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  private static func find(_ text: String, in bytes: [UInt8], from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    var i = start
    while i <= bytes.count - wanted.count {
      if bytes[i] == first, bytes[i..<i + wanted.count].elementsEqual(wanted) { return i }
      i += 1
    }
    return nil
  }
}
