import JourneySyntax

/// Turns trees into a model: first every name is declared, then every field is read with all names known.
struct Resolver {
  /// A heading, and what it declares.
  struct Declared<Thing> {
    var block: FieldSyntax
    var id: ID<Thing>
  }

  let files: [ModelFile]
  var model = Model()
  var problems: [Problem] = []
  /// The block, and in a step the part, whose fields are being read: there its problems are told to be.
  var scene: (block: FieldSyntax, part: Keyword?)?
  /// The story of the scene's block, once a problem needed it: a long label is not to be read again for each.
  private var told: (block: FieldSyntax, story: Story?)?
  /// The journey whose steps are being read: there steps are looked up, and a bare score is in its main measure.
  var journey = ID<Journey>(0)
  /// The columns of the source being read that name neither step nor journey.
  var overallColumns: [ID<ColumnBinding>] = []

  var personaNames = NameTable<Persona>(of: .persona)
  var measureNames = NameTable<Measure>(of: .measure)
  var sourceNames = NameTable<Source>(of: .source)
  var opportunityNames = NameTable<Opportunity>(of: .opportunity)
  var journeyNames = NameTable<Journey>(of: .journey)
  /// Parallel to `Model.journeys`.
  var stepNames: [NameTable<Step>] = []
  /// The steps of all journeys, as they stand in `allSteps`.
  var allStepNames = NameTable<StepReference>(of: .step)
  var allSteps: [StepReference] = []
  /// Where a number without a measure may be in any of several.
  var journeysOfSeveralMeasures: Set<ID<Journey>> = []

  /// How many names may still be compared with one that nothing bears.
  var comparisonsLeft = Self.mostComparisons

  /// Blocks in reading order. A journey has one entry for its heading and one for each place where it goes on.
  var settings: [FieldSyntax] = []
  var personas: [Declared<Persona>] = []
  var measures: [Declared<Measure>] = []
  var sources: [Declared<Source>] = []
  var journeys: [Declared<Journey>] = []
  var opportunities: [Declared<Opportunity>] = []
  var agendas: [FieldSyntax] = []
  /// Parallel to `Model.journeys`: where the steps of each stand, parallel to `Journey.steps`.
  var steps: [[FieldSyntax]] = []

  init(_ files: [ModelFile]) {
    self.files = files
    model.settings.language = files.first?.tree.language ?? .english
    for measure in model.measures.ids { _ = measureNames.add(model.measures[measure].name, as: measure) }
  }

  /// Reads all fields, in an order in which each finds what it needs: a bare score needs
  /// the journey's main measure, and that may come from a source.
  mutating func readDeclared() {
    // The last one read stays, so the root file's settings are read last.
    for block in settings.reversed() { read(block) { $0.readSetting(block) } }
    read(measures) { $0.readMeasure($1) }
    read(personas) { $0.readPersona($1) }
    read(journeys) { $0.readJourney($1) }
    read(sources) { $0.readSource($1) }
    let bound = boundMeasures()
    for journey in model.journeys.ids {
      chooseMainMeasure(of: journey, bound: bound)
      let told = model.journeys[journey].personas
      model.journeys[journey].everybody = told.isEmpty ? Array(model.personas.ids) : told
      readSteps(of: journey)
    }
    read(opportunities) { $0.readOpportunity($1) }
    for block in agendas { read(block) { $0.readAgenda(block) } }
  }

  /// Reads the fields of some blocks; what is wrong in one is told with its story.
  private mutating func read<Thing>(
    _ blocks: [Declared<Thing>], _ readOne: (inout Resolver, Declared<Thing>) -> Void
  ) {
    for declared in blocks { read(declared.block) { readOne(&$0, declared) } }
  }

  /// Reads the fields of a block; what is wrong in it is told with its story.
  private mutating func read(_ block: FieldSyntax, _ read: (inout Resolver) -> Void) {
    scene = (block, nil)
    read(&self)
  }

  /// The path that a file of the model goes by.
  func path(of tree: SyntaxTree) -> String { files.first { $0.tree === tree }?.path ?? tree.source.file }

  /// - Parameter bytes: what is meant of the field's value; nil when all of it is.
  mutating func report(
    _ kind: any Problem.Kind, _ field: FieldSyntax, bytes: Range<Int>? = nil, related: Place? = nil,
    fix: Problem.Fix? = nil
  ) {
    problems.append(
      Problem(
        kind, at: field.place, bytes: bytes ?? field.value, story: story(),
        related: related, fix: fix))
  }

  /// The scene, as people would say it.
  private mutating func story() -> Story? {
    guard let scene else { return nil }
    if told?.block != scene.block { told = (scene.block, Self.story(of: scene.block)) }
    var story = told?.story
    story?.part = scene.part
    return story
  }

  /// The story of problems in a block: by its heading.
  private static func story(of block: FieldSyntax) -> Story? {
    guard let keyword = block.keyword, !block.node.isImplied else { return nil }
    return Story(block: keyword, label: block.tree.text(block.heading.label))
  }
}
