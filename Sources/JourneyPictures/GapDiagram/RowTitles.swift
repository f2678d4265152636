import JourneyModel
import JourneyWords

/// The names of a diagram's rows, which stand before each strip.
struct RowTitles {
  /// Each without a place; nil where the journey has no such path.
  let ideal: DiagramBox?
  let actual: DiagramBox?
  /// One for each persona with a row.
  let personas: [DiagramBox]
  /// Whose these are.
  let owners: [ID<Persona>]

  /// Widest line of a title, in points.
  private static let textWidth = 76.0
  /// Beside it.
  private static let padding = 4.0
  private static let mostLines = 3
  /// Whose answers, when and how many, and that all else is everybody's.
  private static let mostRemarkLines = 5

  /// - Parameters:
  ///   - owner: whose the actual row is, where that is not everybody.
  ///   - personas: those with a row.
  ///   - time: when the measured gaps are of, and how many answered.
  ///   - isWidest: they are given the room of the widest, so that several diagrams stand alike.
  init(
    of columns: [GapColumn], as owner: String?, personas: [ID<Persona>], time: String?, in model: Model,
    words: Words, isWidest: Bool
  ) {
    func title(_ kind: DiagramBox.Kind, _ name: String, _ text: String, _ remark: String?) -> DiagramBox {
      let bold = LineWrapping.lines(
        of: words.labelText(text), size: DiagramBox.boldSize, isBold: true, width: Self.textWidth,
        most: Self.mostLines)
      let plain = remark.map {
        LineWrapping.lines(
          of: $0, size: DiagramBox.plainSize, width: Self.textWidth, most: Self.mostRemarkLines)
      }
      return DiagramBox(
        kind: kind, name: name, boldLines: bold.map(words.directed),
        plainLines: (plain ?? []).map(words.directed),
        tooltip: bold.last?.hasSuffix("…") == true ? words.labelText(text) : nil)
    }
    let remark = [owner ?? (personas.isEmpty ? nil : words.everybody), time].compactMap(\.self)
    ideal =
      columns.contains { $0.ideal != nil } ? title(.idealTitle, "ideal", words.ideal, nil) : nil
    actual =
      columns.contains { $0.actual != nil }
      ? title(.actualTitle, "actual", words.actual, remark.isEmpty ? nil : words.list(remark)) : nil
    owners = personas
    self.personas = personas.enumerated().map { row, persona in
      let isShared = columns.contains { $0.place(of: row)?.isOwn == false }
      return title(
        .personaTitle(persona), "persona\(row + 1)", model.personas[persona].shortName,
        isShared ? words.elseAsEverybody : nil)
    }
    let widest = ([ideal, actual].compactMap(\.self) + self.personas).map(\.width).max() ?? 0
    width = isWidest ? max(widest, Self.textWidth + Self.padding) : widest
  }

  /// Of the widest one, or of the widest there may be.
  let width: Double
}

extension DiagramBox {
  /// The title of a row in one strip, set against the side where the row begins.
  func title(of frame: StripFrame, y: Double) -> DiagramBox {
    var title = DiagramBox(
      kind: kind, name: "row\(frame.number)-\(name)", boldLines: boldLines, plainLines: plainLines,
      tooltip: tooltip)
    title.center = Point(x: frame.enter - frame.forward * (2 + width / 2), y: y)
    return title
  }
}
