import JourneyModel
import JourneySyntax

/// A tally file read back, against a model that may have grown since.
struct TallyReading {
  private(set) var tally = Tally()
  /// Steps, journeys and measures that the model does not have, with the positions of their entries.
  private(set) var problems = RowProblems()
  private let model: Model
  private let subjects: SubjectNumbers
  private let journeys: NameTable
  private let steps: [NameTable]
  private let measures: NameTable
  private let personas: NameTable

  /// What is wrong with the file as a whole.
  struct Failure: Error { var line: Int }

  /// The first byte that is not blank opens an object: no table starts so.
  static func isTally(_ bytes: Span<UInt8>) -> Bool {
    var position = RecordScanner.startOfText(in: bytes)
    while position < bytes.count, bytes[position] <= .space { position += 1 }
    return position < bytes.count && bytes[position] == UInt8(ascii: "{")
  }

  init(_ bytes: Span<UInt8>, in model: Model) throws(Failure) {
    self.model = model
    subjects = SubjectNumbers(of: model)
    journeys = NameTable(of: model.journeys.enumerated().map { ($1.name, $0) })
    steps = NameTable.ofSteps(in: model, subjects: subjects)
    measures = NameTable(of: model.measures.enumerated().map { ($1.name, $0) })
    personas = NameTable(of: model.personas.enumerated().map { ($1.name, $0) })
    let file: JSONValue
    do throws(JSONFailure) {
      file = try JSONValue(parsing: bytes.extracting(RecordScanner.startOfText(in: bytes)...))
    } catch { throw Failure(line: error.line) }
    guard file["rihla"]?.string == "tally", file["version"]?.count == Tally.fileVersion else {
      throw Failure(line: 1)
    }
    read(file)
  }

  private mutating func read(_ file: JSONValue) {
    tally.rows = file["rows"]?.count ?? 0
    tally.started = file["started"]?.count
    tally.finished = file["finished"]?.count
    if let days = file["days"]?.elements?.compactMap({ $0.string.flatMap(Day.init(iso:)) }), days.count == 2,
      days[0] <= days[1]
    {
      tally.days = days[0].text...days[1].text
    }
    for (index, entry) in (file["histograms"]?.elements ?? []).enumerated() {
      readHistogram(entry, at: index + 1)
    }
    var pairs = PairTally()
    for entry in file["pairs"]?.elements ?? [] { readPair(entry, into: &pairs) }
    for entry in file["complete"]?.elements ?? [] { readGram(entry, into: &pairs) }
    tally.pairs = pairs
    for entry in file["pairWaves"]?.elements ?? [] { readPairWave(entry) }
    let tickets = (file["tickets"]?.elements ?? []).map { (entry: $0, isDated: false) }
    let dated = (file["ticketWaves"]?.elements ?? []).map { (entry: $0, isDated: true) }
    for (index, ticket) in (tickets + dated).enumerated() {
      readTickets(ticket.entry, at: index + 1, isDated: ticket.isDated)
    }
    tally.paths = file["paths"].flatMap(PathTally.init)
    let everybody = tally.histograms.filter { $0.key.group == .everybody && $0.key.period == nil }
    tally.answers = everybody.values.reduce(0) { $0.saturatingAdd($1.n) }
  }

  private mutating func readHistogram(_ entry: JSONValue, at position: Int) {
    guard let question = question(entry, at: position) else { return }
    var histogram = Histogram(measure: model.measures[question.measure])
    guard let group = group(of: entry) else { return }
    let cell = Tally.Cell(
      subject: question.subject, measure: question.measure, group: group, period: period(of: entry))
    // Groups too small to be shown have no counts.
    guard let counts = entry["counts"]?.elements else {
      tally.withheld[cell] = entry["n"]?.count
      return
    }
    let whole = counts.compactMap(\.count)
    guard whole.count == histogram.counts.count, whole.count == counts.count,
      entry["lowest"]?.double == histogram.lowest, let grain = entry["grain"]?.double,
      abs(grain - histogram.grain) < 1e-6
    else {
      problems.add(.outsideScale(measure: question.measure), text: "\(whole)", row: position)
      return
    }
    histogram.counts = whole
    guard histogram.n > 0 else { return }
    if let sums = entry["weights"]?.elements?.compactMap(\.double), sums.count == whole.count,
      let squares = entry["squaredWeights"]?.double, squares >= 0, sums.allSatisfy({ $0 >= 0 })
    {
      histogram.weights = Histogram.Weights(sums: sums, sumOfSquares: squares)
    }
    tally.histograms[cell] = histogram
  }

  /// nil for no wave.
  private func period(of entry: JSONValue) -> Period? {
    entry["from"]?.string.flatMap(Day.init(iso:)).flatMap { day in
      entry["wave"]?.string.flatMap(WaveLength.init).map { Period(of: day, length: $0) }
    }
  }

  private mutating func readTickets(_ entry: JSONValue, at position: Int, isDated: Bool) {
    guard let subject = subject(of: entry, at: position), let tag = entry["tag"]?.string else { return }
    let period = isDated ? period(of: entry) : nil
    guard (period != nil) == isDated else { return }
    tally.signals[Tally.Signal(subject: subject, tag: tag, period: period)] = entry["tickets"]?.count ?? 0
  }

  private mutating func readPairWave(_ entry: JSONValue) {
    let period = period(of: entry)
    guard period != nil || entry["wave"]?.string == WrittenPairs.noWave else { return }
    var pairs = tally.pairWaves[period] ?? PairTally()
    readPair(entry, into: &pairs)
    readGram(entry, into: &pairs)
    tally.pairWaves[period] = pairs
  }

  private mutating func readPair(_ entry: JSONValue, into pairs: inout PairTally) {
    guard let step = entry["step"].flatMap({ question($0, at: 1) }),
      let outcome = entry["outcome"].flatMap({ question($0, at: 1) }),
      let counts = entry["counts"]?.elements?.compactMap(\.count)
    else { return }
    let rows = Histogram(measure: model.measures[step.measure]).counts.count
    let columns = Histogram(measure: model.measures[outcome.measure]).counts.count
    // Before there is a table of this size: it may be large, and the file has to hold as much.
    guard counts.count == rows * columns, entry["columns"]?.count == columns else { return }
    var joint = PairTally.Joint(rows: rows, columns: columns)
    joint.counts = counts
    pairs.joints[PairTally.Pair(step: step, outcome: outcome)] = joint
  }

  private mutating func readGram(_ entry: JSONValue, into pairs: inout PairTally) {
    guard let entries = entry["questions"]?.elements, let sums = entry["sums"]?.elements?.compactMap(\.double)
    else { return }
    let questions = entries.compactMap { question($0, at: 1) }
    guard questions.count == entries.count, let outcome = questions.last,
      let gram = Gram(of: questions, sums: sums), gram.n >= 0
    else { return }
    pairs.grams[outcome] = gram
  }

  private mutating func question(_ entry: JSONValue, at position: Int) -> Question? {
    guard let subject = subject(of: entry, at: position) else { return nil }
    guard let measure = measures[folded(entry["measure"])] else {
      problems.add(.unmatched(.measure), text: entry["measure"]?.string ?? "", row: position)
      return nil
    }
    return Question(subject: subject, measure: measure)
  }

  private mutating func subject(of entry: JSONValue, at position: Int) -> Subject? {
    guard let journey = journeys[folded(entry["journey"])] else {
      problems.add(.unmatched(.journey), text: entry["journey"]?.string ?? "", row: position)
      return nil
    }
    guard let step = entry["step"]?.string else { return .journey(journey) }
    guard let number = steps[journey][folded(entry["step"])] else {
      problems.add(.unmatched(.step), text: step, row: position)
      return nil
    }
    return subjects.subjects[number]
  }

  /// nil for a persona that the model no longer has.
  private func group(of entry: JSONValue) -> Tally.Group? {
    if entry["persona"] != nil { return personas[folded(entry["persona"])].map { .persona($0) } }
    guard let column = entry["column"]?.string, let value = entry["value"]?.string else { return .everybody }
    return .segment(column: column, value: value)
  }

  private func folded(_ value: JSONValue?) -> [UInt8] {
    Folding.fold(Array((value?.string ?? "").utf8).span)
  }
}

extension PathTally {
  /// The paths of a tally file; nil when they refer to steps that it does not name.
  fileprivate init?(_ json: JSONValue) {
    guard let names = json["steps"]?.elements, let entries = json["variants"]?.elements else { return nil }
    let steps = names.compactMap(\.string)
    guard steps.count == names.count else { return nil }
    let variants = entries.compactMap { entry -> Variant? in
      guard let numbers = entry["path"]?.elements, case let path = numbers.compactMap(\.count),
        path.count == numbers.count, path.allSatisfy({ steps.indices.contains($0) }),
        let cases = entry["cases"]?.count, let converted = entry["converted"]?.count
      else { return nil }
      return Variant(path: path, cases: cases, converted: min(converted, cases))
    }
    guard variants.count == entries.count else { return nil }
    self.init(
      steps: steps, variants: variants, hasOutcomes: json["hasOutcomes"]?.count == 1,
      leftOut: json["leftOut"]?.count ?? 0)
  }
}
