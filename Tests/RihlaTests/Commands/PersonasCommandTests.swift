import Foundation
import TestSupport
import Testing

/// `rihla personas` on real repositories and without one.
@Suite struct PersonasCommandTests {
  private static func persona(_ name: String, _ id: String, _ more: String = "") -> String {
    "Persona: \(name) [\(id)]\n  Goal: one evening\n\(more)"
  }

  /// A library that two teams use, with a persona that nobody uses, and one that a team copied.
  private static func repository() throws -> GitScratch {
    let repository = try GitScratch()
    let folder = repository.folder
    try folder.write(
      persona("Layla, in a hurry", "layla", "  Segment: city = Jeddah\n"), to: "people/layla.persona")
    try folder.write(persona("Omar, retired", "omar"), to: "people/omar.persona")
    try folder.write(persona("Huda, at sea", "huda", "  Reviewed: 2026-02-01\n"), to: "people/huda.persona")
    try repository.commit("people", day: "2026-01-10")
    let used = "Use: ../people/layla.persona\nUse: ../people/omar.persona\n\n"
    try folder.write(
      used
        + """
        Source: Survey [survey]
          File: survey.csv
          Segment column: city

        Journey: Renew a licence [renewal]
          For: [layla], [omar]
        Step: A [a]
          Actual
            Feeling: 3 calm
        Step: B [b]
          Actual
            Feeling: 2 annoyed
        Step: C [c]
          Actual
            Feeling: 4 glad
          Actual: [omar]
            Feeling: 3 tired

        """, to: "renewal/renewal.journey")
    try folder.write(
      "journey,step,measure,score,city,count\nrenewal,a,CSAT,3,Jeddah,40\nrenewal,b,CSAT,2,Riyadh,30\n",
      to: "renewal/survey.csv")
    try folder.write(
      persona("Omar, retired", "omar", "  Goal: no queue\n")
        + "\nUse: ../people/layla.persona\n\nJourney: Move house [move]\nStep: Pack\n  Actual\n    Feeling: 1 lost\n",
      to: "moving/move.journey")
    try repository.commit("journeys", day: "2026-03-01")
    return repository
  }

  @Test(arguments: [("human", "en"), ("human", "ar"), ("markdown", "en"), ("markdown", "ar"), ("json", "en")])
  func eachIsListedOnce(format: String, language: String) throws {
    let run = try Self.repository().run(
      "personas", ".", "--format", format, "--language", language, "--root", ".")
    #expect(run.status == 0)
    let text = run.output.replacing(#/\(\u{2068}?[0-9a-f]{7}\u{2069}?\)/#, with: "(…)")
      .replacing(#/"[0-9a-f]{40}"|"[0-9a-f]{7}"/#, with: "\"…\"")
    #expect(try text == Fixtures.golden("personas/\(format).\(language).txt", rewrittenFrom: text))
  }

  @Test func aLibraryOfPersonasAlone() throws {
    let repository = try Self.repository()
    let run = try repository.run("personas", "people")
    #expect(run.status == 0 && run.output.contains("Huda, at sea [huda]\n"))
    #expect(run.output.contains("Used in: no journey") && !run.output.contains("How far apart"))
    #expect(run.output.contains("none behind it; no source has answers"))
    let one = try repository.run("personas", "people/omar.persona", "people")
    #expect(one.output.components(separatedBy: "[omar]").count == 2)
  }

  @Test func whatIsNotCommittedYetAndWhatNothingDates() throws {
    let repository = try Self.repository()
    try repository.folder.write(Self.persona("Huda, on land", "huda"), to: "people/huda.persona")
    #expect(try repository.run("personas", "people").output.contains("Changed: not committed yet\n"))
    let folder = try Scratch()
    try folder.write(Self.persona("Huda", "huda"), to: "huda.persona")
    let run = try Run("personas", ".", in: folder, environment: GitScratch.environment)
    #expect(run.output.contains("nothing says when: it is not in git, and has no “Reviewed”"))
  }

  @Test func nobodyAndNothing() throws {
    let folder = try Scratch()
    #expect(try Run("personas", ".", in: folder).status == 3)
    #expect(try Run("personas", "nowhere", in: folder).status == 3)
    try folder.write(Samples.journey, to: "renewal.journey")
    let run = try Run("personas", ".", "--language", "ar", in: folder)
    #expect(run.status == 3 && run.errors.contains("لا شخصية هنا"))
  }
}
