import JourneyAnalysis
import JourneyModel
import JourneyWords

/// One place of the merged order: the boxes that stand above each other there.
struct GapColumn: Equatable {
  /// Which of the two paths pass here, and why.
  enum Kind {
    /// `missing` is what has no Actual, for whatever reason.
    case matched, missing, extra, movedFrom, movedTo
  }

  let kind: Kind
  let step: ID<Step>
  /// The stage that the column stands in.
  var stage: ID<Stage>?
  /// Its gap in an earlier version, where that was another.
  let earlier: DrawnGap?
  /// Whether a moved step really happens later than it should.
  var happensLater = false
  var ideal: DiagramBox?
  /// What stands between the paths: the gap's pill, or a word where there is none.
  var middle: DiagramBox?
  /// The card in the actual row, or below it when the step is extra.
  var actual: DiagramBox?
  /// One for each persona with a row; nothing where she does not come.
  var personas: [PersonaPlace?] = []

  /// Widest text of a card, in points: about sixteen letters.
  static let textWidth = 92.0
  private static let mostLines = 4
  /// Of a pill: whose it is, and how much.
  private static let mostPillLines = 3
  /// The width of a persona's mark, in points.
  private static let markSize = 11.0

  /// nil for a place in neither path.
  /// - Parameters:
  ///   - tells: a measured gap says its interval and its answers where somebody points at it: no table stands beside it.
  ///   - was: the gap of an earlier version, where it was another.
  ///   - personas: those with a row.
  init?(
    _ column: PathComparison.Column, of journey: Journey, found: StepAnalysis, was: DrawnGap?,
    personas: [ID<Persona>], of model: Model, tells isAlone: Bool, words: Words
  ) {
    step = column.step
    earlier = was
    switch (column.isInIdeal, column.isInActual, found.placement) {
    case (true, true, _): kind = .matched
    case (true, false, .moved): kind = .movedFrom
    case (true, false, _): kind = .missing
    case (false, true, .moved): kind = .movedTo
    case (false, true, _): kind = .extra
    case (false, false, _): return nil
    }
    let step = journey.steps[column.step]
    stage = step.stage
    ideal = column.isInIdeal ? card(.ideal, step, step.ideal, words) : nil
    actual = actualCard(step, found, in: journey, of: model, words)
    middle = middleBox(found, of: model, tells: isAlone, words)
    if column.isInActual {
      self.personas = personas.enumerated().map { row, persona in
        personaPlace(row, persona, found.own[persona], in: journey, words)
      }
    }
  }

  private func actualCard(
    _ step: Step, _ found: StepAnalysis, in journey: Journey, of model: Model, _ words: Words
  ) -> DiagramBox? {
    let common = journey.common(self.step)
    let differing = words.differing(at: self.step, in: journey, of: model)
    return switch kind {
    case .matched, .movedTo: card(.actual, step, common, words, remarks: [differing])
    case .extra: card(.extra, step, common, words, remarks: [words.step(.extra), differing])
    case .missing:
      DiagramBox(
        kind: found.placement == .missing ? .notOffered : .notDescribed, name: "actual\(self.step.index)",
        step: self.step, plainLines: [words.directed(words.absence(found))])
    case .movedFrom: nil
    }
  }

  private func middleBox(
    _ found: StepAnalysis, of model: Model, tells isAlone: Bool, _ words: Words
  ) -> DiagramBox? {
    switch kind {
    case .missing where found.placement == .undescribed && !found.lacksActual:
      return note("gap\(step.index)", words.open, words)
    case .missing where !found.lacksActual: return note("gap\(step.index)", words.step(.missing), words)
    case .matched, .movedFrom, .missing:
      let isTold = isAlone && found.drawn.basis == .measured
      return pill(
        "gap\(step.index)", found.drawn, says: words.short(found, in: model), was: earlier,
        tooltip: isTold ? words.full(found, beside: nil, in: model) : nil, words)
    case .movedTo: return note("moved\(step.index)", words.label(.moved), words)
    case .extra: return nil
    }
  }

  /// A gap's number, or why there is none; below it what it was in an earlier version.
  private func pill(
    _ name: String, _ gap: DrawnGap, says text: String, was: DrawnGap? = nil, tooltip: String? = nil,
    _ words: Words
  ) -> DiagramBox {
    let mark = GapMark(gap)
    let kind = DiagramBox.Kind.pill(mark.size, isMeasured: mark.basis == .measured)
    let isPlain = mark.size == .none
    let size = isPlain ? DiagramBox.plainSize : DiagramBox.boldSize(kind)
    let lines = LineWrapping.lines(
      of: words.labelText(text), size: size, isBold: !isPlain, width: Self.textWidth,
      spare: DiagramBox.spare(kind), most: Self.mostPillLines
    ).map(words.directed)
    let before = was.map { [words.directed(words.was($0))] } ?? []
    return DiagramBox(
      kind: kind, name: name, step: step, boldLines: isPlain ? [] : lines,
      plainLines: (isPlain ? lines : []) + before, tooltip: tooltip)
  }

  private func note(_ name: String, _ text: String, _ words: Words) -> DiagramBox {
    DiagramBox(kind: .note, name: name, step: step, plainLines: [words.directed(text)])
  }

  private func card(
    _ kind: DiagramBox.Kind, _ step: Step, _ part: Part?, _ words: Words, remarks: [String?] = []
  ) -> DiagramBox {
    let detail = remarks.compactMap(\.self) + (part.map(words.cardDetail) ?? [])
    let line = detail.joined(separator: " · ")
    let spare = DiagramBox.spare(kind)
    let fits = LineWrapping.width(of: line, size: DiagramBox.plainSize, spare: spare) <= Self.textWidth
    return card(
      kind, name: "\(kind == .ideal ? "ideal" : "actual")\(self.step.index)", bold: words.stepName(step),
      plain: fits ? [line] : detail, words)
  }

  private func personaPlace(
    _ row: Int, _ persona: ID<Persona>, _ gap: DrawnGap?, in journey: Journey, _ words: Words
  ) -> PersonaPlace? {
    let name = "persona\(row + 1)-\(step.index)"
    if let own = journey.own(step, of: persona) {
      let (bold, plain) = words.personaCard(own, in: journey)
      let card = card(.personaCard(persona), name: name, bold: bold, plain: plain, words)
      guard let gap, gap != .unknown else { return PersonaPlace(box: card, isOwn: true) }
      return PersonaPlace(
        box: card, isOwn: true, pill: pill("gap-\(name)", gap, says: words.short(gap), words),
        mark: GapMark(gap))
    }
    guard journey.steps[step].actual(for: persona) != nil else { return nil }
    return PersonaPlace(
      box: DiagramBox(
        kind: .personaMark(persona), name: name, step: self.step, center: Point(x: 0, y: 0),
        width: Self.markSize, height: Self.markSize),
      isOwn: false)
  }

  /// A card with each text in as many lines as it needs, up to a limit; the whole of it is in the tooltip then. Cards
  /// are equally wide, so that the columns of all strips stand below each other.
  private func card(
    _ kind: DiagramBox.Kind, name: String, bold: String, plain: [String], _ words: Words
  ) -> DiagramBox {
    let spare = DiagramBox.spare(kind)
    let boldLines = LineWrapping.lines(
      of: bold, size: DiagramBox.boldSize, isBold: true, width: Self.textWidth, spare: spare,
      most: Self.mostLines)
    let plainLines = plain.flatMap {
      LineWrapping.lines(
        of: $0, size: DiagramBox.plainSize, width: Self.textWidth, spare: spare, most: Self.mostLines)
    }
    let isCut = (boldLines + plainLines).contains { $0.hasSuffix("…") }
    var card = DiagramBox(
      kind: kind, name: name, step: step, boldLines: boldLines.map(words.directed),
      plainLines: plainLines.map(words.directed),
      tooltip: isCut ? ([bold] + plain).filter { !$0.isEmpty }.joined(separator: " · ") : nil)
    card.width = max(card.width, DiagramBox.cardWidth)
    return card
  }

  /// Where the persona of a row passes; rows are counted from 0.
  func place(of row: Int) -> PersonaPlace? { personas.indices.contains(row) ? personas[row] : nil }

  /// All boxes, from top to bottom.
  var boxes: [DiagramBox] {
    [ideal, middle, actual].compactMap { $0 } + personas.compactMap { $0 }.flatMap(\.boxes)
  }

  var width: Double { boxes.reduce(DiagramBox.cardWidth) { max($0, $1.width) } }

  /// The middle of all boxes; how far from the origin they stand.
  var x: Double = 0 {
    didSet {
      ideal?.center.x = x
      middle?.center.x = x
      actual?.center.x = x
      for row in personas.indices {
        personas[row]?.box.center.x = x
        personas[row]?.pill?.center.x = x
      }
    }
  }
}

/// Where a persona passes a column: her own card with its gap, or the mark where she lives what everybody does.
struct PersonaPlace: Equatable {
  var box: DiagramBox
  let isOwn: Bool
  /// Above the card; nil where no gap is known.
  var pill: DiagramBox?
  var mark: GapMark?

  var boxes: [DiagramBox] { [pill, box].compactMap { $0 } }
}
