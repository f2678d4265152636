package import JourneyAnalysis
package import JourneyModel

/// The gap diagram of one journey: its ideal path above, its actual path below, and the gap of each step between
/// them.
package struct GapDiagram: Sendable {
  private let scene: GapScene
  private let words: Words
  private let namespace: String
  private let picture: SelfContainedPicture

  /// - Parameters:
  ///   - namespace: in front of every id in the SVG, so that several diagrams share a page.
  ///   - earlier: by step, gaps that were others in an earlier version; they are drawn behind those of this one.
  package init(
    of analysis: GapAnalysis, over earlier: [Int: DrawnGap] = [:], in model: Model, words: Words,
    namespace: String
  ) {
    let journey = model.journeys[analysis.journey]
    let scene = GapScene(of: analysis, over: earlier, in: model, words: words)
    self.scene = scene
    self.words = words
    self.namespace = namespace
    let whole =
      scene.boxes.compactMap { box in box.tooltip.map { (box.name, $0) } }
      + scene.bands.compactMap { band in band.tooltip.map { (band.node, $0) } }
    let overview = scene.overview.map { overview in
      [InsertedPath(path: overview.base, classes: "overview-base", fill: DiagramLook.base)]
        + overview.paths.map { bars in
          InsertedPath(
            path: bars.path, classes: "overview-bar \(bars.size.rawValue)", fill: DiagramLook.bar(bars.size))
        }
    }
    picture = SelfContainedPicture(
      name: DiagramLook.name, namespace: namespace, language: words.language,
      isRightToLeft: words.isRightToLeft,
      title: words.gapDiagramTitle(words.labelText(journey.name.label)),
      description: GapDescription(words: words, analysis: analysis, model: model).text,
      tooltips: Dictionary(whole) { first, _ in first },
      texts: scene.texts, insertions: overview.map { [GapOverview.name: $0] } ?? [:],
      dashes: DiagramLook.dashes)
  }

  /// The diagram in Graphviz's language, with all places in it; `dot` draws it as it stands.
  package var dot: String { scene.dot(namespace: namespace, words: words, labelled: true) }

  /// The diagram as one `<svg>` element that needs nothing else: alone in a file or inside HTML.
  package func svg() throws(RenderingFailure) -> String {
    try picture.finishing(Graphviz.svg(of: scene.dot(namespace: namespace, words: words, labelled: false)))
  }
}
