package import JourneyModel
package import JourneySyntax
package import JourneyWords

/// How long something may go without anybody looking at it.
package struct StaleRule {
  private let today: Day
  /// The earliest day that is new enough.
  private let limit: Day

  /// - Parameters:
  ///   - age: how long, as people write it: `180d`, `6m`.
  ///   - today: the day from which ages are counted, as people write it.
  package init(_ age: String, today: String) throws(StaleRuleFailure) {
    guard let written = Age(written: age) else { throw .unreadableAge(age) }
    guard let reference = Day(written: today) else { throw .unreadableDay(today) }
    self.today = reference
    limit = written.before(reference)
  }

  private init(today: Day, limit: Day) { (self.today, self.limit) = (today, limit) }

  /// For an example that is read on the same day for ever.
  package static let example = StaleRule(
    today: Day(daysSince1970: 20_600) ?? .first, limit: Day(daysSince1970: 20_420) ?? .first)

  /// What nobody has looked at in a model that is in no repository.
  package func problems(of model: Model) -> [Problem] {
    problems(with: Freshness(records: nil).things(of: model, from: WorkedExample.fileName, dataFiles: []))
  }

  /// Adds to each model what nobody has looked at, as problems; whether there is any.
  package func apply(to models: inout [LoadedModel], given records: GitRecords) -> Bool {
    let freshness = Freshness(records: records)
    var isAny = false
    for index in models.indices {
      let loaded = models[index]
      let stale = problems(
        with: freshness.things(of: loaded.model, from: loaded.file, dataFiles: loaded.dataFiles))
      models[index].problems += stale
      isAny = isAny || !stale.isEmpty
    }
    return isAny
  }

  /// That nobody has looked at things. Of a journey it says so too of the evidence in it, which is not named again.
  private func problems(with things: [Freshness.Thing]) -> [Problem] {
    let stale = things.filter { thing in thing.newest(today: today).map { $0 < limit } ?? true }
    let journeys = Set(stale.filter { $0.kind == .journey }.map(\.place))
    return stale.filter { thing in !(thing.journey.map(journeys.contains) ?? false) }.map { thing in
      let newest = thing.newest(today: today)
      let days = newest.map { today.daysSince1970 - $0.daysSince1970 } ?? 0
      return Problem(
        FreshnessProblem.stale(thing: thing.kind, label: thing.label, since: newest?.text, days: days),
        at: thing.place)
    }
  }
}

/// Why nobody can say what is stale.
package enum StaleRuleFailure: Error {
  /// As written.
  case unreadableAge(String)
  /// As written.
  case unreadableDay(String)

  /// What is wrong and how it is written.
  package func message(in words: Words) -> String {
    switch self {
    case .unreadableAge(let age):
      words.say(
        en:
          "\(words.quoted(age)) is no length of time. Write a number with d, w, m or y: 180d, 26w, 6m, 1y.",
        ar: "\(words.quoted(age)) ليست مدة. اكتب عددًا ثم وحدة: \(words.isolated("180d")) أو «٢٦ أسبوعًا» أو "
          + "«٦ أشهر» أو «سنة».")
    case .unreadableDay(let day):
      words.say(
        en: "\(words.quoted(day)) is no day. Write it as 2026-11-25.",
        ar: "\(words.quoted(day)) ليس تاريخ يوم. اكتبه هكذا: \(words.isolated("2026-11-25")).")
    }
  }
}
