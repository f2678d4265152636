import JourneyEvidence
import JourneyModel
import Testing

@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

@Suite("The dates behind a page")
struct PageDatesTests {
  private static func lines(of sample: Sample) throws -> [String] {
    let section = try sample.page().split(separator: "<section id=\"dates\"").dropFirst().first ?? ""
    return section.matches(of: #/<p>([^<]*) <time datetime="([^"]*)"[^>]*>([^<]*)<\/time>: (.*?)<\/p>/#)
      .map { "\($0.output.1) \($0.output.2) \($0.output.3): \($0.output.4)" }
  }

  @Test("are the newest and the oldest of answers, reviews and evidence")
  func newestAndOldest() throws {
    var sample = Sample.licence
    #expect(
      try Self.lines(of: sample) == [
        "Newest date behind this page: 2026-09-30 30 Sep 2026: answers of “Post-visit survey”",
        "Oldest date behind this page: 2026-05-12 12 May 2026: evidence for the step “Look up what is needed”",
      ])
    sample.model.personas[1].reviewed = Day(year: 2026, month: 10, day: 5)
    sample.model.journeys[0].steps[0].actuals[0].reviewed = Day(year: 2025, month: 1, day: 1)
    let lines = try Self.lines(of: sample)
    #expect(lines[0].hasSuffix("2026-10-05 5 Oct 2026: review of the persona “Omar”"))
    #expect(lines[1].hasSuffix("2025-01-01 1 Jan 2025: review of the step “Look up what is needed”"))
  }

  @Test("are written in the digits of the report, and counted by the reader's browser in them")
  func arabic() throws {
    let page = try Sample.clinic.page()
    #expect(page.contains(#"<time datetime="2026-09-30" data-locale="ar-u-nu-arab">٣٠ سبتمبر ٢٠٢٦</time>"#))
  }

  @Test("are one where there is one, and none where nothing has any")
  func oneAndNone() throws {
    var sample = Sample.licence
    sample.evidence.tallies[0].days = nil
    let lines = try Self.lines(of: sample)
    #expect(lines.count == 1 && lines[0].hasPrefix("The one date behind this page: 2026-05-12"))
    sample.model.journeys[0].steps[0].actuals[0].evidence = ["interview 07"]
    #expect(try Self.lines(of: sample) == [])
    #expect(try sample.page().contains("<p>Nothing that this page rests on has a date.</p>"))
  }

  @Test("leave out sources without answers about the journey, and personas of other journeys")
  func othersAreLeftOut() throws {
    var sample = Sample.licence
    sample.model.sources.append(Source(name: Sample.name("Old survey")))
    sample.model.sources[1].reviewed = Day(year: 2020, month: 1, day: 1)
    sample.evidence.tallies.append(Sample.tally([], days: "2019-01-01"..."2019-02-01"))
    #expect(try Self.lines(of: sample).allSatisfy { $0.contains(" 2026-") })
  }
}
