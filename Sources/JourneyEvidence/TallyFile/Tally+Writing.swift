package import JourneyModel
package import JourneySyntax

extension Tally {
  /// Changes when older readers would read a file wrongly.
  static let fileVersion = 1

  /// The tally as a file that a later run reads instead of the answers: `docs/tally.md`. It names no person: groups of
  /// fewer than `SmallCells.fewestAnswers` and those that would give them away have only their number in it.
  package func json(in model: Model) -> JSONValue {
    let names = TallyNames(model: model)
    let hidden = hiddenCells
    let cells = histograms.keys.sorted { $0.sortKey < $1.sortKey }
    return .object([
      ("rihla", .string("tally")),
      ("version", .count(Self.fileVersion)),
      ("rows", .count(rows)),
      ("started", .count(started)),
      ("finished", .count(finished)),
      ("days", days.map { .array([.string($0.lowerBound), .string($0.upperBound)]) } ?? .null),
      ("histograms", .array(cells.map { histogram(of: $0, isHidden: hidden.contains($0), names) })),
      ("pairs", .array(pairs.json(names))),
      ("complete", .array(pairs.gramsJSON(names))),
      ("tickets", .array(signalsJSON(names))),
      ("paths", paths?.json ?? .null),
    ])
  }

  private func histogram(of cell: Cell, isHidden: Bool, _ names: TallyNames) -> JSONValue {
    guard let histogram = histograms[cell] else { return .null }
    var members = names.members(of: cell.subject)
    members.append(("measure", .string(names.measure(cell.measure))))
    switch cell.group {
    case .everybody: break
    case .persona(let persona): members.append(("persona", .string(names.persona(persona))))
    case .segment(let column, let value):
      members += [("column", .string(column)), ("value", .string(value))]
    }
    if let period = cell.period {
      members += [("wave", .string(period.length.rawValue)), ("from", .string(period.start.text))]
    }
    members.append(("n", .count(histogram.n)))
    if isHidden { return .object(members) }
    members += [
      ("lowest", .number(histogram.lowest)), ("grain", .number(histogram.grain)),
      ("counts", .array(histogram.counts.map { .count($0) })),
    ]
    if let weights = histogram.weights {
      members += [
        ("weights", .array(weights.sums.map { .number($0) })),
        ("squaredWeights", .number(weights.sumOfSquares)),
      ]
    }
    if let sample = respondents[cell] {
      members.append(("respondents", .count(sample.respondents(of: histogram.n))))
    }
    return .object(members)
  }

  private func signalsJSON(_ names: TallyNames) -> [JSONValue] {
    let sorted = signals.sorted {
      let (a, b) = (Cell(subject: $0.key.subject, measure: 0), Cell(subject: $1.key.subject, measure: 0))
      return (a.sortKey, $0.key.tag) < (b.sortKey, $1.key.tag)
    }
    return sorted.map { signal, count in
      .object(names.members(of: signal.subject) + [("tag", .string(signal.tag)), ("tickets", .count(count))])
    }
  }
}

extension PairTally {
  fileprivate func json(_ names: TallyNames) -> [JSONValue] {
    joints.filter { $0.value.counts.reduce(0) { $0.saturatingAdd($1) } >= SmallCells.fewestAnswers }
      .sorted {
        ($0.key.step.sortKey, $0.key.outcome.sortKey) < ($1.key.step.sortKey, $1.key.outcome.sortKey)
      }
      .map { pair, joint in
        .object([
          ("step", names.question(pair.step)), ("outcome", names.question(pair.outcome)),
          ("columns", .count(joint.columns)), ("counts", .array(joint.counts.map { .count($0) })),
        ])
      }
  }

  fileprivate func gramsJSON(_ names: TallyNames) -> [JSONValue] {
    grams.filter { $0.value.n >= Double(SmallCells.fewestAnswers) }.sorted { $0.key.sortKey < $1.key.sortKey }
      .map { _, gram in
        .object([
          ("questions", .array(gram.questions.map(names.question))),
          ("sums", .array(gram.sums.map { .number($0) })),
        ])
      }
  }
}

extension Question {
  fileprivate var sortKey: String { Tally.Cell(subject: subject, measure: measure).sortKey }
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
}
