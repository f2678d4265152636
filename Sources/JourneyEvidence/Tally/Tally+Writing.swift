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
    let cells = (Array(histograms.keys) + Array(withheld.keys)).sorted { $0.sortKey < $1.sortKey }
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
      ("pairWaves", .array(WrittenPairs(of: self, in: model).json(names))),
      ("tickets", .array(signalsJSON(names, dated: false))),
      ("ticketWaves", .array(signalsJSON(names, dated: true))),
      ("paths", paths?.json ?? .null),
    ])
  }

  private func histogram(of cell: Cell, isHidden: Bool, _ names: TallyNames) -> JSONValue {
    var members = names.members(of: cell.subject)
    members.append(("measure", .string(names.measure(cell.measure))))
    switch cell.group {
    case .everybody: break
    case .persona(let persona): members.append(("persona", .string(names.persona(persona))))
    case .segment(let column, let value):
      members += [("column", .string(column)), ("value", .string(value))]
    }
    members += cell.period?.members ?? []
    members.append(("n", .count(histograms[cell]?.n ?? withheld[cell])))
    guard !isHidden, let histogram = histograms[cell] else { return .object(members) }
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

  private func signalsJSON(_ names: TallyNames, dated: Bool) -> [JSONValue] {
    let sorted = signals.filter { ($0.key.period != nil) == dated }.sorted {
      let (a, b) = ($0.key, $1.key)
      let (first, second) = (
        Cell(subject: a.subject, measure: 0, period: a.period),
        Cell(subject: b.subject, measure: 0, period: b.period)
      )
      return (first.sortKey, a.tag) < (second.sortKey, b.tag)
    }
    return sorted.map { signal, count in
      .object(
        names.members(of: signal.subject) + (signal.period?.members ?? [])
          + [("tag", .string(signal.tag)), ("tickets", .count(count))])
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
        .object(joint.members(of: pair, names))
      }
  }

  fileprivate func gramsJSON(_ names: TallyNames) -> [JSONValue] {
    grams.filter { $0.value.n >= Double(SmallCells.fewestAnswers) }.sorted { $0.key.sortKey < $1.key.sortKey }
      .map { _, gram in .object(gram.members(names)) }
  }
}

extension PairTally.Joint {
  func members(of pair: PairTally.Pair, _ names: TallyNames) -> [(key: String, value: JSONValue)] {
    [
      ("step", names.question(pair.step)), ("outcome", names.question(pair.outcome)),
      ("columns", .count(columns)), ("counts", .array(counts.map { .count($0) })),
    ]
  }
}

extension Gram {
  func members(_ names: TallyNames) -> [(key: String, value: JSONValue)] {
    [
      ("questions", .array(questions.map(names.question))), ("sums", .array(sums.map { .number($0) })),
    ]
  }
}

extension Period {
  /// The keys that say which wave.
  var members: [(key: String, value: JSONValue)] {
    [("wave", .string(length.rawValue)), ("from", .string(start.text))]
  }
}

extension Question {
  var sortKey: String { Tally.Cell(subject: subject, measure: measure).sortKey }
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
