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
  private static let mostLines = 3
  /// Whose answers, when and how many: with the long words of some languages four.
  private static let mostRemarkLines = 4

  /// - Parameters:
  ///   - personas: those with a row.
  ///   - time: when the measured gaps are of, and how many answered.
  init(of columns: [GapColumn], personas: [ID<Persona>], time: String?, in model: Model, words: Words) {
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
    let remark = [personas.isEmpty ? nil : words.everybody, time].compactMap(\.self)
    ideal =
      columns.contains { $0.ideal != nil } ? title(.idealTitle, "ideal", words.ideal, nil) : nil
    actual =
      columns.contains { $0.actual != nil }
      ? title(.actualTitle, "actual", words.actual, remark.isEmpty ? nil : words.list(remark)) : nil
    owners = personas
    self.personas = personas.enumerated().map { row, persona in
      title(
        .personaTitle(persona), "persona\(row + 1)", model.personas[persona].shortName, words.elseAsEverybody)
    }
  }

  /// Of the widest one.
  var width: Double { ([ideal, actual].compactMap { $0 } + personas).map(\.width).max() ?? 0 }
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
