package import JourneyAnalysis
import JourneyEvidence
package import JourneyModel
import JourneyStatistics

/// All numbers of some journeys, one row for each step and measure, for a terminal or for another program.
package struct GapTable: OutputTable {
  /// One journey of a model, and the file the model was read from.
  package struct Subject: Sendable {
    /// The model's root file, as the person knows it.
    var file: String
    /// The model the journey belongs to; its settings choose the language and the digits of the text.
    var model: Model
    /// What was found of one journey of the model.
    var analysis: GapAnalysis

    /// - Parameter analysis: of a journey of `model`.
    package init(file: String, model: Model, analysis: GapAnalysis) {
      self.file = file
      self.model = model
      self.analysis = analysis
    }
  }

  /// One step, or the journey as a whole, in one unit; a step without any number has a row without one.
  struct Row {
    /// nil for the journey as a whole.
    var step: ID<Step>?
    /// The measure, and whether its mean or its share is meant; nil for a step without any number.
    var unit: ScoreUnit?
    /// The score of customers; nil where none were asked in this unit.
    var measured: MeasuredScore?
    /// Ideal, believed and the gaps: a step's alone, as the whole journey has no ideal.
    var gaps: MeasureGaps?
    /// On the row's measured gap, where it is the drawn one.
    var verdict: GapVerdict?
    /// The step's place in the order of fixing, beside the verdict.
    var fix: Fix?
  }

  /// In the order of the output.
  let subjects: [Subject]

  /// - Parameter subjects: in the order of the output.
  package init(of subjects: [Subject]) { self.subjects = subjects }
}

extension GapTable.Subject {
  /// The journey that was analysed.
  var journey: Journey { model.journeys[analysis.journey] }

  /// The steps in the order of the file, then the journey as a whole.
  var rows: [GapTable.Row] {
    let fixes = Dictionary(analysis.fixes.map { ($0.step, $0) }) { first, _ in first }
    var rows: [GapTable.Row] = []
    for step in journey.steps.ids {
      let found = analysis[step]
      if found.gaps.isEmpty { rows.append(GapTable.Row(step: step)) }
      rows += found.gaps.map { gaps in
        let verdict = found.verdict(on: gaps)
        return GapTable.Row(
          step: step, unit: gaps.unit, measured: gaps.measured, gaps: gaps, verdict: verdict,
          fix: verdict == nil ? nil : fixes[step])
      }
    }
    return rows + analysis.overall.map { GapTable.Row(unit: $0.unit, measured: $0) }
  }
}

extension GapTable.Subject {
  /// Whose answers of which wave are counted, in a few words; nothing where all are.
  func among(_ words: Words) -> [String] {
    let group = words.among(analysis.settings.group, in: model)
    return group + (analysis.settings.period.map { [words.isolated($0.text)] } ?? [])
  }
}

extension Name {
  /// The id, else the label.
  var key: String { id ?? label }
}

extension StepAnalysis {
  /// The verdict, beside the gaps that it is about.
  package func verdict(on gaps: MeasureGaps) -> GapVerdict? { gaps == drawnGaps ? verdict : nil }
}

extension Placement {
  /// The name that other programs know it by.
  var key: String {
    switch self {
    case .matched: "matched"
    case .missing: "missing"
    case .undescribed: "undescribed"
    case .extra: "extra"
    case .moved: "moved"
    case .empty: "empty"
    }
  }
}

extension Verdict {
  /// The name that other programs know it by.
  var key: String {
    switch self {
    case .gapConfirmed: "gapConfirmed"
    case .exceedsIdeal: "exceedsIdeal"
    case .noMeaningfulGap: "noMeaningfulGap"
    case .gapSizeUncertain: "gapSizeUncertain"
    case .exceedsSizeUncertain: "exceedsSizeUncertain"
    case .tooLittleData: "tooLittleData"
    }
  }
}

extension JourneyImportance.Source {
  /// The name that other programs know it by.
  var key: String {
    switch self {
    case .derived: "derived"
    case .correlated: "correlated"
    case .stated: "stated"
    case .equal: "equal"
    }
  }
}
