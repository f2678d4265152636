import JourneyModel
import TestSupport

/// Models whose sources are the exports of survey tools; all of one licence journey, in two languages.
extension Models {
  private static func model(
    inArabic: Bool = false, reading file: String, _ bindings: [ColumnBinding] = [], segments: [String] = [],
    calendar: Source.Calendar = .gregorian, columns: [Source.Role: String] = [:]
  ) -> Model {
    var model = inArabic ? licenceInArabic : licence
    var survey = source(file)
    survey.bindings = bindings
    survey.segmentColumns = segments
    survey.calendar = calendar
    survey.columns = columns
    model.sources = [survey]
    return model
  }

  private static func asked(_ column: String, _ measure: ID<Measure> = Measure.csat, step: ID<Step>?)
    -> ColumnBinding
  {
    ColumnBinding(
      column: column, measure: measure,
      subject: step.map { .step(StepReference(journey: 0, step: $0)) } ?? .journey(0))
  }

  /// The fixtures by their names.
  static let exports: [(name: String, model: Model)] = [
    ("world-semicolon", model(reading: "world-semicolon.csv")),
    ("world-tabs-ar", model(inArabic: true, reading: "world-tabs-ar.csv", calendar: .hijri)),
    ("dates-ambiguous", model(reading: "dates-ambiguous.csv")),
    (
      "qualtrics-en",
      model(
        reading: "qualtrics-en.csv",
        [
          asked("Q1", step: 0), asked("How satisfied were you with paying?", step: 2),
          asked("Q3", Measure.nps, step: nil), asked("Q4", step: 1),
        ], segments: ["Segment", "RecipientEmail"])
    ),
    (
      "qualtrics-ar",
      model(
        inArabic: true, reading: "qualtrics-ar.csv",
        [asked("Q1", step: 0), asked("ما مدى رضاك عن سداد الرسوم؟", step: 2)])
    ),
    (
      "surveymonkey",
      model(
        reading: "surveymonkey.csv",
        [
          asked("Looking up what is needed", step: 0),
          asked("How satisfied were you with each step?: Paying the fee", step: 2),
          asked("How likely is it that you would recommend us?", Measure.nps, step: nil),
        ])
    ),
    (
      "google-forms-en",
      model(
        reading: "google-forms-en.csv",
        [
          asked("How satisfied were you with paying? [1 to 5]", step: 2),
          asked("Which steps were hard?", step: 1),
          asked("How likely are you to recommend us?", Measure.nps, step: nil),
        ])
    ),
    (
      "google-forms-ar",
      model(
        inArabic: true, reading: "google-forms-ar.csv",
        [
          asked("ما مدى رضاك عن سداد الرسوم؟", step: 2), asked("ما الخطوات الصعبة؟", step: 1),
          asked("ما مدى احتمال أن توصي بنا؟", Measure.nps, step: nil),
        ])
    ),
    (
      "questionpro",
      model(
        reading: "questionpro.csv",
        [
          asked("How satisfied were you with paying?", step: 2),
          asked("How likely are you to recommend us?", Measure.nps, step: nil),
        ])
    ),
    ("hubspot", model(reading: "hubspot.csv")),
    ("tickets-en", model(reading: "tickets-en.csv")),
    ("tickets-ar", model(inArabic: true, reading: "tickets-ar.csv")),
    ("counts", model(reading: "counts.csv")),
    ("counts-ar", model(inArabic: true, reading: "counts-ar.csv")),
    ("events-en", model(reading: "events-en.csv")),
    ("events-ar", model(inArabic: true, reading: "events-ar.csv")),
  ]
}
