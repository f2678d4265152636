import JourneyAnalysis
import JourneyModel
package import JourneyStatistics

/// What is said of several steps at once.
extension Words {
  func overviewSentence(_ statement: Claim.Statement) -> String {
    switch statement {
    case .quadrant(let quadrant, let steps):
      let names = steps.map { $0.isDoubtful ? "\(isolated($0.name)) (\(uncertain))" : isolated($0.name) }
      return "\(label(quadrant)): \(first(8, of: names))."
    case .remembered(let mean, let remembered, let peak, let isStrength, let end):
      let (all, peakEnd) = (number(mean, decimals: 1), number(remembered, decimals: 1))
      let moment =
        isStrength
        ? say(en: "strongest moment", ar: "أقوى لحظة") : say(en: "most felt moment", ar: "أشد اللحظات وقعًا")
      return say(
        en:
          "As the team draws it, the mean feeling is \(all) of \(number(5)). Its \(moment) (\(quoted(peak))) and "
          + "its end (\(quoted(end))), from which people may judge a journey afterwards, make \(peakEnd).",
        ar:
          "كما يرسمه الفريق، متوسط الشعور \(all) من \(number(5)). أما \(moment) (\(quoted(peak))) "
          + "والنهاية (\(quoted(end)))، وقد يُحكم على الرحلة بهما لاحقًا، فمتوسطهما \(peakEnd).")
    case .opportunity(let quadrant, let name, let value, let feasibility, let basis):
      let (worth, possible) = (number(value), number(feasibility))
      let whose = basis == .gaps ? "" : say(en: "by the team: ", ar: "بتقدير الفريق: ")
      return say(
        en:
          "\(quoted(name)): \(label(quadrant)) (\(whose)value \(worth), feasibility \(possible) of \(number(100))).",
        ar:
          "\(quoted(name)): \(label(quadrant)) (\(whose)القيمة \(worth) والجدوى \(possible) من \(number(100)))."
      )
    case .screening(let found, let all, let largest):
      let names = largest.isEmpty ? "" : say(en: "; look at ", ar: "؛ انظر في ") + list(largest)
      return say(
        en:
          "Screening of \(number(all)) gaps: \(number(found)) stand out at "
          + "\(percent(100 * AdjustedP.screeningLevel)) false "
          + "discoveries (Benjamini–Hochberg)\(names).",
        ar:
          "فرز \(number(all)) فجوة: برزت \(number(found)) بنسبة اكتشافات زائفة "
          + "\(percent(100 * AdjustedP.screeningLevel)) "
          + "\(isolated("(Benjamini–Hochberg)"))\(names).")
    default: return ""
    }
  }

  /// A step that may lie in another quadrant.
  package var uncertain: String { say(en: "uncertain", ar: "غير مؤكد") }

  /// A quadrant and what it holds: `Keep up (important, at the ideal)`; nil is the ceiling.
  package func label(_ quadrant: ImportancePerformance.Quadrant?) -> String {
    switch quadrant {
    case nil:
      say(
        en: "At the ceiling (answers tell nothing of importance)",
        ar: "عند السقف (لا تدل الإجابات على الأهمية)")
    case .concentrateHere:
      say(en: "Concentrate here (important, below the ideal)", ar: "ركّزوا هنا (مهمة ودون المثالي)")
    case .keepUp: say(en: "Keep up (important, at the ideal)", ar: "حافظوا عليها (مهمة وعند المثالي)")
    case .lowPriority:
      say(en: "Low priority (less important, below the ideal)", ar: "أولوية منخفضة (أقل أهمية ودون المثالي)")
    case .possibleOverkill:
      say(
        en: "Perhaps too much (less important, at the ideal)",
        ar: "ربما أكثر من اللازم (أقل أهمية وعند المثالي)")
    }
  }

  /// What a quadrant advises, short enough for its corner.
  package func corner(_ quadrant: ImportancePerformance.Quadrant) -> String {
    switch quadrant {
    case .concentrateHere: say(en: "Concentrate here", ar: "ركّزوا هنا")
    case .keepUp: say(en: "Keep it up", ar: "حافظوا عليها")
    case .lowPriority: say(en: "Low priority", ar: "أولوية أقل")
    case .possibleOverkill: say(en: "Possibly more than needed", ar: "ربما أكثر من اللازم")
    }
  }

  /// A quadrant of opportunities in a word or two: `quick win`.
  package func label(_ quadrant: ValueFeasibility.Quadrant) -> String {
    switch quadrant {
    case .quickWin: say(en: "quick win", ar: "مكسب سريع")
    case .strategicBet: say(en: "strategic bet", ar: "رهان استراتيجي")
    case .fillIn: say(en: "fill-in", ar: "تكميلية")
    case .leave: say(en: "leave for now", ar: "تُترك الآن")
    }
  }
}
