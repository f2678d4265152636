import Testing

@testable import JourneyPictures
@testable import JourneyXML

/// What Graphviz answers, and what is said where it does not.
@Suite struct GraphvizAnswerTests {
  @Test func brokenDotFailsWithWords() throws {
    #expect(throws: RenderingFailure.self) { try Graphviz.svg(of: "digraph { a [label=<<B>>] ") }
    // A failure leaves nothing behind that spoils the next picture.
    #expect(try Graphviz.svg(of: "digraph { a }").contains("<svg"))
  }

  @Test func aNodeComesWithTheShapesThatGraphvizDraws() throws {
    let drawn = try Graphviz.shapes(
      of: "digraph { outputorder=edgesfirst; node [label=\"\"]; a [id=first]; a -> b [id=line] }")
    #expect(drawn.map(\.id) == ["line", "first", "node2"])
    #expect(drawn.map { $0.shapes.map(\.name) } == [["path", "polygon"], ["ellipse"], ["ellipse"]])
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
