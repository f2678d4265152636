import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneySyntax

extension EffectTable.Subject {
  private var words: Words { Words(language: model.settings.language, digits: model.settings.digits) }

  /// Several lines for a terminal, in the model's language; where nothing was found, why.
  var text: String {
    let heading = words.isolated(journey.name.label)
    let since = words.say(
      en: "\(words.isolated(step.label)), from \(words.day(question.from.text))",
      ar: "\(words.isolated(step.label))، منذ \(words.day(question.from.text))")
    let subject = words.list([since] + against)
    guard let found else { return lines([heading, "", subject, noDates]) }
    let claims = EffectClaims(of: found, length: question.waves)
    let unit = words.list([
      words.label(found.unit, in: model), words.isolated(model.sources[found.source].name.label),
      words.inPoints,
    ])
    return lines(
      [heading, "", subject, unit, ""] + said(of: found, claims) + leftOut(found)
        + words.basis(of: claims.all))
  }

  private func lines(_ lines: [String]) -> String { lines.map { $0.withoutControls + "\n" }.joined() }

  private var against: [String] {
    guard let control = question.control else { return [] }
    let group = "\(words.isolated(control.column)) = \(words.isolated(control.value))"
    return [words.say(en: "compared with \(group)", ar: "مقارنةً بالمجموعة \(group)")]
  }

  private var noDates: String {
    words.say(
      en: "No data: no answer about this step has a date.",
      ar: "لا بيانات: لا توجد إجابة عن هذه الخطوة لها تاريخ.")
  }

  /// The sides of the date by group, what was to be expected, and what the design allows.
  private func said(of found: EffectAnalysis, _ claims: EffectClaims) -> [String] {
    var lines = [words.sentence(claims.treated)]
    if let control = claims.control {
      let name = words.isolated(question.control?.value ?? "")
      lines[0] = words.say(en: "The others: ", ar: "بقية المجموعات: ") + lines[0]
      lines.append("\(name): \(words.sentence(control))")
    }
    return lines
      + ([claims.expectedMove] + claims.checks + [claims.design]).compactMap(\.self).map(words.sentence)
  }

  private func leftOut(_ found: EffectAnalysis) -> [String] {
    guard found.leftOut > 0 else { return [] }
    let answers = words.count(found.leftOut, .answer)
    return [
      words.say(
        en: "Left out, as their wave holds the date and days before it: \(answers).",
        ar: "تُركت لأن موجتها تضم التاريخ وأيامًا قبله: \(answers).")
    ]
  }
}
