import JourneyServer
import JourneySyntax

/// The picture that the room sees, numbered; what screens need of it is written once, however many they are.
struct ShownPicture: Sendable {
  let number: Int
  let picture: LivePicture
  /// For screens that show nothing yet.
  let whole: String
  /// For screens that show the one before; nil when they need all.
  let difference: String?

  init(_ picture: LivePicture, after last: ShownPicture?) {
    let next = (last?.number ?? 0) + 1
    self.picture = picture
    number = next
    whole = Self.message(next, after: nil, picture.whole)
    difference = last.flatMap { last in
      picture.difference(from: last.picture).map { Self.message(next, after: last.number, $0) }
    }
  }

  private static func message(
    _ number: Int, after last: Int?, _ parts: [(key: String, value: JSONValue)]
  ) -> String {
    JSONValue.object(
      [("is", .string("picture")), ("number", .count(number)), ("after", .count(last))] + parts
    ).text
  }
}
