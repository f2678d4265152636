import JourneyModel
import JourneySyntax
import TestSupport

/// Small models whose sources the fixtures are.
enum Models {
  static func name(_ label: String, _ id: String? = nil) -> Name {
    Name(label: label, id: id, place: Place(file: "model.journey", line: 1))
  }

  static func persona(_ label: String, _ id: String?, segment: [CellCondition] = []) -> Persona {
    var persona = Persona(name: name(label, id))
    persona.segment = segment
    return persona
  }

  static func journey(_ label: String, _ id: String?, steps: [(label: String, id: String?)]) -> Journey {
    var journey = Journey(name: name(label, id))
    journey.steps = steps.map { Step(name: name($0.label, $0.id)) }
    journey.mainMeasure = Measure.csat
    return journey
  }

  static func source(_ file: String) -> Source {
    var source = Source(name: name("Survey", "survey"))
    source.file = "data/\(file)"
    return source
  }

  /// A long table in English, read with default columns.
  static let licence: Model = {
    var survey = source("long-english.csv")
    survey.notApplicable = ["n. a."]
    return Model(
      personas: [persona("Layla, renews for the first time", "layla"), persona("Omar", "omar")],
      measures: Measure.builtIn + [Measure(name: name("Waiting time", "wait"), answers: 0...120, grain: 5)],
      sources: [survey],
      journeys: [
        journey(
          "Renew a driving licence", "renewal",
          steps: [("Look up what is needed", "lookup"), ("Fill in the form", "form"), ("Pay the fee", "pay")])
      ])
  }()

  /// The same in Arabic, with columns of other names.
  static let licenceInArabic: Model = {
    var survey = source("long-arabic.csv")
    survey.columns = [
      .journey: "الرحلة", .step: "الخطوة", .measure: "المؤشر", .score: "الدرجة", .date: "التاريخ",
      .persona: "الشخصية",
    ]
    survey.notApplicable = ["لا ينطبق"]
    return Model(
      personas: [persona("ليلى، تجدد رخصتها لأول مرة", "layla")],
      measures: Measure.builtIn + [Measure(name: name("الانتظار"), answers: 0...120, grain: 5)],
      sources: [survey],
      journeys: [
        journey(
          "تجديد رخصة القيادة", "renewal",
          steps: [("معرفة المتطلبات", nil), ("تعبئة النموذج", "form"), ("سداد الرسوم", "pay")])
      ])
  }()

  /// A wide table as survey tools export it.
  static let flight: Model = {
    var survey = source("wide-english.csv")
    survey.notApplicable = ["0"]
    survey.bindings = [
      ColumnBinding(
        column: "Seat_comfort", measure: Measure.csat, subject: .step(StepReference(journey: 0, step: 0))),
      ColumnBinding(
        column: "food and drink", measure: Measure.csat, subject: .step(StepReference(journey: 0, step: 1))),
      ColumnBinding(column: "Recommend", measure: Measure.nps, subject: .journey(0)),
    ]
    survey.rows = [CellCondition(column: "Class", values: ["Business", "Eco"])]
    return Model(
      personas: [
        persona(
          "Bashir", "bashir", segment: [CellCondition(column: "Type_of_Travel", values: ["Business travel"])]),
        persona(
          "Hala", "hala",
          segment: [
            CellCondition(column: "type_of_travel", values: ["personal travel"]),
            CellCondition(column: "Class", values: ["Eco"]),
          ]),
      ],
      sources: [survey],
      journeys: [journey("Fly", "flight", steps: [("Take a seat", "seat"), ("Eat", "food")])])
  }()

  /// A wide table with dates: a step beside the whole.
  static let dated: Model = {
    var model = licence
    model.sources[0].bindings = [
      ColumnBinding(
        column: "form", measure: Measure.csat, subject: .step(StepReference(journey: 0, step: 1))),
      ColumnBinding(column: "all", measure: Measure.csat, subject: .journey(0)),
    ]
    return model
  }()

  /// Answers to `dated`, of six months.
  static func datedTable(rows: Int, using chance: inout Chance) -> [UInt8] {
    let lines = (0..<rows).map { _ in
      let (step, whole) = (Int.random(in: 1...5, using: &chance), Int.random(in: 1...5, using: &chance))
      return "2026-0\(Int.random(in: 1...6, using: &chance))-10,\(step),\(whole)\n"
    }
    return Array(("date,form,all\n" + lines.joined()).utf8)
  }

  /// The same in Arabic.
  static let flightInArabic: Model = {
    var survey = source("wide-arabic.csv")
    survey.notApplicable = ["٠"]
    survey.bindings = [
      ColumnBinding(
        column: "راحة المقعد", measure: Measure.csat, subject: .step(StepReference(journey: 0, step: 0))),
      ColumnBinding(
        column: "طعام", measure: Measure.csat, subject: .step(StepReference(journey: 0, step: 1))),
      ColumnBinding(column: "النظافة", measure: Measure.csat, subject: .journey(0)),
    ]
    return Model(
      personas: [
        persona("هالة", nil, segment: [CellCondition(column: "الدرجة", values: ["السياحية"])])
      ],
      sources: [survey],
      journeys: [journey("السفر بالطائرة", nil, steps: [("الجلوس في المقعد", nil), ("الأكل", nil)])])
  }()
}
