package import JourneyAnalysis
package import JourneyModel
package import JourneyWords

/// The gap diagram of one journey: its ideal path above, its actual path below, and the gap of each step between
/// them.
package struct GapDiagram: Sendable {
  let scene: GapScene
  private let words: Words
  let namespace: String
  private let frame: PictureFrame

  /// - Parameters:
  ///   - namespace: in front of every id in the SVG, so that several diagrams share a page.
  ///   - earlier: by step, gaps that were others in an earlier version; they are drawn behind those of this one.
  ///   - isBesideText: the same can be read beside it, so that its description is short.
  package init(
    of analysis: GapAnalysis, over earlier: [ID<Step>: DrawnGap] = [:], in model: Model, words: Words,
    namespace: String, isBesideText: Bool = false
  ) {
    self.init(
      of: analysis, over: earlier, in: model, words: words, namespace: namespace, owner: nil, audience: nil,
      isBesideText: isBesideText)
  }

  /// - Parameters:
  ///   - owner: whose the actual row is, where that is not everybody.
  ///   - audience: for whom it is shown, on a page that holds the views of several; nil elsewhere.
  init(
    of analysis: GapAnalysis, over earlier: [ID<Step>: DrawnGap] = [:], in model: Model, words: Words,
    namespace: String, owner: String?, audience: Audience?, isBesideText: Bool = true
  ) {
    let journey = model.journeys[analysis.journey]
    let persona = audience?.persona
    scene = GapScene(
      of: analysis, over: earlier, as: owner, in: model, words: words, isInParts: audience != nil)
    self.words = words
    self.namespace = namespace
    let name = [words.labelText(journey.name.label), persona.map { model.personas[$0].shortName }]
    let description = GapDescription(words: words, analysis: analysis, model: model)
    frame = PictureFrame(
      name: DiagramLook.name, namespace: namespace, language: words.language,
      isRightToLeft: words.isRightToLeft,
      title: words.gapDiagramTitle(words.list(name.compactMap(\.self)), time: analysis.time),
      description: isBesideText ? description.summary : description.text, audience: audience)
  }

  /// The diagram in Graphviz's language, with all places in it; `dot` draws it as it stands.
  package var dot: String {
    ScenePiece(joining: scene.pieces).dot(namespace: namespace, words: words, labelled: true)
  }

  /// The diagram as one `<svg>` element that needs nothing else: alone in a file or inside HTML.
  package func svg() throws(RenderingFailure) -> String {
    var drawn = DrawnPieces()
    return try picture(reusing: &drawn).svg
  }

  /// The diagram as a value, where most of it was drawn before: what did not change since is taken from `drawn`, which
  /// then holds what this picture is made of.
  package func picture(reusing drawn: inout DrawnPieces) throws(RenderingFailure) -> GapPicture {
    var now = DrawnPieces()
    for (place, piece) in scene.pieces.enumerated() {
      if let old = drawn.groups(of: piece, in: namespace, at: place) {
        now.add(piece, in: namespace, groups: old)
      } else {
        now.add(piece, in: namespace, groups: try draw(piece))
      }
    }
    drawn = now
    return GapPicture(groups: drawn.groups, frame: frame, bounds: SceneBounds(of: scene.pieces))
  }

  func draw(_ piece: ScenePiece) throws(RenderingFailure) -> [PictureGroup] {
    try piece.drawn(namespace: namespace, words: words)
  }

  /// An `<svg>` for each piece, below each other.
  /// - Parameters:
  ///   - groups: those of each piece.
  ///   - whole: as wide as which each of them is.
  func parts(_ groups: [[PictureGroup]], in whole: SceneBounds) -> String {
    zip(scene.pieces, groups).enumerated().map { place, drawn in
      let part = PictureFrame.Part(
        number: place + 1, bounds: SceneBounds(of: [drawn.0]),
        description: words.partOfDiagram(steps: drawn.0.stepNumbers))
      return frame.around(drawn.1, bounds: whole, part: part)
    }.joined(separator: "\n")
  }
}

extension ScenePiece {
  /// The numbers of the steps that anything in it is about; the first is 1.
  fileprivate var stepNumbers: [Int] {
    (boxes.map(\.step) + lines.map(\.step)).compactMap { $0?.number }
  }
}

/// The pieces of a picture drawn before, for the next one of the same journey.
package struct DrawnPieces: Sendable {
  private var pieces: [(piece: ScenePiece, namespace: String, groups: [PictureGroup])] = []

  /// Nothing drawn yet: the next picture draws all its pieces.
  package init() {}

  /// What was drawn for the same piece at the same place in the order; nil where it was another.
  func groups(of piece: ScenePiece, in namespace: String, at place: Int) -> [PictureGroup]? {
    guard pieces.indices.contains(place) else { return nil }
    let old = pieces[place]
    return old.namespace == namespace && old.piece == piece ? old.groups : nil
  }

  mutating func add(_ piece: ScenePiece, in namespace: String, groups: [PictureGroup]) {
    pieces.append((piece, namespace, groups))
  }

  var groups: [PictureGroup] { pieces.flatMap(\.groups) }
}
