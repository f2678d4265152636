import JourneyModel

/// All histograms of a source while it is read, as flat arrays of counters: adding an answer is a sum of indices.
///
/// Answers are counted once for everybody and once for each group of the row (personas, values of segment columns), in
/// the row's wave or in none. What all waves come to is summed at the end.
struct AnswerCounts: Sendable {
  /// Everybody, the personas (numbered from 1) and all values of all segment columns.
  static let mostGroups = 512
  /// 64 MB of counters: a table with more combinations of step, group and wave is no survey.
  private let mostCounters: Int

  /// One empty histogram a measure, which knows the levels of its scale.
  private let scales: [Histogram]
  private let blocks: Int
  /// Where the starts of each (wave, group) begin in `starts`, −1 before its first answer.
  private var planes: [Int]
  /// Where the counters of a (subject, measure) begin, −1 before its first answer.
  private var starts: [Int] = []
  private var counters: [Int] = []
  /// Parallel to `counters` once a row has a weight.
  private var weights: [Double] = []
  private var squaredWeights: [Double] = []
  private(set) var isWeighted = false
  /// Parallel to the blocks of everybody; empty without a respondent column.
  private var respondents: [PersonAnswers] = []
  /// Of the groups that were asked for, by group and block.
  private var groupRespondents: [Int: PersonAnswers] = [:]
  private var askedGroups: [Range<Int>] = []
  /// Answers counted for everybody.
  private(set) var answers = 0
  /// There was no room for some combination of step, group and wave: waves and segments are not to be shown. Everybody
  /// and the personas are complete.
  private(set) var isFull = false

  init(subjects: Int, measures: [Measure], mostCounters: Int = 8_000_000) {
    self.mostCounters = mostCounters
    scales = measures.map(Histogram.init)
    blocks = subjects * measures.count
    planes = Array(repeating: -1, count: Self.mostGroups)
  }

  mutating func countWeights() { isWeighted = true }

  /// - Parameters:
  ///   - waves: how long the waves are that rows are in.
  ///   - groups: those of which people are kept beside everybody.
  mutating func countRespondents(in waves: WaveLength, ofGroups groups: [Range<Int>]) {
    respondents = Array(repeating: PersonAnswers(waves: waves), count: blocks)
    askedGroups = groups
  }

  /// Counts an answer as often as the row stands for, for everybody and for each of its groups.
  @inline(__always)
  mutating func add(subject: Int, measure: ID<Measure>, level: Int, row: borrowing Row) {
    let block = subject &* scales.count &+ measure.index
    let levels = scales[measure.index].counts.count
    answers = answers.saturatingAdd(row.times)
    count(group: 0, block: block, levels: levels, level: level, row: row)
    for persona in row.personas {
      count(group: 1 &+ persona.index, block: block, levels: levels, level: level, row: row)
    }
    for group in row.segments {
      count(group: group, block: block, levels: levels, level: level, row: row)
    }
    if !respondents.isEmpty, row.respondent != 0 {
      respondents[block].add(
        row.respondent, level: level, times: row.times, weight: isWeighted ? row.weight : 1, on: row.day)
      if !askedGroups.isEmpty { keepPeople(block: block, level: level, row: row) }
    }
  }

  private mutating func keepPeople(block: Int, level: Int, row: borrowing Row) {
    for group in row.segments where askedGroups.contains(where: { $0.contains(group) }) {
      // As long waves as everybody's, and no answers yet.
      groupRespondents[group &* blocks &+ block, default: PersonAnswers(like: respondents[block])].add(
        row.respondent, level: level, times: row.times, weight: isWeighted ? row.weight : 1, on: row.day)
    }
  }

  @inline(__always)
  private mutating func count(group: Int, block: Int, levels: Int, level: Int, row: borrowing Row) {
    let plane = row.period &* Self.mostGroups &+ group
    if plane >= planes.count || planes[plane] < 0 { addPlane(plane) }
    var start = starts[planes[plane] &+ block]
    if start < 0 {
      guard let new = newStart(group: group, period: row.period, block: block, levels: levels) else { return }
      start = new
    }
    let counter = start &+ level
    counters[counter] = counters[counter].saturatingAdd(row.times)
    if isWeighted {
      weights[counter] += row.weight * Double(row.times)
      squaredWeights[counter] += row.weight * row.weight * Double(row.times)
    }
  }

  /// Makes room for the answers of a group in a wave; without room, in no wave, and for a segment nowhere.
  private mutating func newStart(group: Int, period: Int, block: Int, levels: Int) -> Int? {
    var plane = period * Self.mostGroups + group
    if counters.count + levels > mostCounters {
      isFull = true
      if group > PersonaSet.capacity { return nil }
      plane = group
      if planes[plane] < 0 { addPlane(plane) }
    }
    let index = planes[plane] + block
    if starts[index] < 0 {
      starts[index] = counters.count
      counters.append(contentsOf: repeatElement(0, count: levels))
      if isWeighted {
        weights.append(contentsOf: repeatElement(0, count: levels))
        squaredWeights.append(contentsOf: repeatElement(0, count: levels))
      }
    }
    return starts[index]
  }

  private mutating func addPlane(_ plane: Int) {
    while planes.count <= plane {
      planes.append(contentsOf: repeatElement(-1, count: Self.mostGroups))
    }
    planes[plane] = starts.count
    starts.append(contentsOf: repeatElement(-1, count: blocks))
  }

  /// The histograms that have answers.
  /// - Parameters:
  ///   - subjects: names the subjects by the indices used in `add`.
  ///   - groups: names the groups of rows, everybody first; nil for one that is not to be told apart.
  ///   - periods: the waves, numbered from 1.
  func histograms(of subjects: [Subject], groups: [Tally.Group?], periods: [Period]) -> [AnswerTally.Cell:
    Histogram]
  {
    var histograms: [AnswerTally.Cell: Histogram] = [:]
    for (plane, first) in planes.enumerated() where first >= 0 {
      let (period, group) = plane.quotientAndRemainder(dividingBy: Self.mostGroups)
      guard let group = groups[group] else { continue }
      for block in 0..<blocks where starts[first + block] >= 0 {
        guard let histogram = histogram(block, from: starts[first + block]) else { continue }
        let (subject, measure) = block.quotientAndRemainder(dividingBy: scales.count)
        var cell = AnswerTally.Cell(subject: subjects[subject], measure: ID(measure), group: group)
        if var sum = histograms[cell] {
          sum.merge(histogram)
          histograms[cell] = sum
        } else {
          histograms[cell] = histogram
        }
        guard period > 0 else { continue }
        cell.period = periods[period - 1]
        histograms[cell] = histogram
      }
    }
    return histograms
  }

  /// nil when every row stood for nobody.
  private func histogram(_ block: Int, from start: Int) -> Histogram? {
    var histogram = scales[block % scales.count]
    let range = start..<start + histogram.counts.count
    histogram.counts = Array(counters[range])
    if isWeighted {
      histogram.weights = Histogram.Weights(
        sums: Array(weights[range]), sumOfSquares: squaredWeights[range].reduce(0, +))
    }
    return histogram.n > 0 ? histogram : nil
  }

  /// Who gave the answers to each question, where somebody is known; of groups those that were asked for.
  func respondents(of subjects: [Subject], groups: [Tally.Group?]) -> [AnswerTally.Cell: AnswerPeople] {
    var people: [AnswerTally.Cell: AnswerPeople] = [:]
    func keep(_ answers: PersonAnswers, _ block: Int, _ group: Tally.Group) {
      guard answers.answers > 0 else { return }
      let (subject, measure) = block.quotientAndRemainder(dividingBy: scales.count)
      var settled = answers
      settled.settle()
      let cell = AnswerTally.Cell(subject: subjects[subject], measure: ID(measure), group: group)
      people[cell] = .known(settled)
    }
    for (block, answers) in respondents.enumerated() { keep(answers, block, .everybody) }
    for (place, answers) in groupRespondents {
      let (group, block) = place.quotientAndRemainder(dividingBy: blocks)
      if let group = groups[group] { keep(answers, block, group) }
    }
    return people
  }
}
