import JourneyAnalysis
import JourneyModel

/// A place or a distance in the picture: points, x to the right, y upwards, as Graphviz counts.
struct Point: Equatable {
  var x: Double
  var y: Double
}

/// A box with centred text: bold lines above plain ones.
struct DiagramBox: Equatable {
  /// What a box is; its look follows from this.
  enum Kind: Hashable {
    case ideal, actual, extra, notOffered, notDescribed
    /// The number of a gap; larger where customers gave it.
    case pill(GapMark.Size, isMeasured: Bool)
    /// Words beside a line, or at the head of a row.
    case note, idealTitle, actualTitle, extraNote
    case personaTitle(ID<Persona>)
    /// What a persona lives of her own, and the mark where she lives what everybody does.
    case personaCard(ID<Persona>)
    case personaMark(ID<Persona>)
    case personaNote(ID<Persona>)
    /// The frame of the overview, and the numbers of the rows that it names.
    case overview, rowNumber
  }

  let kind: Kind
  /// Its name in the DOT and, behind the namespace, its id.
  let name: String
  /// The step that it tells of.
  var step: ID<Step>?
  /// The persona whose own it is.
  var persona: ID<Persona>?
  let boldLines: [String]
  let plainLines: [String]
  /// The whole text where the lines had to leave something out, and what stands behind a number.
  let tooltip: String?
  var center = Point(x: 0, y: 0)
  /// In points, large enough for the text whichever of the known fonts there is.
  var width: Double
  var height: Double

  static let boldSize = 12.0
  static let plainSize = 10.5
  /// Of the cards of steps: as wide as the widest text and the padding beside it.
  static let cardWidth = GapColumn.textWidth + padding(.ideal).x
  /// The number of a measured gap is read from across a room.
  static let pillSize = 14.0
  /// Noto's lines are 1.36 of the font size high.
  private static let lineHeight = 1.4

  init(
    kind: Kind, name: String, step: ID<Step>? = nil, boldLines: [String] = [], plainLines: [String] = [],
    tooltip: String? = nil
  ) {
    self.kind = kind
    self.name = name
    self.step = step
    self.boldLines = boldLines
    self.plainLines = plainLines
    self.tooltip = tooltip
    let size = Self.boldSize(kind)
    let padding = Self.padding(kind)
    let spare = Self.spare(kind)
    let bold = boldLines.map { LineWrapping.width(of: $0, size: size, isBold: true, spare: spare) }
    let plain = plainLines.map { LineWrapping.width(of: $0, size: Self.plainSize, spare: spare) }
    let lines = Double(boldLines.count) * size + Double(plainLines.count) * Self.plainSize
    width = ((bold + plain).max() ?? 0).rounded(.up) + padding.x
    height = (lines * Self.lineHeight).rounded(.up) + padding.y
  }

  /// A box of a given size without text.
  init(kind: Kind, name: String, step: ID<Step>? = nil, center: Point, width: Double, height: Double) {
    self.kind = kind
    self.name = name
    self.step = step
    (boldLines, plainLines, tooltip) = ([], [], nil)
    self.center = center
    self.width = width
    self.height = height
  }

  /// The font size of bold lines, in points.
  static func boldSize(_ kind: Kind) -> Double {
    if case .pill(_, isMeasured: true) = kind { pillSize } else { boldSize }
  }

  /// Space for the text at either side together, and above and below it together, in points.
  private static func padding(_ kind: Kind) -> Point {
    switch kind {
    case .ideal, .actual, .extra, .notOffered, .notDescribed, .personaCard: Point(x: 16, y: 12)
    case .pill: Point(x: 16, y: 6)
    case .note, .extraNote, .idealTitle, .actualTitle, .personaTitle, .personaNote, .rowNumber:
      Point(x: 4, y: 2)
    case .personaMark, .overview: Point(x: 0, y: 0)
    }
  }

  /// How much of that the wider letters of DejaVu Sans may use.
  static func spare(_ kind: Kind) -> Double { max(0, padding(kind).x - 4) }

  var top: Double { center.y + height / 2 }
  var bottom: Double { center.y - height / 2 }

  /// The middle of the side that a path running `forward` (1 to the right, −1 to the left) comes in by.
  func entry(_ forward: Double) -> Point { Point(x: center.x - forward * width / 2, y: center.y) }
  /// The same where it goes out.
  func exit(_ forward: Double) -> Point { Point(x: center.x + forward * width / 2, y: center.y) }
}

/// A line between two boxes: straight, or along a curve.
struct DiagramLine: Equatable {
  /// What a line is; its look follows from this.
  enum Kind: Hashable {
    case idealPath, actualPath, extraPath, loop, moved
    case personaPath(ID<Persona>)
    /// Where a persona goes another way than along her row.
    case personaMove(ID<Persona>)
    case personaLoop(ID<Persona>)
    case bar(GapMark.Size, GapBasis)
    /// The gap of an earlier version.
    case earlierBar
  }

  let kind: Kind
  /// Behind the namespace, its id.
  let name: String
  /// The step that it tells of.
  var step: ID<Step>?
  /// The persona whose own it is.
  var persona: ID<Persona>?
  /// Names of boxes.
  let from: String
  let to: String
  /// Stroke width where it says something, in points.
  var width: Double?
  /// nil: straight, cut off by Graphviz where the boxes begin.
  var curve: Curve?
}

extension DiagramBox {
  func owned(by persona: ID<Persona>) -> DiagramBox {
    var own = self
    own.persona = persona
    return own
  }
}

extension DiagramLine {
  func owned(by persona: ID<Persona>) -> DiagramLine {
    var own = self
    own.persona = persona
    return own
  }
}
