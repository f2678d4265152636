import JourneySyntax

extension ScoreFilePreview.Column {
  /// Keeps the cells of a question that are no answers, each once.
  /// - Parameter texts: the first ones met.
  mutating func list(_ texts: [String]) {
    for text in texts {
      guard let shown = QuotedCell(text, in: .score).text, !shown.contains(where: { ",،;".contains($0) })
      else {
        hasUnlistedTexts = true
        continue
      }
      if !unreadableTexts.contains(where: { $0.folded == shown.folded }) { unreadableTexts.append(shown) }
    }
    if texts.count < answers.unreadable { hasUnlistedTexts = true }
  }
}
