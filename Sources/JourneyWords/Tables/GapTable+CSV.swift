import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneyStatistics
import JourneySyntax

extension GapTable {
  private static let columns = [
    "file", "journey", "step", "label", "placement", "measure", "unit", "ideal", "believed", "source", "n",
    "measured", "measured_low", "measured_high", "delivery", "delivery_points", "delivery_points_low",
    "delivery_points_high", "perception", "perception_points", "perception_points_low",
    "perception_points_high",
    "admitted", "admitted_points", "felt", "drawn",
    "verdict", "margin", "adjusted_p", "effective_n", "need_more", "shrunken_points", "shrunken_points_low",
    "shrunken_points_high", "rank_low", "rank_high", "expected_rank", "chance_of_largest", "importance",
    "ordered_by", "stated_importance", "stated_weight", "derived_weight", "derived_weight_low",
    "derived_weight_high", "priority", "priority_low", "priority_high", "group", "group_value", "wave",
    "window_from", "window_to", "window_widened", "undated", "worst",
  ]

  /// The table for a spreadsheet, with gaps turned as in the JSON: RFC 4180, numbers as programs write them, nothing where nothing is known.
  package var csv: String {
    let rows = subjects.flatMap { subject in subject.rows.map(subject.cells) }
    return CSVText.text(columns: Self.columns, rows: rows)
  }
}

extension GapTable.Subject {
  fileprivate func cells(of row: GapTable.Row) -> [CSVCell] {
    let step = row.step.map { journey.steps[$0].name }
    let found = row.step.map { analysis[$0] }
    return [
      .string(file), .string(journey.name.id ?? journey.name.label), .string(step?.id), .string(step?.label),
      .string(found?.placement.key),
    ] + numbers(of: row) + [.count(found?.felt), .string(found?.drawn.basis.key)] + judgement(of: row) + among
      + time(of: row.measured?.span) + [
        .string(
          found.flatMap { found in
            let names = found.worst.map { model.personas[$0].name.id ?? model.personas[$0].name.label }
            return names.isEmpty ? nil : names.joined(separator: "; ")
          })
      ]
  }

  private func numbers(of row: GapTable.Row) -> [CSVCell] {
    guard let unit = row.unit else { return CSVText.empty(19) }
    let gaps = row.gaps
    let score = row.measured
    return [
      .string(model.measures[unit.measure].name.label),
      .string(unit.isShare ? "share" : "score"),
      number(gaps?.ideal), number(gaps?.believed),
      .string(score.map { model.sources[$0.source].name.label }),
      .count(score?.n),
      number(score?.estimate?.value), number(score?.estimate?.interval.lowerBound),
      number(score?.estimate?.interval.upperBound),
      number(gaps?.delivery?.raw), number(gaps?.delivery?.points),
      number(gaps?.delivery?.pointsInterval?.lowerBound), number(gaps?.delivery?.pointsInterval?.upperBound),
      number(gaps?.perception?.raw), number(gaps?.perception?.points),
      number(gaps?.perception?.pointsInterval?.lowerBound),
      number(gaps?.perception?.pointsInterval?.upperBound),
      number(gaps?.admitted?.raw), number(gaps?.admitted?.points),
    ]
  }

  private var among: [CSVCell] {
    analysis.settings.group.cells(in: model) + [.string(analysis.settings.period?.text)]
  }

  private func time(of span: AnswerSpan?) -> [CSVCell] {
    [
      .string(span?.days?.lowerBound.text), .string(span?.days?.upperBound.text),
      .string(span?.widening?.rawValue), .count(span?.undated),
    ]
  }

  private func judgement(of row: GapTable.Row) -> [CSVCell] {
    let fix = row.fix
    guard let verdict = row.verdict else { return CSVText.empty(22) }
    let size = verdict.size.isShrunken ? verdict.size : nil
    return [
      .string(verdict.verdict.key), number(verdict.margin),
      number(max(ShownPrecision.smallestP, verdict.adjustedP)),
      number(verdict.effectiveN), .count(verdict.more),
      number(size?.points), number(size?.interval.lowerBound), number(size?.interval.upperBound),
      .count(verdict.rank?.places.lowerBound),
      .count(verdict.rank?.places.upperBound),
      number(verdict.rank?.expected), number(verdict.rank?.chanceOfLargest),
      number(fix?.weight),
    ] + importances(of: fix) + [
      number(fix?.priority.value), number(fix?.priority.limits?.lowerBound),
      number(fix?.priority.limits?.upperBound),
    ]
  }

  private func importances(of fix: Fix?) -> [CSVCell] {
    let weight = fix.map { analysis.importance[$0.step] }
    return [
      .string(weight?.basis.key), number(fix?.importance), number(weight?.stated),
      number(weight?.derived?.value), number(weight?.derived?.interval.lowerBound),
      number(weight?.derived?.interval.upperBound),
    ]
  }

  private func number(_ value: Double?) -> CSVCell { .number(value) }
}

extension GapVerdict {
  /// How many more answers it takes to show that there is no gap, where there is no clear verdict.
  var more: Int? { verdict == .tooLittleData ? needed.more(of: needed.toShowNoGap) : nil }
}
