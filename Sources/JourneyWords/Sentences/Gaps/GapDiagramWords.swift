package import JourneyAnalysis
package import JourneyModel

extension Words {
  /// What stands in the diagram of a journey without steps: `no steps yet`.
  package var noSteps: String { say(en: "no steps yet", ar: "لا خطوات بعد") }

  /// - Parameter time: when the measured gaps are of.
  package func gapDiagramTitle(_ journey: String, time: ClosedRange<Day>?) -> String {
    let name = list([journey, time.map(days)].compactMap(\.self))
    return say(en: "Gap diagram: \(name)", ar: "مخطط الفجوات: \(name)")
  }

  /// What a part of a long diagram shows; nil for the overview, which shows no step and stands for the whole.
  /// - Parameter steps: their numbers as people count, from 1, in any order.
  package func partOfDiagram(steps: [Int]) -> String? {
    guard let first = steps.min(), let last = steps.max() else { return nil }
    return say(
      en: "Steps \(number(first)) to \(number(last)), told in the description of the first picture.",
      ar: "الخطوات \(number(first)) إلى \(number(last))، كما في وصف الصورة الأولى.")
  }

  /// A step's name for a label, or what stands for it.
  package func stepName(_ step: Step) -> String {
    let name = labelText(step.name.label)
    return name.isEmpty ? say(en: "(no name yet)", ar: "(بلا اسم بعد)") : name
  }

  /// What stands at a loop back: its share, its reason, as far as they are known.
  package func loopBack(_ loop: PathComparison.LoopBack) -> String {
    let reason = labelText(loop.reason)
    guard let share = loop.share else { return reason.isEmpty ? say(en: "sent back", ar: "إعادة") : reason }
    let told = stated(percent: share)
    let sent = say(en: "\(told) sent back", ar: "\(told) أُعيدوا")
    return reason.isEmpty ? sent : "\(sent): \(reason)"
  }

  /// The same where the picture cannot show the step that it leads to.
  package func loopBack(_ loop: PathComparison.LoopBack, to step: String) -> String {
    let reason = labelText(loop.reason)
    let share = loop.share.map { "\(stated(percent: $0)) " } ?? ""
    let sent = say(
      en: "\(share)sent back to “\(step)”",
      ar: share.isEmpty ? "إعادة إلى «\(step)»" : "\(share)أُعيدوا إلى «\(step)»")
    return labelText(reason.isEmpty ? sent : "\(sent): \(reason)")
  }

  /// What stands below a step's gap that was another in an earlier version.
  package func was(_ gap: DrawnGap) -> String { was(size(gap)) }

  /// The same with whose it was, where the later gap is somebody else's.
  /// - Parameter now: the later gap; nil where there is none.
  package func was(_ gap: NamedGap, beside now: NamedGap?) -> String {
    was(told(size(gap.drawn), of: gap, beside: now))
  }

  private func was(_ size: String) -> String { say(en: "was \(size)", ar: "كانت \(size)") }

  private func size(_ gap: DrawnGap) -> String {
    switch gap {
    case .measured(let gap, _): points(gap.points)
    case .believed, .felt, .unknown: short(gap)
    }
  }

  /// Whose row the general actual one is, where personas have their own.
  package var everybody: String { say(en: "everybody", ar: "الجميع") }

  /// What holds in a persona's row where a mark stands.
  package var elseAsEverybody: String { say(en: "else as everybody", ar: "وفي سائرها كالجميع") }

  /// At a step that a persona lives as everybody does.
  package var asForEverybody: String { say(en: "as for everybody", ar: "كما للجميع") }

  /// Whose a row is, where what she does not live in a way of her own is everybody's.
  package func elseAsEverybody(_ name: String) -> String {
    say(en: "\(name), \(elseAsEverybody)", ar: "\(name)، \(elseAsEverybody)")
  }

  /// What stands below the gap of a moved step whose real place is out of sight.
  package func moved(later: Bool) -> String {
    later ? say(en: "happens later", ar: "تحدث لاحقًا") : say(en: "happens earlier", ar: "تحدث قبل ذلك")
  }

  /// A stage that goes on from the strip before.
  package func continued(_ stage: String) -> String { say(en: "\(stage), continued", ar: "تابع: \(stage)") }

  /// What a persona lives of her own: how it feels above; below where, and after which step where her order is
  /// another than everybody's.
  package func personaCard(_ part: Part, in journey: Journey) -> (bold: String, plain: [String]) {
    let touchpoint = part.touchpoints.first.map { labelText($0.channel ?? $0.name) }
    let feeling = part.feeling.map(cardFeeling)
    let after = part.after.map { step in
      let name = stepName(journey.steps[step])
      return say(en: "after “\(name)”", ar: "بعد «\(name)»")
    }
    let told = [feeling, touchpoint].compactMap { $0 }.filter { !$0.isEmpty }
    return (
      told.first ?? say(en: "still open", ar: "لم يُكتب بعد"),
      Array(told.dropFirst()) + [after].compactMap { $0 }
    )
  }

  private func cardFeeling(_ feeling: Feeling) -> String {
    labelText([feeling.level.map { number($0) } ?? "", feeling.words].joined(separator: " "))
  }

  /// `phone` and `1 lost`: where a part happens and how it feels, as far as it says so.
  package func cardDetail(_ part: Part) -> [String] {
    let touchpoint = part.touchpoints.first.map { labelText($0.channel ?? $0.name) }
    let feeling = part.feeling.map(cardFeeling)
    return [touchpoint, feeling].compactMap { $0 }.filter { !$0.isEmpty }
  }
}
