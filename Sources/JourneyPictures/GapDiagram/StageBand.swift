import JourneyModel
import JourneyWords

/// The background of the columns of one stage, with its name above them.
struct StageBand: Equatable {
  /// Behind the namespace, its id.
  let name: String
  let lines: [String]
  /// The whole name where the lines had to leave something out.
  let tooltip: String?
  let left: Double
  let right: Double
  var top = 0.0
  var bottom = 0.0

  private static let padding = 6.0
  /// From the middle between two columns to where a band ends.
  private static let parting = 3.0
  private static let mostLines = 3

  /// - Parameters:
  ///   - label: the stage's name.
  ///   - columns: those of one strip that stand next to each other in the stage.
  ///   - gap: between neighbouring columns; bands meet in its middle, nearly.
  init(_ name: String, label: String, columns: ArraySlice<GapColumn>, gap: Double, words: Words) {
    self.name = name
    let reach = gap / 2 - Self.parting
    left = (columns.map { $0.x - $0.width / 2 }.min() ?? 0) - reach
    right = (columns.map { $0.x + $0.width / 2 }.max() ?? 0) + reach
    let room = right - left - 2 * Self.padding
    let lines = LineWrapping.lines(
      of: label, size: DiagramBox.boldSize, isBold: true, width: room, most: Self.mostLines)
    self.lines = lines.map(words.directed)
    tooltip = lines.last?.hasSuffix("…") == true ? label : nil
  }

  /// Its name in the DOT, which says that it is a cluster.
  var node: String { "cluster_\(name)" }

  /// What the name needs above the cards.
  var headHeight: Double {
    (Double(lines.count) * DiagramBox.boldSize * 1.4).rounded(.up) + 2 * Self.padding
  }

  /// The middle of the name.
  var labelCenter: Point { Point(x: (left + right) / 2, y: top - headHeight / 2) }

  /// The bands of a strip, from its first column to its last.
  /// - Parameters:
  ///   - number: of the strip, from 1.
  ///   - stage: the stage that the strip before ended in, which goes on here if it is the first one's.
  ///   - label: what a stage is called.
  static func all(
    of columns: [GapColumn], number: Int, after stage: ID<Stage>?, gap: Double, words: Words,
    label: (ID<Stage>) -> String
  ) -> [StageBand] {
    var bands: [StageBand] = []
    var start = 0
    while start < columns.count {
      let own = columns[start].stage
      let end = columns[start...].firstIndex { $0.stage != own } ?? columns.count
      if let own {
        let goesOn = start == 0 && own == stage
        bands.append(
          StageBand(
            "stage\(number)-\(bands.count + 1)", label: goesOn ? words.continued(label(own)) : label(own),
            columns: columns[start..<end], gap: gap, words: words))
      }
      start = end
    }
    return bands
  }
}
