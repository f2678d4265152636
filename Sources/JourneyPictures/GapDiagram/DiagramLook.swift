import JourneyAnalysis
import JourneyModel

/// The colours that only the diagram has; those it shares with the charts are `ChartInk`'s.
private enum Colour {
  static let grey = "#9ca3af"
  static let moderate = "#b4534a"
  static let better = "#1e7b4f"
  static let band = "#f5f4f1"
}

/// The dashes of a stroke.
struct Dashes: Equatable {
  let pattern: String
  /// Round ends make dots of the shortest dashes.
  var isRound = false

  /// Of everything that is a persona's own.
  fileprivate static func persona(_ persona: ID<Persona>) -> Dashes {
    Dashes(pattern: ChartInk.dashes[persona.index % ChartInk.dashes.count])
  }
}

extension GapBasis {
  /// The style of its bar in Graphviz's words.
  fileprivate var style: String {
    switch self {
    case .measured, .unknown: "solid"
    case .believed: "dashed"
    case .felt: "dotted"
    }
  }

  /// The dashes of its bar: hatched what is believed, dotted what is felt.
  /// - Parameter isThin: the bar is as narrow as a line.
  fileprivate func dashes(isThin: Bool) -> Dashes? {
    switch self {
    case .measured, .unknown: nil
    case .believed: Dashes(pattern: "3 2.5")
    case .felt: Dashes(pattern: isThin ? ".1 4" : ".1 9", isRound: true)
    }
  }
}

/// How one kind of box looks.
struct BoxLook {
  /// Its classes in the SVG.
  let classes: String
  /// Of its border; nil for what Graphviz makes of the style.
  let dashes: Dashes?
  /// Its boxes have plain text only.
  let isPlain: Bool
  private let fill: String
  private let stroke: String?
  /// The colours of its text.
  let bold: String
  let plain: String
  private let isDashed: Bool
  private let shape: String

  init(_ kind: DiagramBox.Kind) {
    switch kind {
    case .ideal: self.init("card ideal-card", ChartInk.idealSoft, ChartInk.ideal)
    case .actual: self.init("card actual-card", ChartInk.actualSoft, ChartInk.actual)
    case .extra:
      self.init("card extra-card", ChartInk.card, ChartInk.actual, plain: ChartInk.actual, isDashed: true)
    case .notOffered: self.init("card not-offered", ChartInk.card, Colour.grey, isDashed: true, isPlain: true)
    case .notDescribed:
      self.init("card not-described", nil, Colour.grey, isDashed: true, isPlain: true)
    case .pill(let size, _): self.init(pill: size)
    case .note: self.init("note", nil, nil, isPlain: true)
    case .extraNote: self.init("note loop-note", nil, nil, plain: ChartInk.actual, isPlain: true)
    case .idealTitle: self.init("row-title ideal-title", nil, nil, bold: ChartInk.ideal)
    case .actualTitle: self.init("row-title actual-title", nil, nil, bold: ChartInk.actual)
    case .personaTitle(let persona):
      self.init(
        "row-title persona-title persona-\(persona.number)", nil, nil,
        bold: ChartInk.personas[persona.index % 4],
        dashes: .persona(persona))
    case .personaCard(let persona):
      self.init(
        "card persona-card persona-\(persona.number)", ChartInk.card, ChartInk.personas[persona.index % 4],
        dashes: .persona(persona))
    case .personaMark(let persona):
      let colour = ChartInk.personas[persona.index % 4]
      self.init(
        "persona-mark persona-\(persona.number)", colour, colour, shape: Self.marks[persona.index % 4])
    case .personaNote(let persona):
      self.init(
        "note persona-note persona-\(persona.number)", nil, nil, plain: ChartInk.personas[persona.index % 4],
        dashes: .persona(persona), isPlain: true)
    case .overview: self.init("overview", Colour.band, nil)
    case .rowNumber: self.init("row-number", nil, nil, bold: ChartInk.muted)
    }
  }

  /// The shapes of the personas' marks, in Graphviz's words.
  private static let marks = ["square", "triangle", "diamond", "circle"]

  private init(pill size: GapMark.Size) {
    let (fill, text) =
      switch size {
      case .severe: (ChartInk.short, ChartInk.card)
      case .moderate: (Colour.moderate, ChartInk.card)
      case .slight: ("#FAE3DF", "#8F2A20")
      case .none: ("#E9EAED", ChartInk.muted)
      case .better: ("#DDF1E6", "#14603C")
      }
    self.init(
      "gap-pill \(size.rawValue)", fill, nil, bold: text, plain: text, isPlain: size == .none)
  }

  private init(
    _ classes: String, _ fill: String?, _ stroke: String?, bold: String = ChartInk.ink,
    plain: String = ChartInk.muted, dashes: Dashes? = nil, isDashed: Bool = false, isPlain: Bool = false,
    shape: String = "box"
  ) {
    self.classes = classes
    self.dashes = dashes
    self.fill = fill ?? "transparent"
    self.stroke = stroke
    self.bold = bold
    self.plain = plain
    self.isDashed = isDashed
    self.isPlain = isPlain
    self.shape = shape
  }

  /// Defaults for nodes of this kind.
  func attributes(_ kind: DiagramBox.Kind) -> String {
    let style = isDashed ? "filled,dashed" : "filled"
    let width = stroke == nil ? ",penwidth=0" : isDashed ? ",penwidth=2" : ""
    let size = isPlain ? DiagramBox.plainSize : DiagramBox.boldSize(kind)
    return #"class="\#(classes)",shape=\#(shape),style="\#(style)",fillcolor="\#(fill)","#
      + #"color="\#(stroke ?? fill)",fontsize=\#(size.short(decimals: 2)),"#
      + #"fontcolor="\#(isPlain ? plain : bold)"\#(width)"#
  }

  /// Plain text in an HTML-like label, smaller and of its own colour.
  func plain(_ text: String) -> String {
    #"<FONT POINT-SIZE="\#(DiagramBox.plainSize.short(decimals: 2))" COLOR="\#(plain)">\#(text)</FONT>"#
  }
}

/// How one kind of line looks.
struct LineLook {
  /// Its classes in the SVG.
  let classes: String
  /// nil for a line without gaps, or one with Graphviz's own.
  let dashes: Dashes?
  let hasArrow: Bool
  /// `solid`, `dashed` or `dotted`.
  private let style: String
  private let colour: String

  init(_ kind: DiagramLine.Kind) {
    switch kind {
    case .idealPath: self.init("ideal-path", ChartInk.ideal)
    case .actualPath: self.init("actual-path", ChartInk.actual)
    case .extraPath: self.init("extra-path", ChartInk.actual, style: "dashed")
    case .loop: self.init("loop", ChartInk.actual)
    case .moved:
      self.init(
        "moved", ChartInk.actual, style: "dotted", dashes: Dashes(pattern: ".1 4", isRound: true))
    case .personaPath(let persona): self.init("path", ofPersona: persona, hasArrow: false)
    case .personaMove(let persona): self.init("path", ofPersona: persona)
    case .personaLoop(let persona): self.init("loop", ofPersona: persona)
    case .bar(let size, let basis): self.init(bar: size, basis)
    case .earlierBar:
      self.init(
        "earlier-bar", Colour.grey, style: "dashed", dashes: Dashes(pattern: "2 3"), hasArrow: false)
    }
  }

  private init(_ name: String, ofPersona persona: ID<Persona>, hasArrow: Bool = true) {
    self.init(
      "persona-\(name) persona-\(persona.number)", ChartInk.personas[persona.index % 4],
      dashes: .persona(persona), hasArrow: hasArrow)
  }

  private init(bar size: GapMark.Size, _ basis: GapBasis) {
    self.init(
      "gap-bar \(size.rawValue) \(basis.key)", DiagramLook.bar(size), style: basis.style,
      dashes: basis.dashes(isThin: size == .none), hasArrow: false)
  }

  private init(
    _ classes: String, _ colour: String, style: String = "solid", dashes: Dashes? = nil,
    hasArrow: Bool = true
  ) {
    self.classes = classes
    self.dashes = dashes
    self.colour = colour
    self.style = style
    self.hasArrow = hasArrow
  }

  /// Defaults for edges of this kind.
  var attributes: String {
    #"class="\#(classes)",color="\#(colour)",style=\#(style)"# + (hasArrow ? "" : ",dir=none")
  }
}

/// What the diagram looks like beyond what DOT can say.
enum DiagramLook {
  /// The class of the picture.
  static let name = "gap-diagram"

  /// The class of the bands of stages.
  static let bandClass = "stage"

  /// The colour of the stages' names.
  static let bandText = ChartInk.muted

  /// Defaults for the bands of stages.
  static let band =
    #"class="\#(bandClass)",style=filled,fillcolor="\#(Colour.band)",color="\#(Colour.band)",penwidth=0,"#
    + #"fontsize=\#(DiagramBox.boldSize.short(decimals: 2)),fontcolor="\#(ChartInk.muted)""#

  /// The colour of the line that the overview's bars hang from.
  static let base = ChartInk.ideal

  /// The colour of the lines between the strips in it: that of the paper.
  static let parting = ChartInk.card

  /// The colour of the bars, in the diagram and in its overview.
  static func bar(_ size: GapMark.Size) -> String {
    switch size {
    case .severe: ChartInk.short
    case .moderate, .slight: Colour.moderate
    case .none: Colour.grey
    case .better: Colour.better
    }
  }
}
