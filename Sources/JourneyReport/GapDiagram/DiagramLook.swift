/// The colours of the diagram, as a lone picture has them; a page's style sheet sets its own by class.
private enum Colour {
  static let ideal = "#2557A7"
  static let idealPaper = "#EDF3FC"
  static let actual = "#A63D20"
  static let actualPaper = "#FCF1EC"
  static let ink = "#1F2937"
  static let quiet = "#4B5563"
  static let paper = "#FFFFFF"
  static let grey = "#9CA3AF"
  static let severe = "#B42318"
  static let moderate = "#B4534A"
  static let better = "#1E7B4F"
  static let band = "#F5F4F1"
  /// Apart from each other and from the two paths, for eyes that see few colours too; marks and dashes say the same.
  static let personas = ["#0F6B66", "#6D28D9", "#7A4A00", "#9D174D"]
}

/// The dashes of a stroke.
struct Dashes: Equatable {
  let pattern: String
  /// Round ends make dots of the shortest dashes.
  var isRound = false
}

/// How one kind of box looks.
struct BoxLook {
  /// Its classes in the SVG.
  let classes: String
  /// Its boxes have plain text only.
  let isPlain: Bool
  private let fill: String
  private let stroke: String?
  private let bold: String
  private let plain: String
  private let isDashed: Bool
  private let shape: String

  init(_ kind: DiagramBox.Kind) {
    switch kind {
    case .ideal: self.init("card ideal-card", Colour.idealPaper, Colour.ideal)
    case .actual: self.init("card actual-card", Colour.actualPaper, Colour.actual)
    case .extra:
      self.init("card extra-card", Colour.paper, Colour.actual, plain: Colour.actual, isDashed: true)
    case .notOffered: self.init("card not-offered", Colour.paper, Colour.grey, isDashed: true, isPlain: true)
    case .pill(let size): self.init(pill: size)
    case .note: self.init("note", nil, nil, isPlain: true)
    case .extraNote: self.init("note loop-note", nil, nil, plain: Colour.actual, isPlain: true)
    case .idealTitle: self.init("row-title ideal-title", nil, nil, bold: Colour.ideal)
    case .actualTitle: self.init("row-title actual-title", nil, nil, bold: Colour.actual)
    case .personaTitle(let row):
      self.init("row-title persona-title persona-\(row + 1)", nil, nil, bold: Colour.personas[row % 4])
    case .personaCard(let row):
      self.init("card persona-card persona-\(row + 1)", Colour.paper, Colour.personas[row % 4])
    case .personaMark(let row):
      let colour = Colour.personas[row % 4]
      self.init("persona-mark persona-\(row + 1)", colour, colour, shape: Self.marks[row % 4])
    case .overview: self.init("overview", Colour.band, nil)
    case .rowNumber: self.init("row-number", nil, nil, bold: Colour.quiet)
    }
  }

  /// The shapes of the personas' marks, in Graphviz's words.
  private static let marks = ["circle", "square", "triangle", "diamond"]

  private init(pill size: GapMark.Size) {
    let (fill, text) =
      switch size {
      case .severe: (Colour.severe, Colour.paper)
      case .moderate: (Colour.moderate, Colour.paper)
      case .slight: ("#FAE3DF", "#8F2A20")
      case .none: ("#E9EAED", Colour.quiet)
      case .better: ("#DDF1E6", "#14603C")
      }
    self.init(
      "gap-pill \(size.rawValue)", fill, nil, bold: text, plain: text, isPlain: size == .none)
  }

  private init(
    _ classes: String, _ fill: String?, _ stroke: String?, bold: String = Colour.ink,
    plain: String = Colour.quiet, isDashed: Bool = false, isPlain: Bool = false, shape: String = "box"
  ) {
    self.classes = classes
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
  let hasArrow: Bool
  /// `solid`, `dashed` or `dotted`.
  private let style: String
  private let colour: String

  init(_ kind: DiagramLine.Kind) {
    switch kind {
    case .idealPath: self.init("ideal-path", Colour.ideal)
    case .actualPath: self.init("actual-path", Colour.actual)
    case .extraPath: self.init("extra-path", Colour.actual, style: "dashed")
    case .loop: self.init("loop", Colour.actual)
    case .moved: self.init("moved", Colour.actual, style: "dotted")
    case .personaPath(let row):
      self.init("persona-path persona-\(row + 1)", Colour.personas[row % 4], hasArrow: false)
    case .bar(let size, let basis): self.init(bar: size, basis)
    }
  }

  private init(bar size: GapMark.Size, _ basis: GapMark.Basis) {
    let colour =
      switch size {
      case .severe: Colour.severe
      case .moderate, .slight: Colour.moderate
      case .none: Colour.grey
      case .better: Colour.better
      }
    let style =
      switch basis {
      case .measured, .unknown: "solid"
      case .believed: "dashed"
      case .felt: "dotted"
      }
    self.init("gap-bar \(size.rawValue) \(basis.rawValue)", colour, style: style, hasArrow: false)
  }

  private init(_ classes: String, _ colour: String, style: String = "solid", hasArrow: Bool = true) {
    self.classes = classes
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

  /// Defaults for the bands of stages.
  static let band =
    #"class="stage",style=filled,fillcolor="\#(Colour.band)",color="\#(Colour.band)",penwidth=0,"#
    + #"fontsize=\#(DiagramBox.boldSize.short(decimals: 2)),fontcolor="\#(Colour.quiet)""#

  /// The colour of the line that the overview's bars hang from.
  static let base = Colour.ideal

  /// The colour of the overview's bars.
  static func bar(_ size: GapMark.Size) -> String {
    switch size {
    case .severe: Colour.severe
    case .moderate, .slight: Colour.moderate
    case .none: Colour.grey
    case .better: Colour.better
    }
  }

  /// The dashes of what has these classes: hatched what is believed, dotted what is felt, each persona her own.
  static func dashes(_ classes: [Substring]) -> Dashes? {
    if classes.contains("persona-mark") { return nil }
    for name in classes {
      switch name {
      case "believed": return Dashes(pattern: "3 2.5")
      case "felt": return Dashes(pattern: classes.contains("none") ? ".1 4" : ".1 9", isRound: true)
      case "moved": return Dashes(pattern: ".1 4", isRound: true)
      case "persona-2": return Dashes(pattern: "7 3")
      case "persona-3": return Dashes(pattern: "2 3")
      case "persona-4": return Dashes(pattern: "9 3 2 3")
      default: continue
      }
    }
    return nil
  }
}
