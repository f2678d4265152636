package import JourneyAnalysis
package import JourneyModel

/// The words of the field for the values of the model.
extension Words {
  /// One of the four questions, as a row's heading.
  package func label(_ question: Question) -> String {
    switch question {
    case .touchpoint: say(en: "Touchpoint", ar: "نقطة الاتصال")
    case .expectation: say(en: "Expects", ar: "يتوقع")
    case .thought: say(en: "Thinks", ar: "يفكر")
    case .feeling: say(en: "Feels", ar: "يشعر")
    }
  }

  /// One of the four questions, as something still to be asked.
  package func name(_ question: Question) -> String {
    switch question {
    case .touchpoint: say(en: "touchpoint", ar: "نقطة الاتصال")
    case .expectation: say(en: "expectation", ar: "التوقع")
    case .thought: say(en: "thought", ar: "الأفكار")
    case .feeling: say(en: "feeling", ar: "الشعور")
    }
  }

  package func label(_ voice: Source.Voice) -> String {
    switch voice {
    case .direct: say(en: "direct", ar: "مباشر")
    case .indirect: say(en: "indirect", ar: "غير مباشر")
    case .inferred: say(en: "inferred", ar: "مستنتج")
    }
  }

  package func label(_ kind: Source.Kind) -> String {
    switch kind {
    case .relational: say(en: "relational", ar: "عن العلاقة")
    case .transactional: say(en: "transactional", ar: "عن معاملة")
    case .inTheMoment: say(en: "in the moment", ar: "لحظي")
    }
  }

  package func label(_ status: Opportunity.Status) -> String {
    switch status {
    case .proposed: say(en: "proposed", ar: "مقترح")
    case .planned: say(en: "planned", ar: "مخطط")
    case .doing: say(en: "doing", ar: "قيد التنفيذ")
    case .done: say(en: "done", ar: "منجز")
    case .dropped: say(en: "dropped", ar: "ملغى")
    }
  }

  /// What stands behind a gap.
  package func label(_ basis: Fix.Basis) -> String {
    switch basis {
    case .measured: say(en: "measured", ar: "مقيس")
    case .believed: say(en: "believed", ar: "تقدير الفريق")
    case .felt: say(en: "felt", ar: "من الشعور")
    case .missing: say(en: "not measured", ar: "غير مقيس")
    }
  }

  /// A measure and what of it is meant: `CSAT`, or the share of its best answers.
  package func label(_ unit: ScoreUnit, in model: Model) -> String {
    let measure = model.measures[unit.measure]
    let name = isolated(measure.name.label)
    guard unit.isShare else { return name }
    guard let box = measure.topBox else { return say(en: "\(name), share", ar: "\(name)، نسبة") }
    let answers = interval(box)
    return say(en: "\(name), share of \(answers)", ar: "\(name)، نسبة من أجابوا \(answers)")
  }

  /// `website · Licensing portal`.
  package func label(_ touchpoint: Touchpoint) -> String {
    guard let channel = touchpoint.channel else { return isolated(touchpoint.name) }
    return "\(isolated(channel)) · \(isolated(touchpoint.name))"
  }

  /// `2 confused`, or the words alone where no level is known.
  package func label(_ feeling: Feeling) -> String {
    let words = isolated(feeling.words)
    guard let level = feeling.level else { return words }
    return words.isEmpty ? number(level) : "\(number(level)) \(words)"
  }
}
