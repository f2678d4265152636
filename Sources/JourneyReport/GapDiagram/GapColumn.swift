import JourneyAnalysis
import JourneyModel

/// One place of the merged order: the boxes that stand above each other there.
struct GapColumn {
  /// Which of the two paths pass here, and why.
  enum Kind {
    case matched, missing, extra, movedFrom, movedTo
  }

  let kind: Kind
  let step: Int
  var ideal: DiagramBox?
  /// What stands between the paths: the gap's pill, or a word where there is none.
  var middle: DiagramBox?
  /// The card in the actual row, or below it when the step is extra.
  var actual: DiagramBox?

  /// Widest text of a card, in points: about twenty letters.
  private static let textWidth = 140.0
  private static let mostLines = 4

  /// nil for a place in neither path.
  init?(
    _ column: PathComparison.Column, of journey: Journey, found: StepAnalysis, words: Words
  ) {
    step = column.step
    switch (column.isInIdeal, column.isInActual, found.placement) {
    case (true, true, _): kind = .matched
    case (true, false, .moved): kind = .movedFrom
    case (true, false, _): kind = .missing
    case (false, true, .moved): kind = .movedTo
    case (false, true, _): kind = .extra
    case (false, false, _): return nil
    }
    let step = journey.steps[column.step]
    ideal = column.isInIdeal ? card(.ideal, step, step.ideal, words) : nil
    actual = actualCard(step, found, words)
    middle = middleBox(found, words)
    // The two cards of a step are equally wide.
    if let cardWidth = [ideal, kind == .missing ? nil : actual].compactMap({ $0?.width }).max() {
      ideal?.width = cardWidth
      if kind == .matched { actual?.width = cardWidth }
    }
  }

  private func actualCard(_ step: Step, _ found: StepAnalysis, _ words: Words) -> DiagramBox? {
    switch kind {
    case .matched, .movedTo: card(.actual, step, step.actual(), words)
    case .extra: card(.extra, step, step.actual(), words, remark: words.step(.extra))
    case .missing:
      DiagramBox(
        kind: .notOffered, name: "actual\(self.step)",
        plainLines: [words.directed(found.lacksActual ? words.noActual : words.notOffered)])
    case .movedFrom: nil
    }
  }

  private func middleBox(_ found: StepAnalysis, _ words: Words) -> DiagramBox? {
    switch kind {
    case .missing where !found.lacksActual: return note("gap\(step)", words.step(.missing), words)
    case .matched, .movedFrom, .missing:
      let mark = GapMark(found.drawn)
      let text = [words.directed(words.short(found))]
      return DiagramBox(
        kind: .pill(mark.size), name: "gap\(step)", boldLines: mark.size == .none ? [] : text,
        plainLines: mark.size == .none ? text : [])
    case .movedTo: return note("moved\(step)", words.label(.moved), words)
    case .extra: return nil
    }
  }

  private func note(_ name: String, _ text: String, _ words: Words) -> DiagramBox {
    DiagramBox(kind: .note, name: name, plainLines: [words.directed(text)])
  }

  private func card(
    _ kind: DiagramBox.Kind, _ step: Step, _ part: Part?, _ words: Words, remark: String? = nil
  ) -> DiagramBox {
    let label = words.stepName(step)
    let detail = [remark, part.map(words.cardDetail)].compactMap { $0 }.filter { !$0.isEmpty }
    let boldLines = LineWrapping.lines(
      of: label, size: DiagramBox.boldSize, isBold: true, width: Self.textWidth, most: Self.mostLines)
    let plainLines = LineWrapping.lines(
      of: detail.joined(separator: " · "), size: DiagramBox.plainSize, width: Self.textWidth,
      most: Self.mostLines)
    let isCut = (boldLines + plainLines).contains { $0.hasSuffix("…") }
    return DiagramBox(
      kind: kind, name: "\(kind == .ideal ? "ideal" : "actual")\(self.step)",
      boldLines: boldLines.map(words.directed), plainLines: plainLines.map(words.directed),
      tooltip: isCut ? ([label] + detail).joined(separator: " · ") : nil)
  }

  var width: Double {
    [ideal, middle, actual].reduce(60) { max($0, $1?.width ?? 0) }
  }

  /// The middle of all three boxes; how far from the origin they stand.
  var x: Double = 0 {
    didSet {
      ideal?.center.x = x
      middle?.center.x = x
      actual?.center.x = x
    }
  }
}
