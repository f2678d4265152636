import JourneyPictures
import JourneySyntax

/// What screens are told of a drawn picture: all of it, or what is another than in the one before.
struct LivePicture: Equatable {
  private let picture: GapPicture
  /// Stages behind lines behind boxes, and within these by their ids: whatever moves to another strip keeps its place
  /// among the others, and strips do not overlap.
  let groups: [PictureGroup]

  init(_ picture: GapPicture) {
    self.picture = picture
    groups = picture.groups.sorted { ($0.layer, $0.id) < ($1.layer, $1.id) }
  }

  /// Everything, for a screen that shows nothing yet.
  var whole: [(key: String, value: JSONValue)] {
    [
      ("frame", frame), ("title", .string(picture.title)), ("description", .string(picture.description)),
      ("transform", .string(picture.transform)), ("markup", .string(groups.map(\.markup).joined())),
    ]
  }

  /// What a screen that shows `old` lacks: groups that are gone, and new or changed ones, each with the group it
  /// stands before. nil when the screen needs all, and would get it with less.
  func difference(from old: LivePicture) -> [(key: String, value: JSONValue)]? {
    let known = Dictionary(old.groups.map { ($0.id, $0) }) { first, _ in first }
    let ids = Set(groups.map(\.id))
    let changed = groups.indices.filter { known[groups[$0].id] != groups[$0] }
    guard changed.count < max(1, groups.count) * 3 / 4 else { return nil }
    let news = changed.map { i in
      let next = i + 1 < groups.count ? groups[i + 1].id : nil
      return JSONValue.array([.string(groups[i].id), .string(groups[i].markup), .string(next)])
    }
    let gone = old.groups.map(\.id).filter { !ids.contains($0) }
    var parts: [(key: String, value: JSONValue)] = [
      ("gone", .array(gone.map { .string($0) })), ("groups", .array(news)),
    ]
    let before = old.picture
    if !picture.attributes.elementsEqual(before.attributes, by: ==) { parts.append(("frame", frame)) }
    if picture.title != before.title { parts.append(("title", .string(picture.title))) }
    if picture.description != before.description {
      parts.append(("description", .string(picture.description)))
    }
    if picture.transform != before.transform { parts.append(("transform", .string(picture.transform))) }
    return parts
  }

  private var frame: JSONValue {
    .array(picture.attributes.map { .array([.string($0.name), .string($0.value)]) })
  }
}
