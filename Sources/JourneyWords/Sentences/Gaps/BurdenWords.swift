package import JourneyAnalysis
package import JourneyModel

extension Words {
  /// `extra step, feels 2 lost`, `sent back to “Form”, 38 %: a paper was missing`: what stands where a gap would.
  package func told(
    _ burden: Burden, at step: ID<Step>, of journey: ID<Journey>, in model: Model
  ) -> String {
    let journey = model.journeys[journey]
    let names = names(of: burden.personas, in: model)
    let whose = names.isEmpty ? "" : " (\(names))"
    let feeling = burden.feeling.map { label($0) + whose }
      .map { say(en: "feels \($0)", ar: "الشعور \($0)") }
    switch burden.cause {
    case .extra: return list([self.step(.extra)] + (feeling.map { [$0] } ?? []))
    case .wayBack:
      let ways = (journey.leading(step, of: burden.personas)?.loops ?? []).map { label($0, in: journey) }
        .joined(separator: say(en: "; ", ar: "؛ "))
      return list([say(en: "sent back to \(ways)", ar: "عودة إلى \(ways)")] + (feeling.map { [$0] } ?? []))
    }
  }

  /// Who says so.
  package var teamsView: String { say(en: "the team's view", ar: "رأي الفريق") }
}
