import JourneyModel

extension AnswerTally {
  mutating func narrow(to cut: TallyCut) {
    narrowAnswers(to: cut)
    narrowRespondents(to: cut)
    narrowPairs(to: cut)
    histograms = histograms.filter { cell, _ in
      guard let start = cell.period?.start, let last = cut.last(of: cell.subject.journey) else { return true }
      return start <= last
    }
  }

  private mutating func narrowAnswers(to cut: TallyCut) {
    var parted: [Cell: WaveCut] = [:]
    for (cell, histogram) in histograms {
      guard let period = cell.period, let choice = cut[cell.question] else { continue }
      if choice.outside.contains(period) {
        parted[cell.ofAllDays, default: WaveCut()].drop(histogram, of: period)
      } else if choice.inside.contains(period), !choice.outside.isEmpty {
        parted[cell.ofAllDays, default: WaveCut()].keep(histogram, of: period)
      }
    }
    for (cell, n) in withheld {
      guard let period = cell.period, let choice = cut[cell.question] else { continue }
      if choice.outside.contains(period) {
        parted[cell.ofAllDays, default: WaveCut()].drop(withheld: n)
      } else if choice.inside.contains(period) {
        parted[cell.ofAllDays, default: WaveCut()].keep(withheld: n)
      }
    }
    for (cell, waves) in parted where waves.drops {
      if let total = histograms[cell] { histograms[cell] = waves.rest(of: total) }
    }
  }

  private mutating func narrowRespondents(to cut: TallyCut) {
    for (cell, people) in respondents where cell.period == nil {
      guard let choice = cut[cell.question], !choice.outside.isEmpty, let days = choice.span.days else {
        continue
      }
      switch people {
      case .known(let answers): respondents[cell] = .known(answers.within(days))
      case .told(let told): respondents[cell] = rest(of: told, behind: cell, choice)
      }
    }
  }

  /// Of a tally file only the waves say who answered in them: together they are no more people than all waves have, and
  /// no more than the sum.
  private func rest(of whole: ToldPeople, behind cell: Cell, _ choice: WaveChoice) -> AnswerPeople? {
    let inside = respondents.filter { entry in
      entry.key.ofAllDays == cell && (entry.key.period.map(choice.inside.contains) ?? false)
    }.sorted { ($0.key.period?.start ?? .first) < ($1.key.period?.start ?? .first) }
    guard let first = inside.first?.value else { return .told(whole) }
    return inside.dropFirst().reduce(into: first) { $0.merge($1.value) }.atMost(whole.people)
  }

  /// What goes together is seen where the answers about the whole journey count.
  private mutating func narrowPairs(to cut: TallyCut) {
    for (topic, choice) in cut.choices where !choice.outside.isEmpty {
      guard case .question(let outcome) = topic, case .journey(let journey) = outcome.subject else {
        continue
      }
      if !pairWaves.isEmpty {
        let inside = pairWaves.filter { period, _ in period.map(choice.inside.contains) ?? true }
        let sum = inside.sorted { $0.key?.start ?? .first < $1.key?.start ?? .first }
          .reduce(into: PairTally()) { $0.merge($1.value.pairs(with: outcome)) }
        pairs.replacePairs(with: outcome, by: sum)
      } else if !people.isEmpty, let days = choice.span.days {
        let last = cut.last(of: journey)
        let found = people.pairs(of: SubjectNumbers(of: cut.model).subjects, in: cut.model) { day in
          day.map { days.contains($0) && $0 <= last ?? $0 } ?? true
        }
        pairs.replacePairs(with: outcome, by: found)
      } else if pairs.pairs(with: outcome) != PairTally() {
        pairedOnAllDays.insert(outcome)
      }
    }
  }

  /// What counts, by itself and by the waves that are wholly of it: what they say together must not tell about a few
  /// people, whatever was answered before.
  /// - Parameter spans: by question, when the answers were given that count.
  func counted(in spans: [DatedTopic: AnswerSpan]) -> AnswerTally {
    var counted = self
    counted.histograms = histograms.filter { cell, _ in
      guard let days = cell.period?.days else { return true }
      guard let span = spans[.question(cell.question)]?.days else { return false }
      return span.contains(days.lowerBound) && span.contains(days.upperBound)
    }
    return counted
  }
}
