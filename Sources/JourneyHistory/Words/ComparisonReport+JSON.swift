import JourneySyntax

extension ComparisonReport {
  /// For a program: every difference with its kind, its subject and its values. `docs/git.md` has the layout.
  package func json(from before: String, to after: String) -> String {
    let value = JSONValue.object([
      ("from", .string(before)), ("to", .string(after)), ("files", .count(reformatted)),
      ("models", .array(sections.map(value))),
    ])
    return value.text
  }

  private func value(_ section: Section) -> JSONValue {
    .object([
      ("file", .string(section.file)),
      ("changes", .array(section.groups.flatMap(\.statements).map(Self.value))),
      ("unversioned", .array(section.unversioned.map { .string($0) })),
    ])
  }

  private static func value(_ statement: Statement) -> JSONValue {
    let field = statement.field.map { KeywordTable.entry($0).spellings(in: .english)[0] }
    return .object([
      ("kind", .string(statement.kind.rawValue)), ("thing", .string("\(statement.thing)")),
      ("id", .string(statement.id)), ("label", .string(statement.label)), ("field", .string(field)),
      ("before", .array(statement.before.map { .string($0) })),
      ("after", .array(statement.after.map { .string($0) })), ("likeness", .number(statement.likeness)),
      ("text", .string(statement.text)),
    ])
  }
}
