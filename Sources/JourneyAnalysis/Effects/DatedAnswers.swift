import JourneyEvidence
import JourneyModel
import JourneySyntax

/// The answers of one source about a step, before and after a date, by group.
struct DatedAnswers {
  var source: ID<Source>
  var unit: ScoreUnit
  var treated: DatedCourse
  /// nil where none is asked for.
  var control: DatedCourse?
  /// Whether the source tells answers apart by the column of the control group.
  var isToldApart: Bool

  /// Those of the source with most dated answers of the groups that are asked for; of two that which leads.
  static func richest(for question: EffectQuestion, in unit: ScoreUnit, voice: CustomerVoice) -> DatedAnswers?
  {
    let all = voice.sources.compactMap { DatedAnswers(question, in: unit, from: $0, voice: voice) }
    return all.enumerated().min { a, b in (-a.element.size, a.offset) < (-b.element.size, b.offset) }?.element
  }

  private var size: Int {
    [treated, control].compactMap(\.self).reduce(0) { $0.saturatingAdd($1.nBefore).saturatingAdd($1.nAfter) }
  }

  /// nil without dated answers.
  private init?(_ question: EffectQuestion, in unit: ScoreUnit, from source: ID<Source>, voice: CustomerVoice)
  {
    guard voice.evidence.tallies.indices.contains(source.index) else { return nil }
    let subject = Subject.step(question.step)
    var treated: [Period: Histogram] = [:]
    var control: [Period: Histogram] = [:]
    var people: (treated: PersonAnswers?, control: PersonAnswers?)
    var columns = 0
    for (cell, histogram) in voice.evidence.tallies[source.index].answers.histograms
    where cell.subject == subject && cell.measure == unit.measure {
      guard let period = cell.period else { continue }
      switch question.group(of: cell.group) {
      case .treated: treated.add(histogram, to: period)
      case .control: control.add(histogram, to: period)
      case .neither: continue
      }
      columns += 1
    }
    self.source = source
    self.unit = unit
    isToldApart = question.control == nil || columns > 0
    if question.control != nil, columns == 0 {
      // The sides are still described, over everybody.
      var open = question
      open.control = nil
      guard let answers = DatedAnswers(open, in: unit, from: source, voice: voice) else { return nil }
      self.treated = answers.treated
      return
    }
    guard !treated.isEmpty || !control.isEmpty else { return nil }
    for (group, known) in voice.knownPeopleByGroup(behind: subject, in: unit, from: source) {
      switch question.group(of: group) {
      case .treated: people.treated.add(known)
      case .control: people.control.add(known)
      case .neither: continue
      }
    }
    func course(_ found: [Period: Histogram], by people: PersonAnswers?) -> DatedCourse {
      DatedCourse(found, by: people, points: voice.pointsOfLevels(in: unit) ?? [], question: question) {
        voice.points($0, about: subject, in: unit, from: source, of: $1)
      }
    }
    self.treated = course(treated, by: people.treated)
    if question.control != nil { self.control = course(control, by: people.control) }
  }
}

extension EffectQuestion {
  fileprivate enum Role { case treated, control, neither }

  /// Without a control group everybody was treated; with one, all others of its column.
  fileprivate func group(of group: Tally.Group) -> Role {
    guard let control else { return group == .everybody ? .treated : .neither }
    guard case .segment(let column, let value) = group, column.folded == control.column.folded else {
      return .neither
    }
    return value.folded == control.value.folded ? .control : .treated
  }
}

extension PersonAnswers? {
  fileprivate mutating func add(_ people: PersonAnswers) {
    if self == nil { self = people } else { self?.merge(people) }
  }
}

extension [Period: Histogram] {
  fileprivate mutating func add(_ histogram: Histogram, to period: Period) {
    self[period] =
      self[period].map { sum in
        var sum = sum
        sum.merge(histogram)
        return sum
      } ?? histogram
  }
}
