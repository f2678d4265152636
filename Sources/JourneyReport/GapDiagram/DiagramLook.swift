/// A colour of the diagram: the value that DOT and a lone SVG use, and the page's variable that may stand for it.
private struct Colour: Equatable {
  let value: String
  let variable: String?

  init(_ value: String, _ variable: String? = nil) {
    self.value = value
    self.variable = variable
  }

  static let ideal = Colour("#2557A7", "--ideal")
  static let idealPaper = Colour("#EDF3FC", "--ideal-bg")
  static let actual = Colour("#A63D20", "--actual")
  static let actualPaper = Colour("#FCF1EC", "--actual-bg")
  static let ink = Colour("#1F2937", "--ink")
  static let quiet = Colour("#4B5563", "--mut")
  static let paper = Colour("#FFFFFF", "--card")
  static let grey = Colour("#9CA3AF")
  static let severe = Colour("#B42318", "--short")
  static let moderate = Colour("#B4534A", "--moderate")
  static let onShort = Colour("#FFFFFF", "--on-short")
}

/// How one kind of box looks.
struct BoxLook {
  /// Its classes in the SVG.
  let classes: String
  fileprivate let fill: Colour
  fileprivate let stroke: Colour?
  fileprivate let bold: Colour
  fileprivate let plain: Colour
  fileprivate var isDashed = false
  /// Its boxes have plain text only.
  fileprivate(set) var isPlain = false

  init(_ kind: DiagramBox.Kind) {
    switch kind {
    case .ideal: self.init("card ideal-card", .idealPaper, .ideal)
    case .actual: self.init("card actual-card", .actualPaper, .actual)
    case .extra: self.init("card extra-card", .paper, .actual, plain: .actual, isDashed: true)
    case .notOffered: self.init("card not-offered", .paper, .grey, isDashed: true, isPlain: true)
    case .pill(let size): self.init(pill: size)
    case .note: self.init("note", .paper, nil, isPlain: true)
    case .extraNote: self.init("note loop-note", .paper, nil, plain: .actual, isPlain: true)
    case .idealTitle: self.init("row-title ideal-title", .paper, nil, bold: .ideal)
    case .actualTitle: self.init("row-title actual-title", .paper, nil, bold: .actual)
    }
  }

  private init(pill size: GapMark.Size) {
    let (fill, text): (Colour, Colour) =
      switch size {
      case .severe: (.severe, .onShort)
      case .moderate: (.moderate, .onShort)
      case .slight: (Colour("#FAE3DF", "--slight"), Colour("#8F2A20", "--on-slight"))
      case .none: (Colour("#F3F4F6", "--quiet"), .quiet)
      case .better: (Colour("#DDF1E6", "--better"), Colour("#14603C", "--on-better"))
      }
    self.init(
      "gap-pill \(size.rawValue)", fill, nil, bold: text, plain: text,
      isPlain: size == .none)
  }

  private init(
    _ classes: String, _ fill: Colour, _ stroke: Colour?, bold: Colour = .ink, plain: Colour = .quiet,
    isDashed: Bool = false, isPlain: Bool = false
  ) {
    self.classes = classes
    self.fill = fill
    self.stroke = stroke
    self.bold = bold
    self.plain = plain
    self.isDashed = isDashed
    self.isPlain = isPlain
  }

  /// Defaults for nodes of this kind.
  var attributes: String {
    let style = isDashed ? "filled,dashed" : "filled"
    let width = stroke == nil ? ",penwidth=0" : isDashed ? ",penwidth=2" : ""
    let text =
      isPlain
      ? #"fontsize=\#(DiagramBox.plainSize.short(decimals: 2)),fontcolor="\#(plain.value)""#
      : #"fontcolor="\#(bold.value)""#
    return #"class="\#(classes)",style="\#(style)",fillcolor="\#(fill.value)","#
      + #"color="\#((stroke ?? fill).value)",\#(text)\#(width)"#
  }

  /// Plain text in an HTML-like label, smaller and of its own colour.
  func plain(_ text: String) -> String {
    #"<FONT POINT-SIZE="\#(DiagramBox.plainSize.short(decimals: 2))" COLOR="\#(plain.value)">\#(text)</FONT>"#
  }

  fileprivate var css: String {
    let selector = classes.split(separator: " ").map { "." + $0 }.joined()
    let strokeRule = stroke.map { paint("stroke", $0) } ?? ""
    return rule("\(selector) rect", paint("fill", fill) + strokeRule)
      + rule("\(selector) text", paint("fill", plain))
      + (isPlain || bold == plain ? "" : rule("\(selector) text[font-weight]", paint("fill", bold)))
  }
}

/// How one kind of line looks.
struct LineLook {
  /// Its classes in the SVG.
  let classes: String
  /// `solid`, `dashed` or `dotted`.
  private let style: String
  private let hasArrow: Bool
  private let colour: Colour

  init(_ kind: DiagramLine.Kind) {
    switch kind {
    case .idealPath: self.init("ideal-path", .ideal)
    case .actualPath: self.init("actual-path", .actual)
    case .extraPath: self.init("extra-path", .actual, style: "dashed")
    case .loop: self.init("loop", .actual)
    case .moved: self.init("moved", .actual, style: "dotted")
    case .bar(let size, let basis): self.init(bar: size, basis)
    }
  }

  private init(bar size: GapMark.Size, _ basis: GapMark.Basis) {
    let colour =
      switch size {
      case .severe: Colour.severe
      case .moderate, .slight: Colour.moderate
      case .none: Colour.grey
      case .better: Colour("#1E7B4F", "--on-better")
      }
    let style =
      switch basis {
      case .measured, .unknown: "solid"
      case .believed: "dashed"
      case .felt: "dotted"
      }
    self.init("gap-bar \(size.rawValue) \(basis.rawValue)", colour, style: style, hasArrow: false)
  }

  private init(_ classes: String, _ colour: Colour, style: String = "solid", hasArrow: Bool = true) {
    self.classes = classes
    self.colour = colour
    self.style = style
    self.hasArrow = hasArrow
  }

  /// Defaults for edges of this kind.
  var attributes: String {
    #"class="\#(classes)",color="\#(colour.value)",style=\#(style)"# + (hasArrow ? "" : ",dir=none")
  }

  fileprivate var css: String {
    // What a bar's basis says is its dashes, not its colour.
    let selector = classes.split(separator: " ").prefix(2).map { "." + $0 }.joined()
    return rule("\(selector) path", "fill:none;" + paint("stroke", colour))
      + (hasArrow ? rule("\(selector) polygon", paint("fill", colour)) : "")
  }
}

/// The diagram's own style sheet: what it looks like alone. A page's variables and classes go before it.
enum DiagramStyle {
  static let css: String = {
    let boxes: [DiagramBox.Kind] =
      [.ideal, .actual, .extra, .notOffered] + GapMark.Size.allCases.map { .pill($0) }
      + [.note, .extraNote, .idealTitle, .actualTitle]
    let lines: [DiagramLine.Kind] =
      [.idealPath, .actualPath, .extraPath, .loop, .moved]
      + GapMark.Size.allCases.map { .bar($0, .measured) }
    let font = #"font-family:"Noto Sans","Noto Sans Arabic",system-ui,sans-serif"#
    let size = "width:100%;height:auto;min-width:var(--least-width);max-width:var(--most-width)"
    return "\n.\(name){\(font);\(size)}\n"
      + boxes.map { BoxLook($0).css }.joined() + lines.map { LineLook($0).css }.joined()
      + rule(".gap-bar.believed path", "stroke-dasharray:3 2.5")
      + rule(".gap-bar.felt path", "stroke-linecap:round;stroke-dasharray:.1 9")
      + rule(".gap-bar.felt.none path", "stroke-dasharray:.1 4")
      + rule(".moved path", "stroke-linecap:round;stroke-dasharray:.1 4")
      + "@media print{.\(name){min-width:0}}\n"
  }()

  /// The class of the picture.
  static let name = "gap-diagram"
}

private func rule(_ selector: String, _ declarations: String) -> String {
  ".\(DiagramStyle.name) \(selector){\(declarations)}\n"
}

/// A colour for CSS, twice: not every viewer of a lone SVG knows variables.
private func paint(_ property: String, _ colour: Colour) -> String {
  let plain = "\(property):\(colour.value);"
  return colour.variable.map { "\(plain)\(property):var(\($0),\(colour.value));" } ?? plain
}
