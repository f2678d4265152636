import JourneyModel
import JourneySyntax

/// What a tally file says of answers.
extension AnswerTally {
  func members(by names: TallyNames) -> [(key: String, value: JSONValue)] {
    let hidden = hiddenCells
    let cells = (Array(histograms.keys) + Array(withheld.keys)).sorted { $0.sortKey < $1.sortKey }
    return [
      ("histograms", .array(cells.map { histogram(of: $0, isHidden: hidden.contains($0), names) })),
      ("pairs", .array(pairs.json(names))),
      ("complete", .array(pairs.gramsJSON(names))),
      ("pairWaves", .array(WrittenPairs(of: self, in: names.model).json(names))),
    ] + totals.members(names) + counting
  }

  /// How answers were chosen and weighted; nothing where each counts as one.
  private var counting: [(key: String, value: JSONValue)] {
    let weighted: [(key: String, value: JSONValue)] = weighting.map { [("weighting", $0.json)] } ?? []
    return weighted + (isOnceEach ? [("eachPerson", .string("once"))] : [])
  }

  private func histogram(of cell: Cell, isHidden: Bool, _ names: TallyNames) -> JSONValue {
    var members = names.members(of: cell.subject)
    members.append(("measure", .string(names.measure(cell.measure))))
    switch cell.group {
    case .everybody: break
    case .persona(let persona): members.append(("persona", .string(names.persona(persona))))
    case .segment(let column, let value):
      members += [("column", .string(column)), ("value", .string(value))]
    }
    members += cell.period?.members ?? []
    members.append(("n", .count(histograms[cell]?.n ?? withheld[cell])))
    guard !isHidden, let histogram = histograms[cell] else { return .object(members) }
    members += [
      ("lowest", .number(histogram.lowest)), ("grain", .number(histogram.grain)),
      ("counts", .array(histogram.counts.map { .count($0) })),
    ]
    if let weights = histogram.weights { members += weights.members }
    return .object(members + (people(behind: cell, of: histogram)?.members ?? []))
  }

  /// Who gave the answers of a cell; of a wave only those of its days.
  private func people(behind cell: Cell, of histogram: Histogram) -> ToldPeople? {
    guard cell.group == .everybody else { return nil }
    if case .told(let told) = respondents[cell] { return told }
    guard case .known(var answers) = respondents[cell.ofAllDays] else { return nil }
    if let period = cell.period { answers = answers.dated(in: period.days) }
    let groups = answers.groups(levels: histogram.counts.count)
    // A scale of many levels would make a file of zeros.
    let isSmall = histogram.counts.count <= ToldPeople.mostLevels
    let isTold = isSmall && answers.isEveryGroupLarge
    return ToldPeople(people: answers.people, answers: histogram.n, groups: isTold ? groups : [])
  }

  init(reading file: JSONValue, by entries: inout TallyEntries) {
    for (index, entry) in (file["histograms"]?.elements ?? []).enumerated() {
      readHistogram(entry, at: index + 1, by: &entries)
    }
    for entry in file["pairs"]?.elements ?? [] { pairs.readJoint(entry, by: &entries) }
    for entry in file["complete"]?.elements ?? [] { pairs.readGram(entry, by: &entries) }
    for entry in file["pairWaves"]?.elements ?? [] { readPairWave(entry, by: &entries) }
    let everybody = histograms.filter { $0.key.group == .everybody && $0.key.period == nil }
    count = everybody.values.reduce(0) { $0.saturatingAdd($1.n) }
    weighting = Weighting(reading: file["weighting"])
    isOnceEach = file["eachPerson"]?.string == "once"
    totals = AnswerTotals(reading: file["leftOut"], counted: count, by: &entries)
  }

  private mutating func readHistogram(
    _ entry: JSONValue, at position: Int, by entries: inout TallyEntries
  ) {
    guard let question = entries.question(of: entry, at: position) else { return }
    var histogram = Histogram(measure: entries.model.measures[question.measure])
    guard let group = entries.group(of: entry) else { return }
    let cell = Cell(
      subject: question.subject, measure: question.measure, group: group, period: entries.period(of: entry))
    // Groups too small to be shown have no counts.
    guard let counts = entry["counts"]?.elements else {
      withheld[cell] = entry["n"]?.count
      return
    }
    let whole = counts.compactMap(\.count)
    guard whole.count == histogram.counts.count, whole.count == counts.count,
      entry["lowest"]?.double == histogram.lowest, let grain = entry["grain"]?.double,
      abs(grain - histogram.grain) < 1e-6
    else {
      entries.refuse(whole, on: question.measure, at: position)
      return
    }
    histogram.counts = whole
    guard histogram.n > 0 else { return }
    histogram.weights = Histogram.Weights(reading: entry, levels: whole.count)
    histograms[cell] = histogram
    if let people = ToldPeople(reading: entry, of: histogram) { respondents[cell] = .told(people) }
  }

  private mutating func readPairWave(_ entry: JSONValue, by entries: inout TallyEntries) {
    let period = entries.period(of: entry)
    guard period != nil || entry["wave"]?.string == WrittenPairs.noWave else { return }
    var pairs = pairWaves[period] ?? PairTally()
    pairs.readJoint(entry, by: &entries)
    pairs.readGram(entry, by: &entries)
    pairWaves[period] = pairs
  }
}

extension AnswerTally.Cell {
  /// Cells in this order make the same file every time.
  var sortKey: String {
    let who =
      switch group {
      case .everybody: "0"
      case .persona(let persona): "1 \(persona.index)"
      case .segment(let column, let value): "2 \(column) = \(value)"
      }
    return "\(subject.sortKey) \(Day.padded(measure.index, 4)) \(who) \(period?.start.text ?? "")"
  }
}
