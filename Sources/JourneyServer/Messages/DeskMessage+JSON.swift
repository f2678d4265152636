import JourneyModel
import JourneySyntax

extension DeskMessage {
  /// Reads what a desk sent; nil for what no desk says.
  init?(json: [UInt8]) {
    guard let members = try? JSONValue(parsing: json.span),
      let act = members["act"]?.string.flatMap(Act.init),
      let message = try? DeskMessage(act, members)
    else { return nil }
    self = message
  }

  private init(_ act: Act, _ members: JSONValue) throws(UnexpectedMember) {
    self.init(act: act)
    file = try members.member("file", \.string)
    number = try members.member("number", \.whole)
    at = try members.member("at", \.whole)
    end = try members.member("end", \.whole)
    cut = try members.member("cut", \.whole)
    put = try members.member("put", \.string)
    size = try members.member("size", \.whole)
    status = try members.member("status") { $0.string.flatMap(Opportunity.Status.init) }
    key = try members.member("key") { $0.string.flatMap(Key.init) }
    side = try members.member("side") { $0.string.flatMap(Side.init) }
    value = try members.member("value", \.whole)
    desk = try members.member("desk", \.string)
    opening = try members.member("opening", \.whole)
    heard = try members.member("heard", \.whole)
    draft = try members.member("draft", \.string)
    versions = try members.member("versions", \.texts)
  }
}

/// A member is there and is not what it should be.
private struct UnexpectedMember: Error {}

extension JSONValue {
  /// What a member is; nil where it is missing or null.
  fileprivate func member<Value>(
    _ key: String, _ read: (JSONValue) -> Value?
  ) throws(UnexpectedMember) -> Value? {
    guard let member = self[key], !member.isNull else { return nil }
    guard let value = read(member) else { throw UnexpectedMember() }
    return value
  }

  /// An array of texts alone.
  fileprivate var texts: [String]? {
    guard let elements else { return nil }
    let texts = elements.compactMap(\.string)
    return texts.count == elements.count ? texts : nil
  }
}
