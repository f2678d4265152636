import Testing

@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

@Suite("The colours of a report")
struct TokenTests {
  /// Text and what it stands on: WCAG 2.2 wants a contrast of at least 4.5 to 1.
  private static let pairs = [
    ("ink", "page"), ("ink", "card"), ("ink", "quiet"), ("ink", "mark"), ("ink", "initial"), ("mut", "page"),
    ("mut", "card"), ("mut", "quiet"), ("mut", "mark"), ("mut", "hatch"), ("mut", "ideal-bg"),
    ("mut", "actual-bg"),
    ("accent", "page"), ("accent", "card"), ("accent", "mark"), ("ideal", "card"), ("ideal", "ideal-bg"),
    ("ideal", "mark"), ("actual", "card"), ("actual", "actual-bg"), ("actual", "mark"), ("short", "card"),
    ("short", "mark"), ("on-short", "short"), ("on-short", "moderate"), ("mut", "band"),
    ("actual", "band"), ("ideal", "band"), ("on-slight", "slight"), ("on-better", "better"),
    ("on-slight", "card"), ("on-slight", "mark"),
    ("on-better", "card"), ("on-better", "mark"), ("solid", "solid-soft"), ("weak", "weak-soft"),
    ("weak", "card"), ("ink", "weak-soft"),
    ("ink", "solid-soft"),
    ("persona-1", "card"), ("persona-2", "card"), ("persona-3", "card"), ("persona-4", "card"),
  ]

  @Test("are told apart by everybody", arguments: ["light", "dark"])
  func contrast(mode: String) throws {
    let tokens = try tokens(mode)
    for (text, ground) in Self.pairs {
      let ratio = contrast(try #require(tokens[text]), try #require(tokens[ground]))
      #expect(ratio >= 4.5, "--\(text) on --\(ground) in \(mode): \(ratio)")
    }
  }

  @Test("are the same in a picture that stands alone")
  func ink() throws {
    let tokens = try tokens("light")
    let literal = [
      ("ink", ChartInk.ink), ("mut", ChartInk.muted), ("line", ChartInk.line), ("card", ChartInk.card),
      ("ideal", ChartInk.ideal), ("actual", ChartInk.actual), ("short", ChartInk.short),
      ("solid", ChartInk.solid), ("solid-soft", ChartInk.solidSoft), ("weak", ChartInk.weak),
      ("weak-soft", ChartInk.weakSoft),
    ]
    for (name, colour) in literal { #expect(tokens[name] == colour, "--\(name)") }
    for (index, colour) in ChartInk.personas.enumerated() {
      #expect(tokens["persona-\(index + 1)"] == colour)
    }
  }

  /// The custom properties of a mode: the first block is light, the second dark.
  private func tokens(_ mode: String) throws -> [String: String] {
    let blocks = try PageTemplates.bundled.get().style.split(
      separator: ":root{", omittingEmptySubsequences: false
    )
    .dropFirst()
    let block = try #require(mode == "light" ? blocks.first : blocks.dropFirst().first)
    var tokens: [String: String] = [:]
    for property in block.prefix(while: { $0 != "}" }).split(separator: ";") {
      let parts = property.split(separator: ":")
      guard parts.count == 2, let name = parts[0].split(separator: "--").last else { continue }
      tokens[String(name)] = String(parts[1].drop { $0 == " " })
    }
    return tokens
  }

  /// WCAG's contrast ratio of two colours written `#rrggbb`.
  private func contrast(_ a: String, _ b: String) -> Double {
    let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)
  }

  private func luminance(_ colour: String) -> Double {
    let rgb = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(rgb >> shift & 255) / 255
      return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// `x` to the 2.4th, by x² and the fifth root of x², which Newton finds.
  private func power(_ x: Double) -> Double {
    let square = x * x
    guard square > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}
