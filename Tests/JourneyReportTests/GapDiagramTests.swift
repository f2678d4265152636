import Foundation
import JourneyAnalysis
import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

@Suite struct GapDiagramTests {
  @Test(arguments: GapDiagramSample.all)
  func dotIsAsAgreed(sample: GapDiagramSample) throws {
    let dot = sample.diagram.dot
    #expect(try dot == Fixtures.golden("diagram/\(sample.name).dot", rewrittenFrom: dot))
  }

  @Test(arguments: GapDiagramSample.all)
  func svgIsSelfContained(sample: GapDiagramSample) throws {
    let svg = try sample.diagram.svg()
    let reading = try SVGReading(svg)
    #expect(svg.hasPrefix("<svg "))
    for foreign in ["<!DOCTYPE", "<!--", "<?xml", "xlink", "href", "var(", "<style", "%3"] {
      #expect(!svg.contains(foreign), "\(foreign)")
    }
    #expect(reading.root["role"] == "img")
    #expect(reading.root["lang"] == sample.words.language.rawValue)
    #expect(reading.root["direction"] == (sample.words.isRightToLeft ? "rtl" : nil))
    #expect(reading.root["viewBox"] == "0 0 \(reading.root["width"] ?? "") \(reading.root["height"] ?? "")")
    #expect(reading.ids.contains(reading.root["aria-labelledby"] ?? ""))
    #expect(reading.ids.contains(reading.root["aria-describedby"] ?? ""))
    #expect(reading.elements.prefix(4).map(\.name) == ["svg", "title", "desc", "rect"])
  }

  @Test(arguments: GapDiagramSample.all)
  func idsAreUniqueAndNamespaced(sample: GapDiagramSample) throws {
    let ids = try SVGReading(sample.diagram.svg()).ids
    #expect(ids.allSatisfy { $0 == "gap" || $0.hasPrefix("gap-") })
    #expect(Set(ids).count == ids.count)
  }

  /// The picture looks right alone, and a page can give every part of it its own colours.
  @Test(arguments: GapDiagramSample.all)
  func coloursAreLiteralAndThePageKnowsEveryClass(sample: GapDiagramSample) throws {
    let reading = try SVGReading(sample.diagram.svg())
    let style = try PageTemplates.bundled.get().style
    for element in reading.elements {
      for name in ["fill", "stroke"] {
        let colour = element.attributes[name] ?? "none"
        #expect(colour.hasPrefix("#") || colour == "none" || colour == "transparent", "\(colour)")
      }
      let isDrawn = ["rect", "path", "polygon", "ellipse"].contains(element.name)
      #expect(!isDrawn || element.attributes["fill"] != nil)
    }
    for element in reading.elements where element.name == "g" {
      let classes = (element.attributes["class"] ?? "").split(separator: " ")
      #expect(classes.contains { style.contains(".\($0)") || $0 == "graph" || $0 == "note" })
    }
  }

  /// On a page that is printed a long diagram stands in pieces, which together hold what the whole does, once.
  @Test(arguments: GapDiagramSample.all)
  func sheetsHoldTheWholeOnce(sample: GapDiagramSample) throws {
    let (whole, sheets) = (try sample.diagramBesideText.svg(), try sample.sheets)
    let parts = try sheets.split(separator: "</svg>").map { try SVGReading(String($0) + "</svg>") }
    guard parts.count > 1 else {
      #expect(sheets == whole)
      return
    }
    let reading = try SVGReading(whole)
    let drawn = { (part: SVGReading) in part.elements.filter { $0.name == "text" || $0.name == "path" }.count
    }
    #expect(parts.reduce(0) { $0 + drawn($1) } == drawn(reading))
    let ids = parts.flatMap(\.ids)
    #expect(Set(ids).count == ids.count && Set(reading.ids).isSubset(of: ids))
    let boxes = parts.map { RoundedNumbers.values(in: $0.root["viewBox"] ?? "") }
    #expect(boxes.allSatisfy { $0.count == 4 && $0[2] == boxes[0][2] })
    for (above, below) in zip(boxes, boxes.dropFirst()) { #expect(above[1] + above[3] < below[1] + 1) }
    for part in parts {
      #expect(part.ids.contains(part.root["aria-labelledby"] ?? ""))
      #expect(part.ids.contains(part.root["aria-describedby"] ?? ""))
    }
  }

  @Test(arguments: GapDiagramSample.all)
  func numbersAreShort(sample: GapDiagramSample) throws {
    for element in try SVGReading(sample.diagram.svg()).elements {
      for name in ["d", "points", "x", "y", "width", "height", "viewBox"] {
        let value = element.attributes[name] ?? ""
        #expect(value.firstMatch(of: /\.\d\d\d/) == nil, "\(name)=\(value)")
      }
    }
  }

  @Test(arguments: GapDiagramSample.all)
  func everyStepIsTold(sample: GapDiagramSample) throws {
    let told = try SVGReading(sample.diagram.svg()).told
    for step in sample.model.journeys[0].steps {
      #expect(told.contains(sample.words.stepName(step)))
    }
  }

  /// Nobody can stop in a description, or go back.
  @Test(arguments: GapDiagramSample.all)
  func besideATableTheDescriptionIsShort(sample: GapDiagramSample) throws {
    let told = try SVGReading(sample.diagramBesideText.svg()).told
    #expect(told.count < 450)
    let table = GapDiagram.table(of: sample.analysis, in: sample.model, words: sample.words).html()
    for step in sample.model.journeys[0].steps {
      #expect(table.contains(Escaping.element.escapeText(sample.words.isolated(sample.words.stepName(step)))))
    }
  }

  @Test(arguments: GapDiagramSample.all + GapDiagramSample.random)
  func noBoxCoversAnother(sample: GapDiagramSample) throws {
    let reading = try SVGReading(sample.diagram.svg())
    for kind in ["node", "cluster"] {
      let boxes = reading.boxes(ofClass: kind)
      for (i, a) in boxes.enumerated() {
        for b in boxes[(i + 1)...] { #expect(!a.intersects(b), "\(a) and \(b)") }
      }
    }
    let (width, height) = (
      Double(reading.root["width"] ?? "") ?? 0, Double(reading.root["height"] ?? "") ?? 0
    )
    #expect(width <= 1031 && height > 0)
  }

  /// With the safety that other fonts need, and with the height that Noto's lines have.
  @Test(arguments: GapDiagramSample.all + GapDiagramSample.random)
  func noTextLeavesItsBox(sample: GapDiagramSample) throws {
    let labels = try SVGReading(sample.diagram.svg()).labels
    #expect(!labels.isEmpty)
    for (box, lines) in labels {
      for line in lines {
        let size = line.attributes["font-size"] == nil ? DiagramBox.plainSize : line.number("font-size")
        let width = LineWrapping.width(
          of: line.text, size: size, isBold: line.attributes["font-weight"] == "bold")
        #expect(width <= box.width && abs(line.number("x") - box.midX) < 0.1, "\(line.text)")
        let (top, bottom) = (line.number("y") - size * 1.06, line.number("y") + size * 0.3)
        #expect(top >= box.minY - 0.1 && bottom <= box.maxY + 0.1, "\(line.text)")
      }
    }
  }

  /// Whatever leaves the rows: in each strip all ideal cards stand at one height, all actual ones at another.
  @Test(arguments: GapDiagramSample.all + GapDiagramSample.random)
  func rowsAreStraight(sample: GapDiagramSample) throws {
    let reading = try SVGReading(sample.diagram.svg())
    let strips = reading.ids.count { $0.firstMatch(of: /^gap-row\d+-(ideal|actual)$/) != nil }
    let heights = ["ideal-card", "actual-card"].map { row in
      Set(reading.boxes(ofClass: row).map { ($0.midY * 2).rounded() }).count
    }
    #expect(heights.reduce(0, +) <= strips)
  }

  @Test(arguments: [GapDiagramSample.long, .longInArabic])
  func aLongJourneyWrapsAndKeepsItsOrder(sample: GapDiagramSample) throws {
    let reading = try SVGReading(sample.diagram.svg())
    let cards = reading.boxes(ofClass: "ideal-card")
    let strips = Set(cards.map(\.midY)).sorted()
    #expect(strips.count >= 3 && cards.count == 28)
    for strip in strips {
      let places = cards.filter { $0.midY == strip }.map(\.midX)
      #expect(places == places.sorted(by: sample.words.isRightToLeft ? (>) : (<)))
    }
    #expect(cards.map(\.midY) == cards.map(\.midY).sorted())
    #expect(reading.boxes(ofClass: "overview").count == 1)
    // The move and the loop that no line can show are told in words.
    #expect(
      reading.elements.contains { $0.text.contains(sample.words.say(en: "sent back to", ar: "أُعيدوا إلى")) })
  }

  @Test func everyPersonaHasARowThatColourAloneDoesNotTell() throws {
    let reading = try SVGReading(GapDiagramSample.people.diagram.svg())
    var dashes: Set<String> = []
    for persona in 1...4 {
      let own = reading.elements.filter { $0.groupClasses.contains("persona-\(persona)") }
      #expect(own.contains { $0.name == "text" })
      let line = try #require(own.first { $0.groupClasses.contains("persona-path") })
      dashes.insert(line.attributes["stroke-dasharray"] ?? "solid")
    }
    #expect(dashes.count == 4)
  }

  @Test func whatStandsBehindAGapIsSeenWithoutColour() throws {
    let bars = try SVGReading(GapDiagramSample.people.diagram.svg()).elements.filter {
      $0.groupClasses.contains("gap-bar") && $0.name == "path"
    }
    for (basis, dashes) in [(GapBasis.measured, nil), (.believed, "3 2.5"), (.felt, ".1 9")] {
      let own = bars.filter { $0.groupClasses.contains(basis.key) }
      #expect(!own.isEmpty && own.allSatisfy { $0.attributes["stroke-dasharray"] == dashes }, "\(basis)")
    }
  }

  /// What belongs to a step says so, as the page's tables do.
  @Test(arguments: [GapDiagramSample.mixed, .people, .longInArabic])
  func everythingOfAStepNamesIt(sample: GapDiagramSample) throws {
    let groups = try SVGReading(sample.diagram.svg()).elements.filter { $0.name == "g" }
    func numbers(_ name: String) -> [String] {
      groups.filter { ($0.attributes["class"] ?? "").split(separator: " ").contains { $0 == name } }
        .compactMap { $0.attributes["data-step"] }
    }
    let steps = sample.model.journeys[0].steps
    let ideal = steps.indices.filter { steps[$0].ideal != nil }.map { String($0 + 1) }
    #expect(numbers("ideal-card").sorted() == ideal.sorted())
    #expect(Set(numbers("gap-bar")).isSubset(of: numbers("card")))
    #expect(!numbers("gap-pill").isEmpty && !numbers("loop").isEmpty)
    #expect(numbers("row-title").isEmpty && numbers("stage").isEmpty && numbers("ideal-path").isEmpty)
  }

  @Test func aPersonaHasHerOwnGapsLoopsAndWay() throws {
    let reading = try SVGReading(GapDiagramSample.people.diagram.svg())
    func classes(_ id: String) -> [String] {
      let group = reading.elements.first { $0.attributes["id"] == "gap-\(id)" }
      return (group?.attributes["class"] ?? "").split(separator: " ").map(String.init)
    }
    // Measured in her segment, believed, and felt where nothing else is known.
    #expect(classes("bar-persona1-0").contains("measured"))
    #expect(classes("bar-persona2-2").contains("believed"))
    #expect(classes("bar-persona4-4").contains("felt"))
    #expect(classes("bar-persona4-2").isEmpty)
    let loops = reading.elements.filter { $0.groupClasses.contains("persona-loop") && $0.name == "path" }
    #expect(loops.count == 2 && loops.allSatisfy { $0.attributes["stroke-dasharray"] != nil })
    let notes = reading.elements.filter { $0.groupClasses.contains("persona-note") }
    #expect(
      notes.contains { $0.text.contains("the office was closed") && $0.groupClasses.contains("persona-2") })
    // Salma pays before she calls: below her row, with arrows.
    let ways = reading.elements.filter { $0.groupClasses.contains("persona-3") && $0.name == "polygon" }
    #expect(ways.count { $0.groupClasses.contains("persona-path") } >= 2)
    #expect(reading.told.contains("after “Look up what is needed”"))
  }

  /// Graphviz itself keeps the stages in another order each time.
  @Test func manyStagesGiveTheSameBytes() throws {
    let diagram = GapDiagramSample.awkward.diagram
    let first = try diagram.svg()
    for _ in 0..<10 { #expect(try diagram.svg() == first) }
  }

  /// Drawn upon an earlier picture, of whatever it was, a picture is the same as drawn anew.
  @Test func whatWasDrawnBeforeChangesNothing() throws {
    var drawn = DrawnPieces()
    let changed = GapDiagramSample.long("long", words: Words(language: .english), steps: 29)
    let order = [GapDiagramSample.long, changed, .longInArabic, .people, .people, .empty, .long]
    for sample in order {
      #expect(try sample.diagram.picture(reusing: &drawn).svg == sample.diagram.svg(), "\(sample.name)")
    }
  }

  @Test func sameInputGivesTheSameBytesFromEveryThread() async throws {
    let diagram = GapDiagramSample.mixed.diagram
    let first = try diagram.svg()
    try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<20 { group.addTask { try diagram.svg() } }
      for try await svg in group { #expect(svg == first) }
    }
  }

  @Test func arabicRunsFromTheRight() throws {
    let boxes = try SVGReading(GapDiagramSample.licenceInArabic.diagram.svg()).boxes(ofClass: "ideal-card")
    #expect(boxes.map(\.midX) == boxes.map(\.midX).sorted(by: >))
    let dot = GapDiagramSample.licenceInArabic.diagram.dot
    #expect(dot.contains("\u{2067}\u{2066}−٣\u{2069}، ضمن هامش\u{2069}"))
    #expect(dot.contains("\u{2066}٣٨\u{2069}٪"))
    #expect(dot.contains("\u{2067}رقم \u{2066}12\u{2069}-أ\u{2069}"))
  }

  /// What a viewer shows of `Stage 1` on the page of an Arabic journey must not be `1 Stage`.
  @Test func latinWordsKeepTheirNumbersInArabic() {
    let words = Words(language: .arabic)
    #expect(words.directed("Stage 1") == "\u{2067}\u{2066}Stage 1\u{2069}\u{2069}")
    #expect(words.directed("نموذج Form A-12") == "\u{2067}نموذج Form A-12\u{2069}")
    #expect(words.directed("app · 4 راحة") == "\u{2067}app · \u{2066}4\u{2069} راحة\u{2069}")
    #expect(words.directed("فجوة −2.5") == "\u{2067}فجوة \u{2066}−2.5\u{2069}\u{2069}")
    #expect(words.directed("−41") == "\u{2067}\u{2066}−41\u{2069}\u{2069}")
  }

  @Test func aShortenedNameIsWholeInItsTooltip() throws {
    let svg = try GapDiagramSample.hostile.diagram.svg()
    #expect(svg.contains("<title>" + String(repeating: "x", count: 300)))
  }
}
