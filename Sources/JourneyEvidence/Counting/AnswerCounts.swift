import JourneyModel

/// All histograms of a source while it is read, as one flat array of counters: adding an answer is a sum of indices.
struct AnswerCounts: Sendable {
  /// One empty histogram a measure, which knows the levels of its scale.
  private let scales: [Histogram]
  private let personas: Int
  /// Where the counters of a (subject, measure) begin, −1 before its first answer: first the levels for everybody,
  /// then those of each persona.
  private var starts: [Int]
  private var counters: [Int] = []
  /// Answers counted for everybody.
  private(set) var answers = 0

  init(subjects: Int, measures: [Measure], personas: Int) {
    scales = measures.map(Histogram.init)
    self.personas = personas
    starts = Array(repeating: -1, count: subjects * measures.count)
  }

  /// Counts an answer `times` times, for everybody and for each of `personas`.
  mutating func add(subject: Int, measure: Int, level: Int, personas: PersonaSet, times: Int) {
    let levels = scales[measure].counts.count
    let block = subject * scales.count + measure
    if starts[block] < 0 {
      starts[block] = counters.count
      counters.append(contentsOf: repeatElement(0, count: levels * (1 + self.personas)))
    }
    let counter = starts[block] + level
    counters[counter] = counters[counter].saturatingAdd(times)
    answers = answers.saturatingAdd(times)
    for persona in personas {
      let hers = counter + levels * (1 + persona)
      counters[hers] = counters[hers].saturatingAdd(times)
    }
  }

  /// The histograms that have answers. `subjects` names the subjects by the indices used in `add`.
  func histograms(of subjects: [Subject]) -> [Tally.Cell: Histogram] {
    var histograms: [Tally.Cell: Histogram] = [:]
    for (block, start) in starts.enumerated() where start >= 0 {
      let (subject, measure) = block.quotientAndRemainder(dividingBy: scales.count)
      let levels = scales[measure].counts.count
      for slot in 0...personas {
        var histogram = scales[measure]
        let first = start + slot * levels
        histogram.counts = Array(counters[first..<first + levels])
        guard histogram.n > 0 else { continue }
        let persona = slot == 0 ? nil : slot - 1
        histograms[Tally.Cell(subject: subjects[subject], measure: measure, persona: persona)] = histogram
      }
    }
    return histograms
  }
}
