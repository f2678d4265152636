import JourneyEvidence
import JourneyModel
import JourneySyntax
import TestSupport

@testable import JourneyAnalysis
@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

extension Sample {
  /// A visit to a clinic, in Arabic with Arabic digits: a measured and a felt gap, an extra step, English names inside.
  static var clinic: Sample {
    var model = Model()
    var persona = Persona(name: name("ليلى، تزور العيادة أول مرة", id: "layla"))
    persona.age = "٢٩"
    persona.goals = ["أن تعرف نتيجة الفحص اليوم"]
    persona.quotes = ["قولوا لي فقط ماذا أحضر."]
    model.personas = [persona]
    model.sources = [Source(name: name("استبيان Q3"))]
    var journey = Journey(name: name("زيارة العيادة", id: "clinic"))
    journey.personas = [0]
    journey.goal = "فحص سريع ونتيجة واضحة"
    journey.mainMeasure = Measure.csat
    journey.stages = ["قبل الزيارة", "في العيادة"].map { Stage(name: name($0)) }
    journey.steps = clinicSteps
    journey.actualOrder = [0, 1, 2]
    model.journeys = [journey]
    return Sample(
      model: model, analysis: clinicAnalysis,
      evidence: Evidence(tallies: [tally([(0, 1412)], days: "2026-07-01"..."2026-09-30")]),
      words: Words(language: .arabic, digits: .arabic))
  }

  private static var clinicSteps: [Step] {
    [
      step(
        "حجز الموعد", stage: 0,
        ideal: part(
          "تطبيق Sehha", at: "التطبيق", expects: "موعد هذا الأسبوع", thinks: "الخميس يناسبني.", feels: 5,
          "واثقة"),
        actual: [part("الاستقبال", at: "الهاتف", expects: nil, thinks: "لا أحد يرد.", feels: 2, "حائرة")]),
      step(
        "تعبئة نموذج ورقي", stage: 1, ideal: nil,
        actual: [part("الشباك 4", at: "الفرع", expects: nil, thinks: "كتبت هذا من قبل!", feels: 1, "منزعجة")]),
      step(
        "مقابلة الطبيب", stage: 1,
        ideal: part("الغرفة", at: nil, expects: "وقت كاف", thinks: "سمعني حتى النهاية.", feels: 4, "مطمئنة"),
        actual: [part("الغرفة", at: nil, expects: "وقت كاف", thinks: "خمس دقائق فقط.", feels: 3, "مستسلمة")]),
    ]
  }

  private static var clinicAnalysis: GapAnalysis {
    let booking = gaps(ideal: 4.6, believed: 4.0, measured: (2.96, 2.76...3.16, 1412))
    let columns = clinicSteps.enumerated().map { index, step in
      PathComparison.Column(step: ID(index), isInIdeal: step.ideal != nil, isInActual: true)
    }
    return analysis(
      [
        (.matched, [booking], felt: -3, booking.delivery.map { .measured($0, n: 1412) } ?? .unknown),
        (.extra, [], felt: nil, .unknown), (.matched, [], felt: -1, .felt(levels: -1)),
      ],
      path: PathComparison(columns: columns, fit: 0.8, missing: [], extra: [1], moved: [], loops: []),
      findings: [.gap(step: 0), .gap(step: 2), .path],
      fixes: [
        fix(step: 0, basis: .measured, gap: 36, importance: 5, reach: 90, opportunities: []),
        fix(step: 2, basis: .felt, gap: 1, importance: nil, reach: nil, opportunities: []),
      ])
  }
}
