import JourneySyntax

extension Statement {
  /// For a program: what it is about by kind, id and label, and its values.
  var json: JSONValue {
    let field = field.map { $0.spelling(in: .english) }
    return .object([
      ("kind", .string(kind.rawValue)), ("thing", .string("\(thing)")), ("id", .string(id)),
      ("label", .string(label)), ("part", .string(part.map { "\($0)" })), ("field", .string(field)),
      ("before", .array(before.map { .string($0) })), ("after", .array(after.map { .string($0) })),
      ("likeness", .number(likeness)), ("text", .string(text)),
    ])
  }
}
