import JourneyAnalysis
import JourneyHistory
import JourneyModel
import JourneySyntax
import JourneyWords

/// `CSAT at lookup = 4.2`: what somebody asks of a step, as a source binds its columns.
struct WrittenChange {
  /// As it was written; nil where the step's journey says which.
  var measure: String?
  var step: String
  var score: Double

  /// Why it is none.
  enum Failure: Error {
    case noScore
    case share
    case unknownMeasure(String, known: [String])
    case noMean(String)
    case outsideScale(Double, String, ClosedRange<Double>)
    case noStep
  }

  /// - Parameter text: with `=` before the score, and `at`, `عند` or brackets before the step.
  init(_ text: String) throws(Failure) {
    guard let sign = text.lastIndex(of: "=") else { throw .noScore }
    let number = text[text.index(after: sign)...].filter { $0 != "\u{200E}" && $0 != "\u{200F}" }
    guard let written = WrittenNumber(whole: String(number)) else { throw .noScore }
    if written.isPercent { throw .share }
    score = written.value
    let target = String(text[..<sign]).trimmed
    guard !target.isEmpty else { throw .noStep }
    let (measure, step) = ColumnBinding.split(target)
    self.measure = step == nil ? nil : measure.trimmed
    self.step = (step ?? target).trimmed
  }

  /// The change of one step of a model.
  func change(of step: StepReference, in model: Model) throws(Failure) -> WhatIf.Change {
    let id = try measure(for: step, in: model)
    let measure = model.measures[id]
    guard measure.scoring == .mean else { throw .noMean(measure.name.label) }
    guard measure.scores.contains(score) else {
      throw .outsideScale(score, measure.name.label, measure.scores)
    }
    return WhatIf.Change(step: step, measure: id, score: score)
  }

  private func measure(for step: StepReference, in model: Model) throws(Failure) -> ID<Measure> {
    guard let measure, !measure.isEmpty else {
      if let main = model.journeys[step.journey].mainMeasure { return main }
      throw .unknownMeasure("", known: model.measures.map(\.name.label))
    }
    let found = model.measures.ids.first {
      let name = model.measures[$0].name
      return name.id?.folded == measure.folded || name.label.folded == measure.folded
    }
    guard let found else { throw .unknownMeasure(measure, known: model.measures.map(\.name.label)) }
    return found
  }
}

extension WrittenChange.Failure {
  func message(in words: Words) -> String {
    switch self {
    case .noScore, .noStep:
      return words.say(
        en: "Write a measure, a step and a score: \"CSAT at lookup = 4.2\".",
        ar: "اكتب مؤشرًا وخطوة ودرجة: \(words.quoted("CSAT عند lookup = ٤٫٢")).")
    case .share:
      return words.say(
        en: "Name a score, not a share: \"CSAT at lookup = 4.2\".",
        ar: "اكتب درجة لا نسبة: \(words.quoted("CSAT عند lookup = ٤٫٢")).")
    case .unknownMeasure(let name, let known):
      let all = known.map { words.isolated($0) }.joined(separator: words.say(en: ", ", ar: "، "))
      return words.say(
        en: "No measure is called \(words.quoted(name)). There are \(all).",
        ar: "لا يوجد مؤشر باسم \(words.quoted(name)). الموجود: \(all).")
    case .noMean(let name):
      return words.say(
        en:
          "\(name) at a step is no mean, so a value of it can't be carried over. Take a measure that is one.",
        ar: "\(words.isolated(name)) ليس متوسطًا، فلا يمكن نقل قيمة منه. خذ مؤشرًا هو متوسط.")
    case .outsideScale(let score, let name, let scale):
      let ends = words.interval(scale)
      return words.say(
        en: "\(words.score(score)) is outside the scale of \(name) (\(ends)).",
        ar: "\(words.score(score)) خارج نطاق \(words.isolated(name)) (\(ends)).")
    }
  }
}
