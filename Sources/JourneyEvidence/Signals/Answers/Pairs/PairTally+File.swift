import JourneyModel
import JourneySyntax

/// What a tally file says of answers by the same people.
extension PairTally {
  func json(_ names: TallyNames) -> [JSONValue] {
    joints.filter { $0.value.counts.reduce(0) { $0.saturatingAdd($1) } >= SmallCells.fewestAnswers }
      .sorted {
        ($0.key.step.sortKey, $0.key.outcome.sortKey) < ($1.key.step.sortKey, $1.key.outcome.sortKey)
      }
      .map { pair, joint in
        .object(joint.members(of: pair, names))
      }
  }

  func gramsJSON(_ names: TallyNames) -> [JSONValue] {
    grams.filter { $0.value.n >= Double(SmallCells.fewestAnswers) }.sorted { $0.key.sortKey < $1.key.sortKey }
      .map { _, gram in .object(gram.members(names)) }
  }

  mutating func readJoint(_ entry: JSONValue, by entries: inout TallyEntries) {
    guard let step = entry["step"].flatMap({ entries.question(of: $0, at: 1) }),
      let outcome = entry["outcome"].flatMap({ entries.question(of: $0, at: 1) }),
      let counts = entry["counts"]?.elements?.compactMap(\.count)
    else { return }
    let rows = Histogram(measure: entries.model.measures[step.measure]).counts.count
    let columns = Histogram(measure: entries.model.measures[outcome.measure]).counts.count
    // Before there is a table of this size: it may be large, and the file has to hold as much.
    guard counts.count == rows * columns, entry["columns"]?.count == columns else { return }
    var joint = Joint(rows: rows, columns: columns)
    joint.counts = counts
    joint.weights = Histogram.Weights(reading: entry, levels: counts.count)
    joints[Pair(step: step, outcome: outcome)] = joint
  }

  mutating func readGram(_ entry: JSONValue, by entries: inout TallyEntries) {
    guard let asked = entry["questions"]?.elements, let sums = entry["sums"]?.elements?.compactMap(\.double)
    else { return }
    let questions = asked.compactMap { entries.question(of: $0, at: 1) }
    guard questions.count == asked.count, let outcome = questions.last,
      let gram = Gram(of: questions, sums: sums, weights: weights(of: entry), groups: groups(of: entry)),
      gram.n >= 0
    else { return }
    grams[outcome] = gram
  }
}

extension PairTally {
  private func weights(of entry: JSONValue) -> (n: Double, squares: Double)? {
    guard let n = entry["n"]?.double, let squares = entry["squaredWeights"]?.double, n >= 0, squares >= 0
    else { return nil }
    return (n, squares)
  }

  private func groups(of entry: JSONValue) -> [[Double]] {
    (entry["groups"]?.elements ?? []).map { $0.elements?.compactMap(\.double) ?? [] }
  }
}

extension PairTally.Joint {
  func members(of pair: PairTally.Pair, _ names: TallyNames) -> [(key: String, value: JSONValue)] {
    [
      ("step", names.question(pair.step)), ("outcome", names.question(pair.outcome)),
      ("columns", .count(columns)), ("counts", .array(counts.map { .count($0) })),
    ] + (weights?.members ?? [])
  }
}

extension Histogram.Weights {
  /// Their part of an entry of a tally file.
  var members: [(key: String, value: JSONValue)] {
    [("weights", .array(sums.map { .number($0) })), ("squaredWeights", .number(sumOfSquares))]
  }

  /// nil where the entry has none, or not one for each level.
  init?(reading entry: JSONValue, levels: Int) {
    guard let sums = entry["weights"]?.elements?.compactMap(\.double), sums.count == levels,
      let squares = entry["squaredWeights"]?.double, squares >= 0, sums.allSatisfy({ $0 >= 0 })
    else { return nil }
    self.init(sums: sums, sumOfSquares: squares)
  }
}

extension Gram {
  func members(_ names: TallyNames) -> [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = [
      ("questions", .array(questions.map(names.question))), ("sums", .array(sums.map { .number($0) })),
    ]
    if isWeighted { members += [("n", .number(n)), ("squaredWeights", .number(squaredWeights))] }
    if isEveryGroupLarge {
      members.append(("groups", .array(groups.map { .array($0.map { .number($0) }) })))
    }
    return members
  }
}

extension Question {
  var sortKey: String { AnswerTally.Cell(subject: subject, measure: measure).sortKey }
}
