import JourneyAnalysis
import JourneyModel
import JourneySyntax

extension GapTable {
  private static let columns = [
    "file", "journey", "step", "label", "placement", "measure", "unit", "ideal", "believed", "source", "n",
    "measured", "measured_low", "measured_high", "delivery", "delivery_points", "delivery_points_low",
    "delivery_points_high", "perception", "perception_points", "perception_points_low",
    "perception_points_high",
    "admitted", "admitted_points", "felt", "drawn",
  ]

  /// The table for a spreadsheet, with gaps turned as in the JSON: RFC 4180, numbers as programs write them, nothing where nothing is known.
  package var csv: String {
    let rows = subjects.flatMap { subject in subject.rows.map(subject.cells) }
    return ([Self.columns] + rows).map { cells in
      cells.map(\.csvCell).joined(separator: ",") + "\r\n"
    }.joined()
  }
}

extension GapTable.Subject {
  fileprivate func cells(of row: GapTable.Row) -> [String] {
    let step = row.step.map { journey.steps[$0].name }
    let found = row.step.map { analysis.steps[$0] }
    let felt = found?.felt.map { String($0) } ?? ""
    return [
      file, journey.name.id ?? journey.name.label, step?.id ?? "", step?.label ?? "",
      found?.placement.key ?? "",
    ] + numbers(of: row) + [felt, found?.drawn.key ?? ""]
  }

  private func numbers(of row: GapTable.Row) -> [String] {
    guard let unit = row.unit else { return Array(repeating: "", count: 19) }
    let gaps = row.gaps
    let score = row.measured
    return [
      model.measures[unit.measure].name.label,
      unit.isShare ? "share" : "score",
      number(gaps?.ideal), number(gaps?.believed),
      score.map { model.sources[$0.source].name.label } ?? "",
      score.map { String($0.n) } ?? "",
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

  private func number(_ value: Double?) -> String { value?.plainText ?? "" }
}

extension String {
  /// Quoted where a comma, a quotation mark or a line break would end the cell.
  fileprivate var csvCell: String {
    guard utf8.contains(where: { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }) else { return self }
    var quoted = "\""
    for scalar in unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
