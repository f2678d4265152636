import JourneyModel
import JourneySyntax

/// Names of things, folded, and the numbers of the things. The names are strings and not bytes, so that `é` is one letter
/// however a program composes it.
struct CellNames: Sendable {
  /// The number of a thing by its name; nil for a name that several things share.
  private(set) var things: [String: Int?] = [:]

  /// - Parameter layers: names and the numbers of what they name. A name in an earlier layer hides the same name in
  ///   a later one, so that an id is stronger than a label. Within a layer a name of two things is nobody's.
  init(layers: [[(name: String?, thing: Int)]]) {
    for layer in layers {
      var names: [String: Int?] = [:]
      for (name, thing) in layer {
        guard let name else { continue }
        let folded = name.folded
        if !folded.isEmpty { Self.add(thing, called: folded, to: &names) }
      }
      things.merge(names) { stronger, _ in stronger }
    }
  }

  /// The names of several tables; what two of them know is nobody's.
  init(joining tables: [CellNames]) {
    for table in tables {
      for (name, thing) in table.things { Self.add(thing, called: name, to: &things) }
    }
  }

  /// The number of the only thing with this folded name.
  subscript(folded: [UInt8]) -> Int? { things[String(decoding: folded, as: UTF8.self)] ?? nil }

  private static func add(_ thing: Int?, called name: String, to names: inout [String: Int?]) {
    if let known = names[name] {
      if known != thing { names[name] = .some(nil) }
    } else {
      names[name] = .some(thing)
    }
  }
}

extension CellNames {
  /// A table that knows each of `texts`, as 0.
  init(ofTexts texts: [String]) { self.init(layers: [texts.map { ($0, 0) }]) }

  /// A table of things by their ids and labels, and by further names that are weaker than both.
  init(of things: [(name: Name, thing: Int)], alsoCalled further: [(name: String?, thing: Int)] = []) {
    self.init(layers: [
      things.map { ($0.name.id, $0.thing) },
      things.map { ($0.name.label, $0.thing) },
      further,
    ])
  }

  /// The steps of all journeys, as numbers of `subjects`; a name that two journeys have is nobody's.
  init(ofAllStepsIn model: Model, subjects: SubjectNumbers) {
    self.init(joining: CellNames.ofSteps(in: model, subjects: subjects))
  }

  /// The steps of each journey, as numbers of `subjects`.
  static func ofSteps(in model: Model, subjects: SubjectNumbers) -> [CellNames] {
    model.journeys.ids.map { journey in
      let steps = model.journeys[journey].steps
      return CellNames(
        of: steps.ids.map { step in
          (steps[step].name, subjects.number(of: .step(StepReference(journey: journey, step: step))))
        })
    }
  }
}
