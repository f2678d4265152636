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
  /// The block, and in a step the part, whose fields are being read: there its problems are told to be.
  var scene: (file: Int, node: Int, part: Keyword?)?
  /// The story of the scene's block, once a problem needed it: a long label is not to be read again for each.
  private var told: (file: Int, node: Int, story: Story?)?

  var personaNames = NameTable(of: .persona)
  var measureNames = NameTable(of: .measure)
  var sourceNames = NameTable(of: .source)
  var opportunityNames = NameTable(of: .opportunity)
  var journeyNames = NameTable(of: .journey)
  /// Parallel to `Model.journeys`.
  var stepNames: [NameTable] = []
  /// The steps of all journeys, by indices into `allSteps`.
  var allStepNames = NameTable(of: .step)
  var allSteps: [StepReference] = []

  /// How many names may still be compared with one that nothing bears.
  var comparisonsLeft = Self.mostComparisons

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
    for (index, measure) in model.measures.enumerated() {
      _ = measureNames.add(measure.name, as: index)
    }
  }

  /// Reads all fields, in an order in which each finds what it needs: a bare score needs
  /// the journey's main measure, and that may come from a source.
  mutating func readDeclared() {
    // The last one read stays, so the root file's settings are read last.
    read(settings.reversed()) { $0.readSetting($1) }
    read(measures) { $0.readMeasure($1) }
    read(personas) { $0.readPersona($1) }
    read(journeys) { $0.readJourney($1) }
    read(sources) { $0.readSource($1) }
    let bound = boundMeasures()
    for journey in model.journeys.indices {
      chooseMainMeasure(of: journey, bound: bound)
      readSteps(of: journey)
    }
    read(opportunities) { $0.readOpportunity($1) }
    read(agendas) { $0.readAgenda($1) }
  }

  /// Reads the fields of some blocks; what is wrong in one is told with its story.
  mutating func read(_ blocks: [Declared], _ readOne: (inout Resolver, Declared) -> Void) {
    for block in blocks {
      scene = (block.file, block.node, nil)
      readOne(&self, block)
    }
  }

  func place(_ file: Int, _ node: Int) -> Place {
    Place(file: files[file].tree.source.file, line: Int(files[file].tree.nodes[node].line))
  }

  /// - Parameter bytes: what is meant of the node's value; nil when all of it is.
  mutating func report(
    _ kind: Problem.Kind, _ file: Int, _ node: Int, bytes: Range<Int>? = nil, related: Place? = nil,
    fix: Problem.Fix? = nil
  ) {
    problems.append(
      Problem(
        kind, at: place(file, node), bytes: bytes ?? files[file].tree.nodes[node].value, story: story(),
        related: related, fix: fix))
  }

  /// The scene, as people would say it.
  private mutating func story() -> Story? {
    guard let scene else { return nil }
    if told?.file != scene.file || told?.node != scene.node {
      told = (scene.file, scene.node, story(of: scene.file, scene.node))
    }
    var story = told?.story
    story?.part = scene.part
    return story
  }

  /// The story of problems in a block: by its heading.
  private func story(of file: Int, _ node: Int) -> Story? {
    let tree = files[file].tree
    guard let keyword = tree.nodes[node].keyword, !tree.nodes[node].isImplied else { return nil }
    let label = HeadingLabel(tree.source.bytes, value: tree.nodes[node].value).label
    return Story(block: keyword, label: tree.text(label))
  }
}
