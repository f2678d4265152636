import JourneyAnalysis
import JourneyHistory
import JourneyModel
import JourneyPictures
import JourneySyntax
import JourneyWords

/// One lane for each step through several versions of a journey, so that pictures of them can be laid over each other.
struct JourneyLanes {
  /// One version of the journey.
  struct Version {
    var model: ModelVersion
    var journey: ID<Journey>
  }

  /// What the steps are called, in the version that had them last; in the order people walk them.
  private(set) var labels: [String] = []
  /// For each version the lane of each of its steps.
  private(set) var lanes: [[ID<Step>: Int]] = []

  /// Lanes by number, in their order.
  private var order: [Int] = []
  private var names: [String] = []
  private var keys: [String: Int] = [:]

  /// - Parameter versions: newest first.
  init(of versions: [Version], words: Words) {
    var numbers: [[ID<Step>: Int]] = []
    for (index, version) in versions.enumerated() {
      let newer = index > 0 ? (version: versions[index - 1], lanes: numbers[index - 1]) : nil
      numbers.append(add(version, before: newer, words: words))
    }
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    labels = order.map { names[$0] }
    lanes = numbers.map { $0.compactMapValues { places[$0] } }
  }

  /// The lanes of a version's steps: those of the newer version's, known ones by their ids, else new ones.
  private mutating func add(
    _ version: Version, before newer: (version: Version, lanes: [ID<Step>: Int])?, words: Words
  ) -> [ID<Step>: Int] {
    let outline = version.model.outline
    let blocks = outline.children(of: version.model.block(of: version.journey), .step)
    let followed = newer.map { Self.followed(blocks, from: version, to: $0.version, in: $0.lanes) } ?? [:]
    var found: [ID<Step>: Int] = [:]
    var taken: Set<Int> = []
    var last: Int?
    for step in version.walked {
      let key = outline.blocks[blocks[step.index]].key
      var lane = followed[step] ?? key.flatMap { keys[$0] }
      if let known = lane, !taken.insert(known).inserted { lane = nil }
      let number: Int
      if let lane {
        number = lane
      } else {
        number = open(words.stepName(version.steps[step]), after: last)
        taken.insert(number)
      }
      if let key, keys[key] == nil { keys[key] = number }
      found[step] = number
      last = number
    }
    return found
  }

  /// A lane of its own beside the one before it.
  private mutating func open(_ name: String, after last: Int?) -> Int {
    names.append(name)
    let place = last.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    order.insert(names.count - 1, at: place)
    return names.count - 1
  }

  /// By step of the older version, the lane of the same step in the newer one.
  private static func followed(
    _ blocks: [ID<Outline.Block>], from older: Version, to newer: Version, in lanes: [ID<Step>: Int]
  ) -> [ID<Step>: Int] {
    let matching = OutlineMatching(of: older.model.outline, and: newer.model.outline)
    let others = newer.model.outline.children(of: newer.model.block(of: newer.journey), .step)
    let places = Dictionary(uniqueKeysWithValues: zip(others, newer.steps.ids))
    return zip(older.steps.ids, blocks).reduce(into: [:]) { found, step in
      found[step.0] = matching.later[step.1].flatMap { places[$0] }.flatMap { lanes[$0] }
    }
  }
}

extension JourneyLanes.Version {
  var analysis: GapAnalysis { model.analyses[journey.index] }
  var steps: [Step] { model.model.journeys[journey].steps }

  /// All steps in the order people walk them, a moved one where it really happens.
  fileprivate var walked: [ID<Step>] {
    let columns = analysis.path.columns
    let actual = Set(columns.filter(\.isInActual).map(\.step))
    let order = columns.filter { $0.isInActual || !actual.contains($0.step) }.map(\.step)
    return order + steps.ids.filter { !order.contains($0) }
  }

  /// How it looks on these lanes.
  func state(named name: String, lanes: [ID<Step>: Int], of count: Int, persona: ID<Persona>? = nil)
    -> JourneyState
  {
    JourneyState(
      named: name, of: analysis, in: model.model, lanes: lanes, of: count, persona: persona)
  }
}
