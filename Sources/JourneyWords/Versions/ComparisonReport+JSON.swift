import JourneyHistory
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
      ("changes", .array(section.groups.flatMap(\.statements).map(\.json))),
      ("unversioned", .array(section.unversioned.map { .string($0) })),
    ])
  }
}
