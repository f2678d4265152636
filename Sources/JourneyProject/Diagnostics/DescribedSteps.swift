import JourneySyntax

/// The steps of some files that have an Actual, or say that there is none. Who reads one block alone would take those for
/// missing whose Actual stands in another one: in a file that is used, in another model of the folder, or further down.
struct DescribedSteps {
  private var found: [String: [WrittenStep]] = [:]

  /// - Parameter trees: every file that may speak of the same journeys.
  init(in trees: some Sequence<SyntaxTree>) {
    for step in trees.lazy.flatMap(WrittenStep.all) where step.hasActual {
      for key in step.name.keys { found[key, default: []].append(step) }
    }
  }

  /// Another block describes this step.
  func contains(_ step: WrittenStep) -> Bool {
    step.name.keys.contains { key in found[key]?.contains { $0.adds(to: step) } ?? false }
  }
}

/// A block of a step, and how it and its journey are called.
struct WrittenStep {
  let block: FieldSyntax
  let name: WrittenHeading
  /// nil where the journey has no heading and is called after its file: it may be any.
  private let journey: WrittenHeading?
  private let parts: [FieldSyntax]

  /// Those of all journeys in a file, in its order.
  static func all(in tree: SyntaxTree) -> [WrittenStep] {
    var journey: WrittenHeading?
    var steps: [WrittenStep] = []
    for index in tree.nodes.indices where tree.nodes[index].kind == .heading {
      let block = FieldSyntax(index, in: tree)
      if block.keyword == .journey { journey = block.node.isImplied ? nil : WrittenHeading(block) }
      if block.keyword == .step { steps.append(WrittenStep(block, of: journey)) }
    }
    return steps
  }

  private init(_ block: FieldSyntax, of journey: WrittenHeading?) {
    self.block = block
    self.journey = journey
    name = WrittenHeading(block)
    parts = block.parts
  }

  /// Its Ideal, unless that says `none`.
  var ideal: FieldSyntax? {
    parts.first { $0.keyword == .ideal }.flatMap { ValueWords.meansNone($0.fullText) ? nil : $0 }
  }

  var hasActual: Bool { parts.contains { $0.keyword == .actual } }

  /// Speaks of the same step. Two steps may share a label: one with an Ideal of its own is then another step.
  fileprivate func adds(to other: WrittenStep) -> Bool {
    let isOfOneJourney = journey.flatMap { own in other.journey.map { own.isSame(as: $0) } } ?? true
    return isOfOneJourney && name.isSame(as: other.name, byLabel: ideal == nil)
  }
}

/// A heading as it can be looked up.
struct WrittenHeading {
  private let id: String?
  private let label: String

  init(_ block: FieldSyntax) {
    let heading = block.heading
    id = heading.id.map { block.tree.text($0).folded }
    label = block.tree.text(heading.label).folded
  }

  /// What it may be called.
  var keys: Set<String> { Set([id, label].compactMap(\.self)).subtracting([""]) }

  /// The same id, or where one has none the same label.
  /// - Parameter byLabel: a label says enough where an id is missing.
  fileprivate func isSame(as other: WrittenHeading, byLabel: Bool = true) -> Bool {
    if let id, let theirs = other.id { return id == theirs }
    return byLabel && !keys.isDisjoint(with: other.keys)
  }
}
