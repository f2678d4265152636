import JourneySyntax

extension EventTally {
  func members(by names: TallyNames) -> [(key: String, value: JSONValue)] {
    [("paths", paths?.json ?? .null)]
  }

  init(reading file: JSONValue, by entries: inout TallyEntries) {
    paths = file["paths"].flatMap(PathTally.init)
  }
}

extension PathTally {
  /// Ways that fewer than `SmallCells.fewestAnswers` cases went are written: a path says no more of a person than that
  /// somebody went it.
  fileprivate var json: JSONValue {
    .object([
      ("steps", .array(steps.map { .string($0) })),
      ("hasOutcomes", .count(hasOutcomes ? 1 : 0)),
      ("leftOut", .count(leftOut)),
      (
        "variants",
        .array(
          variants.map { variant in
            .object([
              ("path", .array(variant.path.map { .count($0) })), ("cases", .count(variant.cases)),
              ("converted", .count(variant.converted)),
            ])
          })
      ),
    ])
  }

  /// The paths of a tally file; nil when they refer to steps that it does not name.
  fileprivate init?(_ json: JSONValue) {
    guard let names = json["steps"]?.elements, let entries = json["variants"]?.elements else { return nil }
    let steps = names.compactMap(\.string)
    guard steps.count == names.count else { return nil }
    let variants = entries.compactMap { entry -> Variant? in
      guard let numbers = entry["path"]?.elements, case let path = numbers.compactMap(\.count),
        path.count == numbers.count, path.allSatisfy({ steps.indices.contains($0) }),
        let cases = entry["cases"]?.count, let converted = entry["converted"]?.count
      else { return nil }
      return Variant(path: path, cases: cases, converted: min(converted, cases))
    }
    guard variants.count == entries.count else { return nil }
    self.init(
      steps: steps, variants: variants, hasOutcomes: json["hasOutcomes"]?.count == 1,
      leftOut: json["leftOut"]?.count ?? 0)
  }
}
