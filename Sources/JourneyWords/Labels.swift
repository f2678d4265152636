package import JourneyAnalysis
package import JourneyModel
package import JourneySyntax

/// The words of the field for the values of the model.
extension Words {
  /// Where a step stands in the two paths, in a word; nothing for a step that stands where it should.
  package func label(_ placement: Placement) -> String {
    switch placement {
    case .matched: ""
    case .missing: say(en: "missing", ar: "مفقودة")
    case .undescribed: notYetDescribed
    case .extra: say(en: "extra", ar: "زائدة")
    case .moved: say(en: "moved", ar: "منقولة")
    case .empty: say(en: "empty", ar: "فارغة")
    }
  }

  /// `missing step`: the same of a step that is not named.
  package func step(_ placement: Placement) -> String {
    say(en: "\(label(placement)) step", ar: "خطوة \(label(placement))")
  }

  /// What stands where the actual path lacks a step of the ideal one.
  package var notOffered: String { say(en: "not offered", ar: "غير متاحة") }

  /// What stands there as long as nobody said how the step is, or that there is none.
  package var notYetDescribed: String { say(en: "not yet described", ar: "لم توصف بعد") }

  /// What stands where a question has no answer yet.
  package var open: String { say(en: "open", ar: "مفتوح") }

  /// What stands where a step has no Actual.
  package func absence(_ step: StepAnalysis) -> String {
    if step.lacksActual { return noActual }
    return step.placement == .missing ? notOffered : notYetDescribed
  }

  /// The same where others have one and a persona has not.
  package func absence(of persona: ID<Persona>, at step: ID<Step>, in journey: Journey) -> String {
    journey.steps[step].notOffered == nil ? notYetDescribed : notOffered
  }

  /// What stands there where customers scored the step all the same.
  package var noActual: String { say(en: "no Actual written", ar: "لم يُكتب الفعلي") }

  /// Where a step stands in the two paths, in a word, as far as it is known.
  package func place(_ step: StepAnalysis) -> String { step.lacksActual ? noActual : label(step.placement) }

  /// What stands where the ideal path lacks a step of the actual one.
  package var notInIdeal: String { say(en: "not in the ideal", ar: "ليست في المثالي") }

  /// The path or state that is aimed at: `Ideal`.
  package var ideal: String { say(en: "Ideal", ar: "المثالي") }
  /// The path or state as it is: `Actual`.
  package var actual: String { say(en: "Actual", ar: "الفعلي") }

  /// What stands where a gap would, as long as nobody knows it.
  var notMeasured: String { say(en: "not measured", ar: "لا قياس بعد") }

  /// What answers are about that name no step.
  package var wholeJourney: String { say(en: "Whole journey", ar: "الرحلة كلها") }

  /// `Moment of truth: money changes hands here`, the reason as far as it is known.
  package func momentOfTruth(_ reason: String) -> String {
    let name = say(en: "Moment of truth", ar: "لحظة الحقيقة")
    return reason.isEmpty ? name : "\(name): \(isolated(reason))"
  }

  /// A field of a step's part as a row's heading: for the four questions what the customer does, else its name.
  package func heading(_ field: Keyword) -> String {
    switch field {
    case .expectation: say(en: "Expects", ar: "يتوقع")
    case .thought: say(en: "Thinks", ar: "يفكر")
    case .feeling: say(en: "Feels", ar: "يشعر")
    case .note: say(en: "Notes", ar: "ملاحظات")
    case .reviewed: say(en: "Reviewed", ar: "روجع")
    default: field.spelling(in: language)
    }
  }

  /// How a source hears customers, in a word: `direct`, `indirect`, `inferred`.
  package func label(_ voice: Source.Voice) -> String {
    head(voice.head).text
  }

  /// What a source asks about, in a word or two: `relational`, `in the moment`.
  package func label(_ kind: Source.Kind) -> String {
    switch kind {
    case .relational: say(en: "relational", ar: "عن العلاقة")
    case .transactional: say(en: "transactional", ar: "عن معاملة بعينها")
    case .inTheMoment: say(en: "in the moment", ar: "لحظي")
    }
  }

  /// How far an opportunity has come, in a word or two: `proposed`, `doing`.
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
  package func label(_ basis: GapBasis) -> String {
    switch basis {
    case .measured: say(en: "measured", ar: "مقيس")
    case .believed: say(en: "believed", ar: "تقدير الفريق")
    case .felt: say(en: "felt", ar: "من الشعور")
    case .unknown: notMeasured
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

  /// `“Fill in the form”, 38 %: a paper was missing`.
  package func label(_ loop: Loop, in journey: Journey) -> String {
    var text = quoted(stepName(journey.steps[loop.to]))
    if let share = loop.share { text = list([text, stated(percent: share)]) }
    return loop.reason.isEmpty ? text : "\(text): \(isolated(loop.reason))"
  }

  /// `Ideal`, `Actual`, or `Actual for Omar`.
  package func title(of part: Part, isIdeal: Bool, in model: Model) -> String {
    if isIdeal { return ideal }
    guard !part.personas.isEmpty else { return actual }
    let names = list(part.personas.map { isolated(model.personas[$0].shortName) })
    return say(
      en: "Actual for \(names)",
      ar: "الفعلي \(belonging(to: part.personas.map { model.personas[$0].shortName }))")
  }

  /// What a field asks for, as something still to be told.
  package func noun(_ field: Keyword) -> String {
    field.spelling(in: language).lowercased()
  }
}

extension Source.Voice {
  /// The head of its column.
  package var head: ColumnHead {
    switch self {
    case .direct: .direct
    case .indirect: .indirect
    case .inferred: .inferred
    }
  }
}
