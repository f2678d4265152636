import JourneySyntax

/// The picture that the room sees, numbered; what screens lack of it is written once, however many they are.
struct ShownPicture: Sendable {
  let number: Int
  let picture: LivePicture
  /// For screens that show the one before.
  let news: String

  init(_ picture: LivePicture, after last: ShownPicture?) {
    let number = (last?.number ?? 0) + 1
    self.picture = picture
    self.number = number
    let difference = last.flatMap { picture.difference(from: $0.picture) }
    news =
      difference.map { Self.message(number, after: number - 1, $0) }
      ?? Self.message(number, after: nil, picture.whole)
  }

  /// For screens that show nothing yet.
  var whole: String { Self.message(number, after: nil, picture.whole) }

  private static func message(
    _ number: Int, after last: Int?, _ parts: [(key: String, value: JSONValue)]
  ) -> String {
    JSONValue.object(
      [("is", .string("picture")), ("number", .count(number)), ("after", .count(last))] + parts
    ).text
  }
}
