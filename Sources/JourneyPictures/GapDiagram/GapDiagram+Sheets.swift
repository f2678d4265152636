package import JourneyAnalysis
package import JourneyModel
package import JourneyWords

extension GapDiagram {
  /// The diagrams for a page that may be printed: everybody's, then the view of each persona. An `<svg>` for each piece,
  /// below each other, so that no sheet ends inside a card and each is as high as what it shows.
  /// - Parameter views: of those who can be chosen on the page.
  package static func sheets(
    of analysis: GapAnalysis, in model: Model, views: [PersonaView] = [], words: Words, namespace: String
  ) throws(RenderingFailure) -> String {
    let common = GapDiagram(
      of: analysis, in: model, words: words, namespace: namespace, owner: nil,
      audience: views.isEmpty ? nil : .everybody)
    guard !views.isEmpty || common.scene.pieces.count > 1 else { return try common.svg() }
    let diagrams = [common] + views.map { own($0, words: words, namespace: namespace) }
    // One frame around all, so that they stand in the same place whoever is chosen.
    let frame = SceneBounds(of: diagrams.flatMap(\.scene.pieces))
    let drawn = try common.drawnPieces()
    var sheets = [common.parts(drawn, in: frame)]
    for hers in diagrams.dropFirst() {
      let groups = try hers.drawnPieces().enumerated().map { place, groups in
        guard drawn.indices.contains(place) else { return groups }
        return groups.sharing(drawn[place], behind: (hers.namespace, common.namespace))
      }
      sheets.append(hers.parts(groups, in: frame))
    }
    return sheets.joined(separator: "\n")
  }

  /// What one persona sees.
  private static func own(_ view: PersonaView, words: Words, namespace: String) -> GapDiagram {
    let name = words.isolated(view.model.personas[view.persona].shortName)
    return GapDiagram(
      of: view.analysis, in: view.model, words: words, namespace: "\(namespace)-for\(view.persona.number)",
      owner: view.isShared ? words.elseAsEverybody(name) : name, audience: .persona(view.persona))
  }

  private func drawnPieces() throws(RenderingFailure) -> [[PictureGroup]] {
    var drawn: [[PictureGroup]] = []
    for piece in scene.pieces { drawn.append(try draw(piece)) }
    return drawn
  }
}

extension [PictureGroup] {
  /// These groups, where those of another picture on the page are shown again as far as they look the same: a page of
  /// several views would be as many times as long.
  /// - Parameter namespaces: of this picture and of the other.
  fileprivate func sharing(_ others: [PictureGroup], behind namespaces: (own: String, other: String))
    -> [PictureGroup]
  {
    let known = Dictionary(others.map { ($0.id, $0) }) { first, _ in first }
    return map { group in
      let id = namespaces.other + group.id.dropFirst(namespaces.own.count)
      guard let other = known[id], group.looks(like: other) else { return group }
      var shared = group
      shared.original = id
      return shared
    }
  }
}
