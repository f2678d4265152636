import JourneyModel
import JourneyPictures
import JourneyReport
import JourneySyntax
import JourneyWords
import TestSupport
import Testing

@testable import JourneyAnalysis

/// A small journey with its analysis, made by hand, for the diagram to draw.
struct GapDiagramSample: Sendable, CustomTestStringConvertible {
  let name: String
  let words: Words
  let model: Model
  let analysis: GapAnalysis

  var testDescription: String { name }

  var diagram: GapDiagram { GapDiagram(of: analysis, in: model, words: words, namespace: "gap") }

  var diagramBesideText: GapDiagram {
    GapDiagram(of: analysis, in: model, words: words, namespace: "gap", isBesideText: true)
  }

  /// As they stand on a page where nobody can be chosen.
  var sheets: String {
    get throws { try GapDiagram.sheets(of: analysis, in: model, words: words, namespace: "gap") }
  }

  init(
    _ name: String, words: Words = Words(language: .english), journey label: String,
    stages: [String] = [], personas: [String] = [], steps: [SampleStep],
    order: [PathComparison.Column]? = nil, ownOrders: [ID<Persona>: [ID<Step>]] = [:],
    loops: [PathComparison.LoopBack] = []
  ) {
    self.name = name
    self.words = words
    let place = Place(file: "sample.journey", line: 1)
    var journey = Journey(name: Name(label: label, id: nil, place: place))
    journey.stages = stages.map { Stage(name: Name(label: $0, id: nil, place: place)) }
    journey.steps = steps.map(\.step)
    let columns =
      order
      ?? steps.indices.map { i in
        PathComparison.Column(
          step: ID(i), isInIdeal: steps[i].placement != .extra, isInActual: steps[i].placement != .missing)
      }
    journey.actualOrder = columns.filter(\.isInActual).map(\.step)
    for (persona, moves) in ownOrders { journey.ownOrders[persona] = moves }
    model = Model(
      personas: personas.map { Persona(name: Name(label: $0, id: nil, place: place)) }, journeys: [journey])
    let path = PathComparison(
      columns: columns, fit: nil, missing: [], extra: [], moved: [], loops: loops)
    let analyses = steps.map {
      StepAnalysis(placement: $0.placement, gaps: [], felt: nil, drawn: $0.drawn, own: $0.ownGaps)
    }
    analysis = GapAnalysis(
      journey: 0, path: path, steps: analyses, overall: [], findings: [], fixes: [],
      importance: JourneyImportance(
        source: .equal, steps: steps.map { _ in StepWeight(basis: .presumed, value: 1) }))
  }
}

/// A step of a sample: where it stands, its gap, and its two parts as `channel`, `level`, `words`.
struct SampleStep {
  var label: String
  var placement: Placement
  var drawn: DrawnGap
  var ideal: (channel: String, level: Int?, words: String)?
  var actual: (channel: String, level: Int?, words: String)?
  var stage: ID<Stage>?
  /// What personas live of their own.
  var own: [ID<Persona>: (channel: String, level: Int?, words: String)]
  /// Their gaps as far as they are more than felt, their loops, and which step theirs comes after.
  var gaps: [ID<Persona>: DrawnGap] = [:]
  var loops: [ID<Persona>: [Loop]] = [:]
  var after: [ID<Persona>: ID<Step>] = [:]

  init(
    _ label: String, _ placement: Placement = .matched, _ drawn: DrawnGap = .unknown,
    ideal: (String, Int?, String)? = nil, actual: (String, Int?, String)? = nil, stage: ID<Stage>? = nil,
    own: [ID<Persona>: (channel: String, level: Int?, words: String)] = [:]
  ) {
    self.label = label
    self.placement = placement
    self.drawn = drawn
    self.ideal = ideal
    self.actual = actual
    self.stage = stage
    self.own = own
  }

  var step: Step {
    let place = Place(file: "sample.journey", line: 1)
    var step = Step(name: Name(label: label, id: nil, place: place))
    func part(_ told: (channel: String, level: Int?, words: String)) -> Part {
      var part = Part(place: place)
      part.touchpoints = [Touchpoint(channel: told.channel, name: "desk")]
      part.feeling = Feeling(level: told.level, words: told.words)
      return part
    }
    step.ideal = ideal.map(part)
    step.actuals = actual.map { [part($0)] } ?? []
    for (persona, told) in own.sorted(by: { $0.key < $1.key }) {
      var own = part(told)
      own.personas = [persona]
      own.loops = loops[persona] ?? []
      own.after = after[persona]
      step.actuals.append(own)
    }
    step.stage = stage
    return step
  }
}

extension SampleStep {
  fileprivate var ownGaps: [ID<Persona>: DrawnGap] {
    let felt = own.compactMapValues { told -> DrawnGap? in
      guard let lived = told.level, let wanted = ideal?.level else { return nil }
      return .felt(levels: lived - wanted)
    }
    return felt.merging(gaps) { _, stated in stated }
  }

  /// The same step with more that only `persona` lives.
  func adding(
    for persona: ID<Persona>, gap: DrawnGap? = nil, loops: [Loop] = [], after: ID<Step>? = nil
  ) -> SampleStep {
    var step = self
    step.gaps[persona] = gap
    step.loops[persona] = loops
    step.after[persona] = after
    return step
  }
}

extension Loop {
  init(to: ID<Step>, share: Double?, reason: String) {
    self.init(to: to, share: share, reason: reason, place: Place(file: "sample.journey", line: 1))
  }
}

extension DrawnGap {
  static func measured(_ points: Double, _ interval: ClosedRange<Double>, n: Int = 412) -> DrawnGap {
    .measured(Gap(raw: points / 25, points: points, pointsInterval: interval), n: n)
  }

  static func believed(_ points: Double) -> DrawnGap { .believed(Gap(raw: points / 25, points: points)) }
}

extension GapDiagramSample {
  /// Every sample with its golden, by name.
  static let all = [
    licence, licenceInArabic, mixed, feelings, hostile, people, peopleInArabic, long, longInArabic, awkward,
    awkwardInArabic, single, empty,
  ]

  static let licence = GapDiagramSample(
    "licence", journey: "Renew a driving licence",
    steps: [
      SampleStep(
        "Look up what is needed", .matched, .measured(-41, -46 ... -36),
        ideal: ("website", 5, "confident"), actual: ("website", 2, "confused")),
      SampleStep("Call the help line", .extra, actual: ("phone", 1, "lost")),
      SampleStep(
        "Fill in the form", .matched, .measured(-33, -37 ... -28),
        ideal: ("app", 4, "at ease"), actual: ("branch", 2, "annoyed")),
      SampleStep("Book a medical test", .missing, ideal: ("app", 4, "in control")),
      SampleStep(
        "Pay the fee", .matched, .measured(-14, -18 ... -10),
        ideal: ("app", 4, "done"), actual: ("branch", 3, "resigned")),
      SampleStep(
        "Receive the licence", .matched, .measured(-3, -7...0),
        ideal: ("courier", 5, "proud"), actual: ("courier", 4, "relieved")),
    ],
    loops: [PathComparison.LoopBack(from: 4, to: 2, share: 38, reason: "a paper was missing")])

  static let licenceInArabic = GapDiagramSample(
    "licence-ar", words: Words(language: .arabic, digits: .arabic), journey: "تجديد رخصة القيادة",
    steps: [
      SampleStep(
        "معرفة المتطلبات", .matched, .measured(-41, -46 ... -36),
        ideal: ("الموقع", 5, "واثقة"), actual: ("الموقع", 2, "حائرة")),
      SampleStep("الاتصال بمركز المساعدة", .extra, actual: ("الهاتف", 1, "ضائعة")),
      SampleStep(
        "تعبئة النموذج رقم 12-أ", .matched, .believed(-33),
        ideal: ("التطبيق", 4, "مرتاحة"), actual: ("الفرع", 2, "منزعجة")),
      SampleStep("حجز الفحص الطبي", .missing, ideal: ("التطبيق", 4, "مطمئنة")),
      SampleStep(
        "سداد الرسوم", .matched, .felt(levels: -3),
        ideal: ("التطبيق", 4, "راضية"), actual: ("الفرع", 1, "مستسلمة")),
      SampleStep(
        "استلام الرخصة", .matched, .measured(-3, -7...0),
        ideal: ("التوصيل", 5, "فخورة"), actual: ("التوصيل", 4, "مرتاحة")),
    ],
    loops: [PathComparison.LoopBack(from: 4, to: 2, share: 38, reason: "لنقص أحد المستندات")])

  /// Everything at once: moved both ways, runs of extra and missing steps, nested, crossing, forward and own loops.
  static let mixed = GapDiagramSample(
    "mixed", journey: "Visit a clinic",
    steps: [
      SampleStep("Find a doctor", .extra, actual: ("web", 2, "unsure")),
      SampleStep(
        "Book", .matched, .believed(-20), ideal: ("app", 5, "calm"), actual: ("phone", 3, "so-so")),
      SampleStep("Confirm", .missing, ideal: ("app", 4, "sure")),
      SampleStep("Get directions", .missing, ideal: ("app", 4, "sure")),
      SampleStep("Ring the desk", .extra, actual: ("phone", 1, "lost")),
      SampleStep("Ring the desk again", .extra, actual: ("phone", 1, "angry")),
      SampleStep(
        "Pay", .moved, .measured(-12, -15 ... -9), ideal: ("app", 4, "done"),
        actual: ("cashier", 2, "rushed")),
      SampleStep(
        "Meet the doctor", .matched, .measured(4, 1...7, n: 80), ideal: ("room", 4, "heard"),
        actual: ("room", 5, "cared for")),
      SampleStep(
        "Get the medicine", .matched, .felt(levels: -1), ideal: ("pharmacy", 4, "relieved"),
        actual: ("pharmacy", 3, "tired")),
      SampleStep("Go home", .matched, .unknown, ideal: ("taxi", nil, ""), actual: ("bus", nil, "worn out")),
    ],
    order: [
      .init(step: 0, isInIdeal: false, isInActual: true),
      .init(step: 1, isInIdeal: true, isInActual: true),
      .init(step: 2, isInIdeal: true, isInActual: false),
      .init(step: 3, isInIdeal: true, isInActual: false),
      .init(step: 4, isInIdeal: false, isInActual: true),
      .init(step: 5, isInIdeal: false, isInActual: true),
      .init(step: 6, isInIdeal: true, isInActual: false),
      .init(step: 7, isInIdeal: true, isInActual: true),
      .init(step: 8, isInIdeal: true, isInActual: true),
      .init(step: 6, isInIdeal: false, isInActual: true),
      .init(step: 9, isInIdeal: true, isInActual: true),
    ],
    loops: [
      .init(from: 8, to: 1, share: nil, reason: "the wrong medicine was written down, and nobody noticed"),
      .init(from: 8, to: 7, share: 12.5, reason: ""),
      .init(from: 7, to: 7, share: 20, reason: "again"),
      .init(from: 9, to: 6, share: nil, reason: ""),
      .init(from: 5, to: 4, share: 60, reason: "line busy"),
      .init(from: 1, to: 2, share: nil, reason: "to a step not offered"),
    ])

  static let feelings = GapDiagramSample(
    "feelings", journey: "First workshop",
    steps: [
      SampleStep(
        "Arrive", .matched, .felt(levels: -3), ideal: ("gate", 5, "welcome"), actual: ("gate", 2, "cold")),
      SampleStep("Wait", .matched, .felt(levels: 0), ideal: ("hall", 3, "calm"), actual: ("hall", 3, "calm")),
      SampleStep(
        "Leave", .matched, .felt(levels: 1), ideal: ("gate", 4, "glad"), actual: ("gate", 5, "happy")),
    ])

  static let hostile = GapDiagramSample(
    "hostile", journey: "<script>alert(\"1\")</script> & {{name}}",
    steps: [
      SampleStep(
        "<b>&\"</b> {{#steps}} \\N \\G ]]> --", .matched, .measured(-9, -12 ... -4),
        ideal: ("<!--", 3, "'; DROP"), actual: ("a\u{0}b\u{1}\u{7F}c", 3, "line\nbreak\ttab")),
      SampleStep(String(repeating: "x", count: 300), .missing, ideal: ("web", 2, "long")),
      SampleStep(
        String(repeating: "very long words ", count: 20), .extra,
        actual: (String(repeating: "شارع ", count: 60), 2, "\u{202E}turned\u{2066} round")),
      SampleStep("👩‍👩‍👧 emoji 🎉", .matched, .believed(0), ideal: ("📱", 5, "🙂"), actual: ("", nil, "")),
      SampleStep(
        "", .matched, .believed(.nan), ideal: ("مكتب", 1, "annoyed"), actual: ("مكتب", 1, "annoyed")),
    ],
    loops: [.init(from: 3, to: 0, share: .infinity, reason: "<&>")])

  static let single = GapDiagramSample(
    "single", journey: "One step", steps: [SampleStep("Only", .matched, ideal: ("web", 4, "fine"))])

  static let empty = GapDiagramSample("empty", journey: "Nothing yet", steps: [])
}
