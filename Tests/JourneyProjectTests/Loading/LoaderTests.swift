import JourneyEvidence
import JourneyModel
import JourneySyntax
import MemoryTwins
import TestSupport
import Testing

@testable import JourneyProject

@Suite struct LoaderTests {
  private func models(
    at path: String, root: String? = nil, in files: MemoryFiles
  ) throws(InputFailure) -> [LoadedModel] {
    try Loader(storage: files, root: root).models(at: path)
  }

  private func failure(at path: String, root: String? = nil, in files: MemoryFiles) -> InputFailure? {
    do throws(InputFailure) {
      _ = try models(at: path, root: root, in: files)
      return nil
    } catch {
      return error
    }
  }

  @Test func aFolderHoldsAModelForEachFileThatNoOtherOneUses() throws {
    let files = MemoryFiles([
      "j/b.journey": "Use: parts/shared.journey\nJourney: B\n",
      "j/a.journey": "Journey: A\n",
      "j/parts/shared.journey": "Journey: Shared\n",
      "j/deep/er/c.journey": "Journey: C\n",
      "j/.hidden/d.journey": "Journey: D\n",
      "j/notes.txt": "Journey: E\n",
    ])
    let models = try models(at: "j", in: files)
    #expect(models.map(\.file) == ["j/a.journey", "j/b.journey", "j/deep/er/c.journey"])
    #expect(models[1].model.journeys.map(\.name.label).sorted() == ["B", "Shared"])
  }

  @Test func filesThatUseEachOtherAreReportedAndNotPassedOver() throws {
    let files = MemoryFiles([
      "j/a.journey": "Use: b.journey\nJourney: A\n", "j/b.journey": "Use: a.journey\nJourney: B\n",
    ])
    let models = try models(at: "j", in: files)
    #expect(models.map(\.file) == ["j/a.journey"])
    #expect(models[0].problems.contains { $0.code == "J140" })
  }

  @Test func theRootOfAFileIsItsRepository() throws {
    let files = [
      "team/one/a.journey": "Use: ../people/sara.persona\nJourney: A\n",
      "team/people/sara.persona": "Persona: Sara\n",
    ]
    let inside = try models(
      at: "team/one/a.journey", in: MemoryFiles(files.merging(["team/.git/HEAD": ""]) { a, _ in a }))
    #expect(inside[0].model.personas.count == 1)
    let outside = try models(at: "team/one/a.journey", in: MemoryFiles(files))
    #expect(outside[0].model.personas.isEmpty)
    #expect(outside[0].problems.map(\.code).contains("J142"))
    let widened = try models(at: "team/one/a.journey", root: "team", in: MemoryFiles(files))
    #expect(widened[0].model.personas.count == 1)
    #expect(widened[0].file == "team/one/a.journey")
  }

  @Test(arguments: [("/", "/a/b", "a/b"), ("/a", "/a/b", "b"), ("/a", "/ab", nil), ("/a", "/a", nil)])
  func aPathIsRelativeToAnyRoot(root: String, path: String, relative: String?) {
    #expect(RootFolder(path: root).relative(path) == relative)
  }

  @Test func aLinkThatLeavesTheRootIsRefused() throws {
    let files = MemoryFiles(
      ["j/a.journey": "Use: sara.persona\nJourney: A\n", "secret.persona": "Persona: Sara\n"],
      links: ["j/sara.persona": "secret.persona"])
    let model = try models(at: "j", in: files)[0]
    #expect(model.model.personas.isEmpty)
    #expect(
      model.problems.contains {
        $0.kind as? FileProblem == .unreadableFile(path: "sara.persona", reason: .outsideRoot)
      })
  }

  @Test func whatAModelUsesButCannotReadIsAProblemOfTheModel() throws {
    let files = MemoryFiles([
      "j/a.journey": "Use: gone.persona\nSource: Survey\n  File: gone.csv\nJourney: A\n"
    ])
    let model = try models(at: "j", in: files)[0]
    #expect(model.problems.filter { $0.code == "J141" }.map(\.place.line) == [1, 2])
    #expect(model.evidence.tallies.count == model.model.sources.count)
  }

  @Test func answersAreReadWhereTheyLie() throws {
    let files = MemoryFiles(["j/a.journey": Samples.surveyed, "j/survey.csv": Samples.answers])
    let model = try models(at: "j", in: files)[0]
    #expect(model.evidence.tallies.map(\.answers.count) == [73])
    #expect(model.problems.filter { $0.level > .hint }.isEmpty)
  }

  @Test func inputThatCannotBeReadAtAllSaysWhy() {
    let files = MemoryFiles([
      "empty.journey": " \n\n", "none/readme.md": "", "a.journey": "Journey: A\n", "other/b.journey": "",
    ])
    #expect(failure(at: "gone", in: files) == .unreadable(path: "gone", .missing))
    #expect(failure(at: "none", in: files) == .noJourneys(folder: "none", name: "none"))
    #expect(failure(at: "empty.journey", in: files) == .emptyFile(path: "empty.journey"))
    #expect(failure(at: "a.journey", root: "gone", in: files) == .unreadable(path: "gone", .missing))
    #expect(
      failure(at: "a.journey", root: "other", in: files) == .outsideRoot(path: "a.journey", root: "other"))
  }

  @Test func anEmptyFileInAFolderIsAboutToBeWritten() throws {
    let files = MemoryFiles(["j/a.journey": "Journey: A\n", "j/b.journey": ""])
    #expect(try models(at: "j", in: files).map(\.model.journeys.count) == [1, 0])
  }

  @Test func messagesSpeakTheLanguageOfTheirFile() throws {
    let files = MemoryFiles([
      "j/a.journey": "Use: sara.persona\nJourney: A\nStep: B\n  Importance: many\n",
      "j/sara.persona": "شخصية: سارة\n  الأهمية: كثيرة\n",
    ])
    let model = try models(at: "j", in: files)[0]
    #expect(model.language(ofFile: "j/a.journey") == .english)
    #expect(model.language(ofFile: "j/sara.persona") == .arabic)
  }
}
