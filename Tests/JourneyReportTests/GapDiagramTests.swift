import Foundation
import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyReport

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
    for foreign in ["<!DOCTYPE", "<!--", "<?xml", "xlink", "href", "font-family=\"", "%3"] {
      #expect(!svg.contains(foreign), "\(foreign)")
    }
    #expect(reading.root["role"] == "img")
    #expect(reading.root["lang"] == sample.words.language.rawValue)
    #expect(reading.root["direction"] == (sample.words.isRightToLeft ? "rtl" : nil))
    #expect(reading.root["width"] == nil && reading.root["viewBox"] != nil)
    #expect(reading.ids.contains(reading.root["aria-labelledby"] ?? ""))
    #expect(reading.ids.contains(reading.root["aria-describedby"] ?? ""))
    #expect(reading.elements.prefix(4).map(\.name) == ["svg", "title", "desc", "style"])
  }

  @Test(arguments: GapDiagramSample.all)
  func idsAreUniqueAndNamespaced(sample: GapDiagramSample) throws {
    let ids = try SVGReading(sample.diagram.svg()).ids
    #expect(ids.allSatisfy { $0 == "gap" || $0.hasPrefix("gap-") })
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: GapDiagramSample.all)
  func coloursAreLeftToTheStyleSheet(sample: GapDiagramSample) throws {
    let reading = try SVGReading(sample.diagram.svg())
    for element in reading.elements {
      #expect(element.attributes["fill"] == nil && element.attributes["stroke"] == nil)
    }
    // Every group of the picture has a class that the style sheet knows.
    for element in reading.elements where element.name == "g" {
      let classes = (element.attributes["class"] ?? "").split(separator: " ")
      #expect(classes.contains { reading.style.contains(".\($0)") || $0 == "graph" })
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

  @Test(arguments: GapDiagramSample.all + GapDiagramSample.random)
  func noBoxCoversAnother(sample: GapDiagramSample) throws {
    let boxes = try SVGReading(sample.diagram.svg()).boxes(ofClass: "node")
    for (i, a) in boxes.enumerated() {
      for b in boxes[(i + 1)...] { #expect(!a.intersects(b)) }
    }
  }

  /// The rows are straight whatever leaves them: all ideal cards stand at one height, all actual ones at another.
  @Test(arguments: GapDiagramSample.all + GapDiagramSample.random)
  func rowsAreStraight(sample: GapDiagramSample) throws {
    let reading = try SVGReading(sample.diagram.svg())
    for row in ["ideal-card", "actual-card"] {
      let heights = reading.boxes(ofClass: row).map { ($0.midY * 2).rounded() }
      #expect(Set(heights).count <= 1)
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
    #expect(dot.contains("\u{2067}\u{2066}−٣\u{2069}، ضمن هامش الخطأ\u{2069}"))
    #expect(dot.contains("\u{2066}٣٨\u{2069}٪"))
    #expect(dot.contains("رقم \u{2066}12\u{2069}-أ"))
  }

  @Test func aShortenedNameIsWholeInItsTooltip() throws {
    let svg = try GapDiagramSample.hostile.diagram.svg()
    #expect(svg.contains("<title>" + String(repeating: "x", count: 300)))
  }

  @Test func brokenDotFailsWithWords() throws {
    #expect(throws: RenderingFailure.self) { try Graphviz.svg(of: "digraph { a [label=<<B>>] ") }
    // A failure leaves nothing behind that spoils the next picture.
    #expect(try Graphviz.svg(of: "digraph { a }").contains("<svg"))
  }

  @Test func labelsThatAreNoMarkupFail() throws {
    do {
      _ = try Graphviz.svg(of: "digraph { a [label=<<B>never closed>] }")
      Issue.record("drawn")
    } catch RenderingFailure.graphviz(let reason) {
      #expect(!reason.isEmpty)
    }
  }
}

/// Writes every sample's picture into the folder that `RIHLA_PICTURES` names, to be looked at.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["RIHLA_PICTURES"] != nil)) struct GapDiagramPictures {
  @Test(arguments: GapDiagramSample.all + GapDiagramSample.random)
  func draw(sample: GapDiagramSample) throws {
    let folder = try #require(ProcessInfo.processInfo.environment["RIHLA_PICTURES"])
    try sample.diagram.svg().write(toFile: "\(folder)/\(sample.name).svg", atomically: true, encoding: .utf8)
  }
}
