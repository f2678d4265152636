import JourneyAnalysis
import JourneyStatistics

/// What is said of a change that nobody has made yet: never without its condition.
extension Words {
  func liftSentence(_ statement: Claim.Statement) -> String {
    switch statement {
    case .adjustedLift(let lift, let others):
      let held = others > 0 ? heldSteps(others) : ""
      return say(
        en: "If the association were entirely causal\(held): \(course(of: lift)). Adjusted.",
        ar: "لو كان الارتباط سببيًا كله\(held): \(course(of: lift)). بعد الضبط.")
    case .crudeLift(let lift, let threshold, let share):
      let below = percent(100 * share)
      return say(
        en:
          "If the association were entirely causal, and the \(below) who answered below \(threshold) "
          + "answered "
          + "about the whole like the others: \(course(of: lift)). Crude: a rough figure, usually too high, as a "
          + "general mood makes all answers go together, and too low where other steps hide the association.",
        ar:
          "لو كان الارتباط سببيًا كله، وأجاب \(below) ممن قيّموا بأقل من \(threshold) عن الرحلة كلها كما "
          + "أجاب غيرهم: "
          + "\(course(of: lift)). تقدير خام: رقم تقريبي أعلى من الحقيقة غالبًا، إذ يجعل المزاج العام الإجابات كلها "
          + "متقاربة، وأدنى منها حيث تحجب خطوات أخرى الارتباط.")
    case .overlappingLifts:
      return say(
        en: "The figures of several steps overlap: they must not be added.",
        ar: "أرقام الخطوات المختلفة متداخلة: فلا تُجمع.")
    default: return ""
    }
  }

  private func heldSteps(_ count: Int) -> String {
    let steps = self.count(count, .otherStep)
    return say(en: ", with the answers about \(steps) held", ar: "، مع تثبيت إجابات \(steps)")
  }

  /// `CSAT of the whole from 3.4 to 3.7 (+0.3, 95 % interval [+0.2, +0.4])`.
  private func course(of lift: Claim.Lift) -> String {
    let decimals = max(lift.decimals, self.decimals(showing: lift.lift.interval, from: lift.decimals))
    let (now, then) = (number(lift.now, decimals: decimals), number(lift.then, decimals: decimals))
    let size = signed(lift.lift.value, decimals: decimals)
    let (range, level) = (
      signedInterval(lift.lift.interval, decimals: decimals), percent(100 * lift.confidence)
    )
    return say(
      en: "\(lift.outcome) would go from \(now) to \(then) (\(size), \(level) interval \(range))",
      ar: "ينتقل \(lift.outcome) من \(now) إلى \(then) (\(size)، فترة الثقة \(level) \(range))")
  }
}
