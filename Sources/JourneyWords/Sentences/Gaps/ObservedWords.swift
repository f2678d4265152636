package import JourneyAnalysis
package import JourneyModel

extension Words {
  /// What logs of events say where the model is open: a sentence a log.
  package func observed(_ analysis: GapAnalysis, in model: Model) -> [String] {
    analysis.observed.map { log in
      let source = quoted(model.sources[log.source].name.label)
      let cases = number(log.cases)
      let facts = list(log.fillings.map { filling($0, in: model) })
      return say(
        en: "The model gives no reach or share here; from the log \(source), \(cases) cases: \(facts).",
        ar: "لا يذكر النموذج هذه النسب؛ وهي من السجل \(source)، وعدد حالاته \(cases): \(facts).")
    }
  }

  /// `reach of “Pay the fee” 62 %`.
  package func filling(_ filling: ObservedPaths.Filling, in model: Model) -> String {
    switch filling {
    case .reach(let step, let reach):
      let reach = stated(percent: reach)
      let name = quoted(stepName(model.journeys[step.journey].steps[step.step]))
      return say(en: "reach of \(name) \(reach)", ar: "نسبة المرور بـ\(name) \(reach)")
    case .loopShare(let step, let loop, let share):
      let share = stated(percent: share)
      let steps = model.journeys[step.journey].steps
      let from = quoted(stepName(steps[step.step]))
      let to = steps[step.step].mainActual.map { steps[step.step].actuals[$0].loops[loop].to }
      let target = to.map { quoted(stepName(steps[$0])) } ?? ""
      return say(
        en: "back from \(from) to \(target) \(share)",
        ar: "العودة من \(from) إلى \(target) \(share)"
      )
    }
  }
}
