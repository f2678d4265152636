import JourneySyntax
import TestSupport
import Testing

@testable import JourneyPictures
@testable import JourneyServer
@testable import rihla

/// What screens are told of a new picture, put together as `picture.js` does it.
struct LivePictureTests {
  /// A group whose layer goes by the first letter of its id.
  private static func group(_ id: String, _ look: String) -> PictureGroup {
    PictureGroup(
      id: id, layer: id.hasPrefix("a") ? .band : id.hasPrefix("b") ? .line : .box, classes: look, step: nil,
      persona: nil, content: [])
  }

  private static func picture(
    _ groups: [PictureGroup], title: String = "T", description: String = "D", width: Double = 10
  ) -> LivePicture {
    let frame = PictureFrame(
      name: "gap-diagram", namespace: "gap", language: .english, isRightToLeft: false, title: title,
      description: description)
    let box = DiagramBox(
      kind: .overview, name: "o", center: Point(x: width / 2, y: -5), width: width, height: 10)
    return LivePicture(
      GapPicture(groups: groups, frame: frame, bounds: SceneBounds(of: [ScenePiece(boxes: [box])])))
  }

  private typealias ShownGroup = (id: String, markup: String)

  /// The ids and markup that a screen shows after a difference.
  private static func shown(
    _ old: LivePicture, after difference: [(key: String, value: JSONValue)]
  ) -> [ShownGroup] {
    var groups: [ShownGroup] = old.groups.map { ($0.id, $0.markup) }
    for (key, value) in difference {
      guard case .array(let values) = value else { continue }
      switch key {
      case "gone":
        for case .string(let id) in values { groups.removeAll { $0.id == id } }
      case "groups":
        for case .array(let entry) in values.reversed() {
          guard case .string(let id) = entry[0], case .string(let markup) = entry[1] else { continue }
          let group = (id: id, markup: markup)
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
    func groups() -> [PictureGroup] {
      // In any order, as Graphviz gives them.
      let ids = ["a", "b", "c"].flatMap { kind in (0..<12).map { "\(kind)\($0)" } }
      let some = ids.filter { _ in number(below: 5) > 0 }.map {
        Self.group($0, "look-\(number(below: 9) / 8)")
      }
      let cut = number(below: some.count)
      return Array(some[cut...] + some[..<cut])
    }
    let (old, new) = (Self.picture(groups()), Self.picture(groups()))
    let difference = try #require(new.difference(from: old))
    let shown = Self.shown(old, after: difference)
    #expect(shown.map(\.id) == new.groups.map(\.id))
    #expect(shown.map(\.markup) == new.groups.map(\.markup))
  }

  @Test func whatIsAsBeforeIsNotSaidAgain() throws {
    let groups = (0..<9).map { Self.group("c\($0)", "x") }
    let old = Self.picture(groups)
    let same = try #require(old.difference(from: old))
    #expect(same.map(\.key) == ["gone", "groups"])
    let wider = try #require(Self.picture(groups, title: "U", width: 11).difference(from: old))
    #expect(wider.map(\.key) == ["gone", "groups", "frame", "title"])
    let told = try #require(Self.picture(groups, description: "E").difference(from: old))
    #expect(told.map(\.key) == ["gone", "groups", "description"])
  }

  @Test func whereNearlyAllIsNewTheWholeIsSent() {
    let old = Self.picture((0..<9).map { Self.group("c\($0)", "x") })
    let new = Self.picture((0..<9).map { Self.group("c\($0)", "y") })
    #expect(new.difference(from: old) == nil)
    #expect(ShownPicture(new, after: ShownPicture(old, after: nil)).news.contains("\"markup\""))
  }
}
