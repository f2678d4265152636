import JourneyAnalysis
import JourneyModel
import JourneySyntax

extension GapTable {
  /// The table for a person at a terminal: one block a journey, in its model's language.
  package var text: String {
    subjects.map { $0.text }.joined(separator: "\n")
  }
}

extension GapTable.Subject {
  private var words: Words { Words(language: model.settings.language, digits: model.settings.digits) }

  fileprivate var text: String {
    let rows = rows
    let table = AlignedTable(
      header: header,
      rows: rows.indices.map { cells(of: rows[$0], isFirst: $0 == 0 || rows[$0 - 1].step != rows[$0].step) },
      isRightToLeft: words.isRightToLeft)
    let note = words.say(
      en: "Gaps in points of 0 to 100 with the 95 % interval; negative is a shortfall.",
      ar: "الفجوات بالنقاط من \(words.number(100)) مع فترة \(words.percent(95))؛ السالب قصور.")
    return "\(words.isolated(journey.name.label).withoutControls)\n\n\(table.text)\n\(note)\n"
  }

  private var header: [String] {
    [
      words.say(en: "Step", ar: "الخطوة"),
      words.say(en: "Path", ar: "المسار"),
      words.say(en: "Measure", ar: "المؤشر"),
      words.say(en: "Ideal", ar: "المثالي"),
      words.say(en: "Believed", ar: "المعتقد"),
      words.say(en: "Measured", ar: "المقيس"),
      words.say(en: "Answers", ar: "الإجابات"),
      words.say(en: "Measured − ideal", ar: "المقيس − المثالي"),
      words.say(en: "Measured − believed", ar: "المقيس − المعتقد"),
      words.say(en: "Believed − ideal", ar: "المعتقد − المثالي"),
      words.say(en: "Felt", ar: "الشعور"),
    ]
  }

  /// A step says its name, its place and its feeling once, in the first of its rows.
  private func cells(of row: GapTable.Row, isFirst: Bool) -> [String] {
    (isFirst ? subject(of: row) : ["", ""]) + numbers(of: row) + [isFirst ? felt(row) : ""]
  }

  private func subject(of row: GapTable.Row) -> [String] {
    guard let step = row.step else { return [words.say(en: "Whole journey", ar: "الرحلة كلها"), ""] }
    return [words.isolated(journey.steps[step].name.label), words.label(analysis.steps[step].placement)]
  }

  private func numbers(of row: GapTable.Row) -> [String] {
    guard let unit = row.unit else { return Array(repeating: "", count: 8) }
    let decimals = model.decimals(of: unit)
    let gaps = row.gaps
    func value(_ value: Double?) -> String { value.map { words.number($0, decimals: decimals) } ?? "" }
    return [
      words.label(unit, in: model),
      value(gaps?.ideal),
      value(gaps?.believed),
      row.measured?.estimate.map { estimate in
        "\(value(estimate.value)) (\(words.interval(estimate.interval, decimals: decimals)))"
      } ?? "",
      row.measured.map { words.number($0.n) } ?? "",
      points(gaps?.delivery), points(gaps?.perception), points(gaps?.admitted),
    ]
  }

  private func points(_ gap: Gap?) -> String {
    guard let gap else { return "" }
    let interval = gap.pointsInterval.map { " " + words.signedInterval($0) } ?? ""
    return words.signed(gap.points) + interval
  }

  private func felt(_ row: GapTable.Row) -> String {
    guard let step = row.step, let levels = analysis.steps[step].felt else { return "" }
    return words.signed(Double(levels))
  }
}

extension Words {
  /// Where a step stands, in a word; nothing for a step that stands where it should.
  fileprivate func label(_ placement: Placement) -> String {
    switch placement {
    case .matched: ""
    case .missing: say(en: "missing", ar: "مفقودة")
    case .extra: say(en: "extra", ar: "زائدة")
    case .moved: say(en: "moved", ar: "منقولة")
    case .empty: say(en: "empty", ar: "فارغة")
    }
  }
}
