import JourneySyntax

/// Turns trees into a model: first every name is declared, then every field is read with all names known.
struct Resolver {
  /// A heading's place in the trees.
  struct Declared {
    var file: Int
    var node: Int
    /// Index of what it declares, in the model's array of that kind.
    var index: Int
  }

  let files: [ModelFile]
  var model = Model()
  var problems: [Problem] = []

  var personaNames = NameTable()
  var measureNames = NameTable()
  var sourceNames = NameTable()
  var opportunityNames = NameTable()
  var journeyNames = NameTable()
  /// Parallel to `Model.journeys`.
  var stepNames: [NameTable] = []
  /// The steps of all journeys, by indices into `allSteps`.
  var allStepNames = NameTable()
  var allSteps: [StepReference] = []

  /// Blocks in reading order. A journey has one entry for its heading and one for each place where it goes on.
  var settings: [Declared] = []
  var personas: [Declared] = []
  var measures: [Declared] = []
  var sources: [Declared] = []
  var journeys: [Declared] = []
  var opportunities: [Declared] = []
  var agendas: [Declared] = []
  /// Per journey: where its steps stand, parallel to `Journey.steps`.
  var steps: [[Declared]] = []

  init(_ files: [ModelFile]) {
    self.files = files
    model.settings.language = files.first?.tree.language ?? .english
    for (index, measure) in model.measures.enumerated() { _ = measureNames.add(measure.name, as: index) }
  }

  /// Reads all fields, in an order in which each finds what it needs: a bare score needs
  /// the journey's main measure, and that may come from a source.
  mutating func readDeclared() {
    for declared in settings { readSetting(declared) }
    for declared in measures { readMeasure(declared) }
    for declared in personas { readPersona(declared) }
    for declared in journeys { readJourney(declared) }
    for declared in sources { readSource(declared) }
    for journey in model.journeys.indices {
      chooseMainMeasure(of: journey)
      readSteps(of: journey)
    }
    for declared in opportunities { readOpportunity(declared) }
    for declared in agendas { readAgenda(declared) }
  }

  func place(_ file: Int, _ node: Int) -> Place {
    let tree = files[file].tree
    return Place(file: tree.source.file, line: Int(tree.nodes[node].line))
  }

  mutating func report(
    _ kind: Problem.Kind, _ file: Int, _ node: Int, story: Story? = nil, related: Place? = nil
  ) {
    problems.append(
      Problem(
        kind, at: place(file, node), bytes: files[file].tree.nodes[node].value, story: story,
        related: related))
  }
}
