import JourneyModel
import JourneySyntax

/// The pairs of answers of each wave, as a tally file has them: without those of few people, and without as many of
/// the next smallest waves as hide them.
struct WrittenPairs {
  private let whole: PairTally
  /// In the order of time, those of no wave first.
  private let waves: [(period: Period?, pairs: PairTally)]

  init(of tally: AnswerTally, in model: Model) {
    whole = tally.pairs
    let pairs = tally.pairWaves.isEmpty ? Self.pairs(ofPeopleIn: tally, model) : tally.pairWaves
    waves = pairs.sorted { ($0.key?.start ?? .first) < ($1.key?.start ?? .first) }.map { ($0.key, $0.value) }
  }

  /// Of answers by the same person in one wave; pairs over the end of a wave are in the whole alone.
  private static func pairs(ofPeopleIn tally: AnswerTally, _ model: Model) -> [Period?: PairTally] {
    let periods = Set(tally.histograms.keys.compactMap(\.period))
    guard !tally.people.isEmpty, !periods.isEmpty else { return [:] }
    let subjects = SubjectNumbers(of: model).subjects
    var waves: [Period?: PairTally] = [:]
    for period in periods {
      let days = period.days
      waves[period] = tally.people.pairs(of: subjects, in: model) { $0.map(days.contains) ?? false }
    }
    waves[Period?.none] = tally.people.pairs(of: subjects, in: model) { $0 == nil }
    return waves.filter { $0.value != PairTally() }
  }

  func json(_ names: TallyNames) -> [JSONValue] {
    let pairs = whole.joints.keys.sorted {
      ($0.step.sortKey, $0.outcome.sortKey) < ($1.step.sortKey, $1.outcome.sortKey)
    }
    let joints = pairs.flatMap { pair in
      shown(of: whole.joints[pair]?.n ?? 0) { $0.joints[pair]?.n }.compactMap { wave in
        wave.pairs.joints[pair].map {
          JSONValue.object(Self.members(wave.period) + $0.members(of: pair, names))
        }
      }
    }
    let outcomes = whole.grams.keys.sorted { $0.sortKey < $1.sortKey }
    return joints
      + outcomes.flatMap { outcome in
        shown(of: whole.grams[outcome]?.people ?? 0) { $0.grams[outcome]?.people }.compactMap { wave in
          wave.pairs.grams[outcome].map { JSONValue.object(Self.members(wave.period) + $0.members(names)) }
        }
      }
  }

  private static func members(_ period: Period?) -> [(key: String, value: JSONValue)] {
    period?.members ?? [("wave", .string(Self.noWave))]
  }

  /// What stands for no wave.
  static let noWave = "none"

  /// The waves of which a part may be written, by how many people it is of.
  private func shown(
    of total: Int, _ count: (PairTally) -> Int?
  ) -> [(period: Period?, pairs: PairTally)] {
    let parts = waves.compactMap { wave in count(wave.pairs).map { (wave: wave, n: $0) } }
    let hidden = SmallCells.hidden(parts.map(\.n), of: total)
    return zip(parts, hidden).filter { !$1 }.map(\.0.wave)
  }
}

extension PairTally.Joint {
  fileprivate var n: Int { counts.reduce(0) { $0.saturatingAdd($1) } }
}

extension Gram {
  fileprivate var people: Int { Int(exactly: n) ?? 0 }
}
