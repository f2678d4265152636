import JourneyEvidence
import JourneyModel
import JourneySyntax
import Testing

@testable import rihla

@Suite struct LoaderTests {
  private func models(
    at path: String, root: String? = nil, in world: WorldInMemory
  ) throws(InputFailure) -> [LoadedModel] {
    try Loader(world: world, progress: Progress(in: world), root: root).models(at: path)
  }

  private func failure(at path: String, root: String? = nil, in world: WorldInMemory) -> InputFailure? {
    do throws(InputFailure) {
      _ = try models(at: path, root: root, in: world)
      return nil
    } catch {
      return error
    }
  }

  @Test func aFolderHoldsAModelForEachFileThatNoOtherOneUses() throws {
    let world = WorldInMemory([
      "j/b.journey": "Use: parts/shared.journey\nJourney: B\n",
      "j/a.journey": "Journey: A\n",
      "j/parts/shared.journey": "Journey: Shared\n",
      "j/deep/er/c.journey": "Journey: C\n",
      "j/.hidden/d.journey": "Journey: D\n",
      "j/notes.txt": "Journey: E\n",
    ])
    let models = try models(at: "j", in: world)
    #expect(models.map(\.file) == ["j/a.journey", "j/b.journey", "j/deep/er/c.journey"])
    #expect(models[1].model.journeys.map(\.name.label).sorted() == ["B", "Shared"])
  }

  @Test func filesThatUseEachOtherAreReportedAndNotPassedOver() throws {
    let world = WorldInMemory([
      "j/a.journey": "Use: b.journey\nJourney: A\n", "j/b.journey": "Use: a.journey\nJourney: B\n",
    ])
    let models = try models(at: "j", in: world)
    #expect(models.map(\.file) == ["j/a.journey"])
    #expect(models[0].problems.contains { $0.code == "J140" })
  }

  @Test func theRootOfAFileIsItsRepository() throws {
    let files = [
      "team/one/a.journey": "Use: ../people/sara.persona\nJourney: A\n",
      "team/people/sara.persona": "Persona: Sara\n",
    ]
    let inside = try models(
      at: "team/one/a.journey", in: WorldInMemory(files.merging(["team/.git/HEAD": ""]) { a, _ in a }))
    #expect(inside[0].model.personas.count == 1)
    let outside = try models(at: "team/one/a.journey", in: WorldInMemory(files))
    #expect(outside[0].model.personas.isEmpty)
    #expect(outside[0].problems.map(\.code).contains("J142"))
    let widened = try models(at: "team/one/a.journey", root: "team", in: WorldInMemory(files))
    #expect(widened[0].model.personas.count == 1)
    #expect(widened[0].file == "team/one/a.journey")
  }

  @Test func aLinkThatLeavesTheRootIsRefused() throws {
    let world = WorldInMemory(
      ["j/a.journey": "Use: sara.persona\nJourney: A\n", "secret.persona": "Persona: Sara\n"],
      links: ["j/sara.persona": "secret.persona"])
    let model = try models(at: "j", in: world)[0]
    #expect(model.model.personas.isEmpty)
    #expect(
      model.problems.map(\.kind).contains(.unreadableFile(path: "sara.persona", reason: .outsideRoot)))
  }

  @Test func whatAModelUsesButCannotReadIsAProblemOfTheModel() throws {
    let world = WorldInMemory([
      "j/a.journey": "Use: gone.persona\nSource: Survey\n  File: gone.csv\nJourney: A\n"
    ])
    let model = try models(at: "j", in: world)[0]
    #expect(model.problems.filter { $0.code == "J141" }.map(\.place.line) == [1, 2])
    #expect(model.evidence.tallies.count == model.model.sources.count)
  }

  @Test func answersAreReadWhereTheyLie() throws {
    let world = WorldInMemory(["j/a.journey": Samples.surveyed, "j/survey.csv": Samples.answers])
    let model = try models(at: "j", in: world)[0]
    #expect(model.evidence.tallies.map(\.answers) == [73])
    #expect(model.problems.filter { $0.level > .hint }.isEmpty)
  }

  @Test func inputThatCannotBeReadAtAllSaysWhy() {
    let world = WorldInMemory([
      "empty.journey": " \n\n", "none/readme.md": "", "a.journey": "Journey: A\n", "other/b.journey": "",
    ])
    #expect(failure(at: "gone", in: world) == .unreadable(path: "gone", .missing))
    #expect(failure(at: "none", in: world) == .noJourneys(folder: "none"))
    #expect(failure(at: "empty.journey", in: world) == .emptyFile(path: "empty.journey"))
    #expect(failure(at: "a.journey", root: "gone", in: world) == .unreadable(path: "gone", .missing))
    #expect(
      failure(at: "a.journey", root: "other", in: world) == .outsideRoot(path: "a.journey", root: "other"))
  }

  @Test func anEmptyFileInAFolderIsAboutToBeWritten() throws {
    let world = WorldInMemory(["j/a.journey": "Journey: A\n", "j/b.journey": ""])
    #expect(try models(at: "j", in: world).map(\.model.journeys.count) == [1, 0])
  }

  @Test func messagesSpeakTheLanguageOfTheirFile() throws {
    let world = WorldInMemory([
      "j/a.journey": "Use: sara.persona\nJourney: A\nStep: B\n  Importance: many\n",
      "j/sara.persona": "شخصية: سارة\n  الأهمية: كثيرة\n",
    ])
    let model = try models(at: "j", in: world)[0]
    #expect(model.language(ofFile: "j/a.journey") == .english)
    #expect(model.language(ofFile: "j/sara.persona") == .arabic)
  }
}
