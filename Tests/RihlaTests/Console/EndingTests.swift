import ArgumentParser
import JourneyPictures
import JourneyProject
import JourneySyntax
import JourneyWords
import Testing

@testable import rihla

@Suite struct EndingTests {
  @Test(arguments: [
    (Language.english, "rihla: I can't draw this: syntax error near 'x'\n"),
    (.arabic, "rihla: تعذر الرسم: \u{2068}syntax error near 'x'\u{2069}\n"),
  ])
  func aFailedPictureSaysWhy(language: Language, said: String) {
    let world = WorldInMemory()
    #expect(throws: ExitStatus.noOutput.code) {
      try world.drawing(speaking: Words(language: language)) {
        throw RenderingFailure.graphviz("syntax error near 'x'")
      }
    }
    #expect(world.said(to: .error) == said)
  }
}
