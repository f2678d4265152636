import JourneyAnalysis
import JourneyModel

/// Findings about the whole journey: that its paths differ, and that no gap can be told of.
extension Words {
  func pathFinding(_ analysis: GapAnalysis, in journey: Journey) -> FindingWords {
    let path = analysis.path
    let scored = path.missing.filter { analysis[$0].lacksActual }
    let absent = path.missing.filter { !analysis[$0].lacksActual }
    var sentences = [
      (absent, say(en: "Intended but not offered", ar: "مقصودة وغير متاحة")),
      (
        scored,
        say(en: "Scored by customers, but no Actual is written", ar: "قيّمها العملاء ولم يُكتب وضعها الفعلي")
      ),
      (
        path.extra.filter { journey.steps[$0].notIntended != nil },
        say(en: "Never intended", ar: "لم تكن مقصودة")
      ),
      (
        path.extra.filter { journey.steps[$0].notIntended == nil },
        say(en: "Without an Ideal", ar: "بلا وضع مثالي")
      ),
      (path.moved, say(en: "At another place than intended", ar: "في غير موضعها")),
    ].filter { !$0.0.isEmpty }.map { "\($0.1): \(names($0.0, in: journey))." }
    if let fit = path.fit {
      let value = number(fit, decimals: 2)
      sentences.append(
        say(
          en: "Path fit \(value), where 1 is the ideal path.",
          ar: "تطابق المسار \(value)، و\(number(1)) هو المسار المثالي."))
    }
    let counts: [(Int, CountedNoun)] = [
      (path.missing.count, .missing), (path.extra.count, .extra), (path.moved.count, .moved),
    ]
    let differences = counts.filter { $0.0 > 0 }.map { count($0.0, $0.1) }
    return FindingWords(
      figure: differences.joined(separator: say(en: ", ", ar: "، و")), isShortfall: true,
      title: say(en: "The path itself differs", ar: "المسار نفسه مختلف"),
      sentence: sentences.joined(separator: " "))
  }

  private func names(_ steps: [ID<Step>], in journey: Journey) -> String {
    first(3, of: steps.map { quoted(stepName(journey.steps[$0])) })
  }

  /// At most so many names, and how many more there are.
  func first(_ most: Int, of names: [String]) -> String {
    let shown = list(Array(names.prefix(most)))
    let rest = number(names.count - most)
    return names.count <= most ? shown : say(en: "\(shown) and \(rest) more", ar: "\(shown) و\(rest) أخرى")
  }

  func noShortfall(_ analysis: GapAnalysis) -> FindingWords {
    let known = analysis.steps.count { $0.drawn != .unknown }
    let (none, steps) = (number(0), count(known, .step))
    return FindingWords(
      figure: say(en: "\(none) of \(steps)", ar: "\(none) من \(number(known))"), isShortfall: false,
      title: say(en: "No shortfall is shown", ar: "لا يظهر أي قصور"),
      sentence: say(
        en: "Every gap that is known is zero, better than the ideal, or too small to tell from noise "
          + "among so many steps. That does not prove that there is none.",
        ar:
          "كل فجوة معروفة هي صفر أو أفضل من المثالي أو أصغر من أن تُميَّز عن هامش الخطأ بين هذا العدد من الخطوات. "
          + "ولا يثبت ذلك عدم وجود فجوة."
      ))
  }

  var noStepsYet: FindingWords {
    FindingWords(
      figure: "", isShortfall: false, title: say(en: "No steps yet", ar: "لا خطوات بعد"),
      sentence: say(
        en: "The journey has a name and no steps. Begin with a line such as “Step: Look up what is needed”.",
        ar: "للرحلة اسم وليس فيها خطوات. ابدأ بسطر مثل «خطوة: معرفة المتطلبات»."))
  }

  var nothingToCompare: FindingWords {
    FindingWords(
      figure: "", isShortfall: false,
      title: say(en: "Nothing to compare yet", ar: "لا شيء للمقارنة بعد"),
      sentence: say(
        en: "No step has a feeling or a score in both its Ideal and its Actual.",
        ar: "لا توجد خطوة فيها شعور أو درجة في المثالي والفعلي معًا."))
  }
}
