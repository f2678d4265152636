/// The literal colours of the charts, as presentation attributes: what a picture looks like where no style sheet knows
/// its classes, in a wiki or an office document. On the page the rules of `page.css` win over them.
///
/// A `var()` here would be drawn black by viewers that do not know it. The colours are those of the light tokens.
package enum ChartInk {
  typealias Attributes = [(name: String, value: String)]

  /// Of everything that has this class attribute; none for what is as dark as the picture's text.
  static func attributes(of classes: String) -> Attributes { table[classes] ?? [] }

  /// The same as rules for a page whose pictures are of `PictureStyle.page`. They weigh nothing: as attributes do they give
  /// way to every rule of the page, longer classes to none of their own.
  package static var rules: String {
    table.sorted { $0.key < $1.key }.map { classes, attributes in
      let selector = classes.split(separator: " ").joined(separator: ".")
      let look = attributes.map { "\($0.name):\($0.value)\($0.name == "font-size" ? "px" : "")" }
      return ":where(.chart .\(selector)){\(look.joined(separator: ";"))}\n"
    }.joined()
  }

  static let ink = "#1f2937"
  static let muted = "#535b67"
  static let line = "#e3e5e9"
  static let card = "#ffffff"
  static let quiet = "#f3f4f6"
  static let ideal = "#2557a7"
  static let idealSoft = "#edf3fc"
  static let actual = "#a63d20"
  static let actualSoft = "#fcf1ec"
  static let short = "#b42318"
  static let solid = "#1e5b43"
  static let solidSoft = "#e6f2ec"
  static let weak = "#7a4f00"
  static let weakSoft = "#fdf3e1"
  /// One a persona: told apart by shape and dashes as well.
  static let personas = ["#6b3fa0", "#0b6b6b", "#8a5a00", "#9c2f6e"]

  private static let table: [String: Attributes] = shared.merging(marks) { first, _ in first }
    .merging(ofPersonas) { first, _ in first }.merging(ofVersions) { first, _ in first }

  private static let shared: [String: Attributes] = [
    "paper": [("fill", card)],
    "hit": [("fill", "none")],
    "grid": [("stroke", line)],
    "cut": [("stroke", muted), ("stroke-dasharray", "2 4")],
    "axis": [("fill", muted)],
    "group": [("fill", muted), ("font-size", "13"), ("font-weight", "600")],
    "step": [("font-size", "13")],
    "note": [("fill", muted)],
    "note short": [("fill", short), ("font-weight", "600")],
    "key": [("display", "none")],
    "corner": [("fill", muted), ("font-weight", "600")],
  ]

  private static let marks: [String: Attributes] = [
    "curve ideal": stroke(ideal, 2.5) + [("stroke-dasharray", "8 5")],
    "curve actual": stroke(actual, 2.5),
    "band": [("fill", actual), ("fill-opacity", "0.11")],
    "dot ideal": [("fill", card), ("stroke", ideal), ("stroke-width", "2")],
    "dot actual": [("fill", actual), ("stroke", card), ("stroke-width", "1.5")],
    "halo ideal": halo(ideal), "halo actual": halo(actual), "halo": halo(ink), "halo muted": halo(muted),
    "gap": [("stroke", short), ("stroke-width", "7"), ("stroke-opacity", "0.2")],
    "gap believed": [
      ("stroke", short), ("stroke-width", "7"), ("stroke-opacity", "0.45"), ("stroke-dasharray", "3 3"),
    ],
    "gap calm": [("stroke", muted), ("stroke-width", "7"), ("stroke-opacity", "0.2")],
    "interval": [("stroke", ink), ("stroke-width", "2")],
    "tick": [("stroke", ideal), ("stroke-width", "4")],
    "ring": [("fill", card), ("stroke", actual), ("stroke-width", "2.2")],
    "curve level": stroke(ink, 2),
    "band level": [("fill", muted), ("fill-opacity", "0.16")],
    "band next": [("fill", ideal), ("fill-opacity", "0.22")],
    "bar": [("fill", muted), ("fill-opacity", "0.75")],
    "rail": [("stroke", line)],
    "lead": [("stroke", muted), ("stroke-width", "0.75")],
    "waves": [
      ("fill", "none"), ("stroke", ink), ("stroke-width", "4"), ("stroke-linecap", "round"),
    ],
    "point short": [("fill", short), ("stroke", card), ("stroke-width", "1.5")],
    "point calm": [("fill", card), ("stroke", muted), ("stroke-width", "2")],
    "point strong": [("fill", solid), ("stroke", card), ("stroke-width", "1.5")],
    "cell none": [("fill", card), ("stroke", line), ("stroke-dasharray", "3 3")],
    "cell little": [("fill", weakSoft), ("stroke", weak)],
    "cell enough": [("fill", solidSoft), ("stroke", solid)],
    "count": [("font-weight", "600")],
  ]

  /// A version of a journey over an earlier one, which is thin, dashed and hollow.
  private static let ofVersions: [String: Attributes] = [
    "chosen": [("fill", quiet)],
    "curve earlier": stroke(muted, 1.75) + [("stroke-dasharray", "2 4")],
    "dot earlier": [("fill", card), ("stroke", muted), ("stroke-width", "1.5")],
    "halo earlier": halo(muted),
    "fall": [("fill", short)], "fall calm": [("fill", muted)], "rise": [("fill", solid)],
    "fall believed": hollow(short), "rise believed": hollow(solid),
    "fall earlier": [
      ("fill", "none"), ("stroke", muted), ("stroke-width", "1.25"), ("stroke-dasharray", "2 3"),
    ],
  ]

  private static func hollow(_ colour: String) -> Attributes {
    [("fill", card), ("stroke", colour), ("stroke-width", "1.75"), ("stroke-dasharray", "5 2")]
  }

  private static let ofPersonas: [String: Attributes] = [:].merging(
    personas.enumerated().flatMap { index, colour -> [(String, Attributes)] in
      let name = "persona-\(index + 1)"
      return [
        ("curve \(name)", stroke(colour, 2) + [("stroke-dasharray", dashes[index])]),
        ("dot \(name)", [("fill", colour), ("stroke", card), ("stroke-width", "1.5")]),
        ("halo \(name)", halo(colour)),
      ]
    }
  ) { first, _ in first }

  /// Of their curves.
  static let dashes = ["2 3", "6 3 2 3", "10 3", "1 4"]

  private static func stroke(_ colour: String, _ width: Double) -> Attributes {
    [("fill", "none"), ("stroke", colour), ("stroke-width", width.coordinate)]
  }

  /// Letters that stay readable on a line.
  private static func halo(_ colour: String) -> Attributes {
    [
      ("fill", colour), ("font-weight", "500"), ("paint-order", "stroke"), ("stroke", card),
      ("stroke-width", "4"),
    ]
  }
}
