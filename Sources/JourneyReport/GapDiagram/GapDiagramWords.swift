import JourneyAnalysis
import JourneyModel

extension Words {
  var noSteps: String { say(en: "no steps yet", ar: "لا خطوات بعد") }

  func gapDiagramTitle(_ journey: String) -> String {
    say(en: "Gap diagram: \(journey)", ar: "مخطط الفجوات: \(journey)")
  }

  /// A step's name for a label, or what stands for it.
  func stepName(_ step: Step) -> String {
    let name = labelText(step.name.label)
    return name.isEmpty ? say(en: "(no name yet)", ar: "(بلا اسم بعد)") : name
  }

  /// What stands at a loop back: its share, its reason, as far as they are known.
  func loopBack(_ loop: PathComparison.LoopBack) -> String {
    let reason = labelText(loop.reason)
    guard let share = loop.share else { return reason.isEmpty ? say(en: "sent back", ar: "إعادة") : reason }
    let sent = say(en: "\(percent(share)) sent back", ar: "\(percent(share)) أُعيدوا")
    return reason.isEmpty ? sent : "\(sent): \(reason)"
  }

  /// `phone · 1 lost`: where a part happens and how it feels, as far as it says so.
  func cardDetail(_ part: Part) -> String {
    let touchpoint = part.touchpoints.first.map { labelText($0.channel ?? $0.name) }
    let feeling = part.feeling.map { feeling in
      labelText([feeling.level.map { number($0) } ?? "", feeling.words].joined(separator: " "))
    }
    return [touchpoint, feeling].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
