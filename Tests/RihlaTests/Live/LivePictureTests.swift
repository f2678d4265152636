import JourneySyntax
import TestSupport
import Testing

@testable import rihla

/// What screens are told of a new picture, put together as `picture.js` does it.
struct LivePictureTests {
  /// A group as it stands in a picture; what it is goes by the first letter of its id.
  private struct Part: Equatable {
    var id: String
    var text: String

    var markup: String {
      let kind = id.hasPrefix("a") ? "cluster stage" : id.hasPrefix("b") ? "edge path" : "node card"
      return "<g id=\"\(id)\" class=\"\(kind)\"><text>\(text)</text></g>"
    }
  }

  private static func picture(_ parts: [Part], title: String = "T", width: Int = 10) throws -> LivePicture {
    let svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) 10" id="gap">
      <title id="gap-title">\(title)</title>
      <desc id="gap-description">D</desc>
      <g id="gap-graph" class="graph" transform="translate(7.2 7.2)">
      \(parts.map(\.markup).joined(separator: "\n"))
      </g>
      </svg>
      """
    return try #require(LivePicture(svg))
  }

  /// The ids and markup that a screen shows after a difference.
  private static func shown(
    _ old: LivePicture, after difference: [(key: String, value: JSONValue)]
  ) -> [LivePicture.Group] {
    var groups = old.groups
    for (key, value) in difference {
      guard case .array(let values) = value else { continue }
      switch key {
      case "gone":
        for case .string(let id) in values { groups.removeAll { $0.id == id } }
      case "groups":
        for case .array(let entry) in values.reversed() {
          guard case .string(let id) = entry[0], case .string(let markup) = entry[1] else { continue }
          let group = LivePicture.Group(id: id, markup: markup)
          if let place = groups.firstIndex(where: { $0.id == id }) {
            groups[place] = group
          } else if case .string(let next) = entry[2], let place = groups.firstIndex(where: { $0.id == next })
          {
            groups.insert(group, at: place)
          } else {
            groups.append(group)
          }
        }
      default: break
      }
    }
    return groups
  }

  @Test(arguments: 0..<60)
  func aDifferenceLeadsToTheNewPicture(seed: Int) throws {
    var chance = RandomNumbers(seed: UInt64(seed))
    func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &chance) }
    func parts() -> [Part] {
      // In any order, as Graphviz gives them.
      let ids = ["a", "b", "c"].flatMap { kind in (0..<12).map { "\(kind)\($0)" } }
      let some = ids.filter { _ in number(below: 5) > 0 }.map {
        Part(id: $0, text: "\(number(below: 9) / 8)")
      }
      let cut = number(below: some.count)
      return Array(some[cut...] + some[..<cut])
    }
    let (old, new) = (try Self.picture(parts()), try Self.picture(parts()))
    let difference = try #require(new.difference(from: old))
    #expect(Self.shown(old, after: difference) == new.groups)
  }

  @Test func whatIsAsBeforeIsNotSaidAgain() throws {
    let parts = (0..<9).map { Part(id: "c\($0)", text: "x") }
    let old = try Self.picture(parts)
    let same = try #require(old.difference(from: old))
    #expect(same.map(\.key) == ["gone", "groups"])
    let wider = try #require(try Self.picture(parts, title: "U", width: 11).difference(from: old))
    #expect(wider.map(\.key) == ["gone", "groups", "frame", "title"])
  }

  @Test func whereNearlyAllIsNewTheWholeIsSent() throws {
    let old = try Self.picture((0..<9).map { Part(id: "c\($0)", text: "x") })
    let new = try Self.picture((0..<9).map { Part(id: "c\($0)", text: "y") })
    #expect(new.difference(from: old) == nil)
    #expect(ShownPicture(new, after: ShownPicture(old, after: nil)).news.contains("\"markup\""))
  }
}
