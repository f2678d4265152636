import JourneyEvidence
import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyAnalysis
@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

@Suite("The report's page")
struct PageTests {
  @Test(
    "is as it was looked at",
    arguments: [("licence.en.html", Sample.licence), ("clinic.ar.html", Sample.clinic)])
  func golden(name: String, sample: Sample) throws {
    // Without what stands in files of its own.
    let page = try sample.page().replacing(PageTemplates.bundled.get().style, with: "")
      .replacing(PageTemplates.script, with: "").replacing(
        ContentPolicy.allowing(script: PageTemplates.script), with: "")
    try expectGolden(page, name)
  }

  @Test("has the same bytes every time", arguments: [Sample.licence, Sample.clinic])
  func sameBytes(sample: Sample) throws {
    #expect(try sample.page() == sample.page())
  }

  @Test("reads in its language's direction")
  func direction() throws {
    #expect(try Sample.licence.page().contains(#"<html lang="en" dir="ltr">"#))
    #expect(try Sample.clinic.page().contains(#"<html lang="ar" dir="rtl">"#))
  }

  @Test("needs nothing beside itself", arguments: [Sample.licence, Sample.clinic])
  func selfContained(sample: Sample) throws {
    // The policy holds the script's hash, in whose letters anything may stand.
    let page = try sample.page().replacing(#"xmlns="http://www.w3.org/2000/svg""#, with: "")
      .replacing(ContentPolicy.allowing(script: PageTemplates.script), with: "")
    for reference in ["http:", "https:", "//", "<link", "@import", "src=", "url(/"] {
      #expect(!page.contains(reference), "\(reference) stands in the page")
    }
    #expect(page.ranges(of: "<script").count == 1)
  }

  @Test("closes every element it opens", arguments: [Sample.licence, Sample.clinic])
  func wellFormed(sample: Sample) throws {
    #expect(unclosed(in: try sample.page()) == [])
  }

  @Test("stays small for a workshop's journey")
  func size() throws {
    #expect(try Sample.licence.page().utf8.count < 300_000)
  }

  @Test(
    "shows hostile text as text",
    arguments: [
      "<script>alert(1)</script>", "{{style}}", "{{{style}}}", #""><img src=x onerror=alert(1)>"#,
      "</title><b>",
      "\"\u{301} onmouseover=alert(1) x=\"\u{301}", "a\u{2066}\u{2067}b", "\u{2069}\u{2069}c", "&lt;",
      "'\u{0}\u{8}'",
    ])
  func hostile(text: String) throws {
    let sample = Sample.licence.naming(everything: text)
    let page = try sample.page()
    #expect(unclosed(in: page) == [])
    if text.contains(where: { "<>&\"'".unicodeScalars.contains($0.unicodeScalars.first ?? " ") }) {
      #expect(!page.contains(Sample.mark + text), "came through as it is")
    }
    if text.hasPrefix("{{") { #expect(page.contains("<h1>\(Sample.mark)\(text)</h1>")) }
  }

  @Test("is full and honest without any data")
  func withoutData() throws {
    var sample = Sample.licence
    sample.model.sources = []
    sample.evidence = Evidence()
    for step in sample.analysis.steps.indices {
      sample.analysis.steps[step].gaps = []
      let felt = sample.analysis.steps[step].felt
      sample.analysis.steps[step].drawn = felt.map { .felt(levels: $0) } ?? .unknown
    }
    sample.analysis.overall = []
    let page = try sample.page()
    #expect(page.contains("No step has a score yet"))
    #expect(page.contains("No customer was asked."))
    #expect(page.contains("no customer has been asked yet"))
    #expect(page.contains("No source has answers about this journey"))
    #expect(!page.contains("scores-chart-title"))
  }

  @Test("names every opportunity, in the picture or in words")
  func opportunities() throws {
    var sample = Sample.licence
    let placed = try #require(
      OpportunityPrism(of: sample.analysis, in: sample.model, words: sample.words, namespace: "p"))
    let index = try #require(placed.entries.first?.opportunity)
    let label = sample.model.opportunities[index].name.label
    #expect(!(try sample.page()).contains("\(label), not placed"))
    sample.model.opportunities[index].feasibility = nil
    #expect(
      try sample.page().contains("\(label), not placed: how feasible it is nobody stated. It is to fix"))
    sample.model.opportunities[index].feasibility = Rating(3)
    for step in sample.analysis.fixes.indices where sample.analysis.fixes[step].opportunities.contains(index)
    {
      sample.analysis.fixes[step].basis = .felt
    }
    #expect(try sample.page().contains("\(label), not placed: no gap that it would close is measured."))
  }

  @Test("lists what was left open with a question mark, beside the four questions")
  func leftOpen() throws {
    var sample = Sample.licence
    sample.model.journeys[0].steps[0].actuals[0].leftOpen = [.evidence, .score, .thought]
    #expect(try sample.page().contains("<li>Actual: evidence, score, thought<"))
    #expect(try sample.page().contains("questions are still open; besides, 3 fields are marked “?”; "))
    sample.words = Words(language: .arabic)
    #expect(try sample.page().contains("الفعلي: الدليل، الدرجة، الأفكار"))
  }

  @Test("says what the customer is called, and what a persona's own answers say")
  func customer() throws {
    var sample = Sample.licence
    sample.model.journeys[0].customer = "driver"
    var histogram = Histogram(measure: Measure.builtIn[Measure.csat])
    histogram.counts = [40, 30, 20, 7, 0]
    let lookup = Subject.step(StepReference(journey: 0, step: 0))
    sample.evidence.tallies[0].answers.histograms[
      AnswerTally.Cell(subject: lookup, measure: Measure.csat, persona: 0)] =
      histogram
    let page = try sample.page()
    #expect(page.contains(" · customer: driver"))
    #expect(
      page.contains(#"<p class="voice">100 answers; largest gap: “Look up what is needed”, CSAT 1.9 ("#))
    #expect(page.contains("below the ideal, n\u{A0}97 <a href=\"#groups\">see the chart</a></p>"))
  }

  @Test("shows a journey without steps")
  func empty() throws {
    let sample = Sample(
      model: Model(journeys: [Journey(name: Sample.name("Empty"))]),
      analysis: Sample.analysis(
        [], path: .init(columns: [], fit: nil, missing: [], extra: [], moved: [], loops: []),
        findings: [.nothingToCompare], fixes: []),
      evidence: Evidence(), words: Words(language: .english))
    let page = try sample.page()
    #expect(page.contains("No steps yet"))
    #expect(!page.contains("<section id=\"map\"") && !page.contains("<nav"))
    #expect(unclosed(in: page) == [])
  }
}

/// Elements that are opened and not closed, or closed and not opened, in a page or a picture.
private func unclosed(in page: String) -> [String] {
  let void: Set = ["meta", "br", "input", "!doctype"]
  var open: [String] = []
  for tag in page.split(separator: "<").dropFirst().map({ $0.prefix { $0 != ">" } }) {
    let name = String(tag.drop { $0 == "/" }.prefix { !" \n/".contains($0) })
    if tag.hasPrefix("/") {
      while let last = open.last, last != name, endedByNext.keys.contains(last) { open.removeLast() }
      guard open.last == name else { return open + ["/" + name] }
      open.removeLast()
    } else if !tag.hasSuffix("/"), !void.contains(name) {
      while let last = open.last, endedByNext[name]?.contains(last) == true { open.removeLast() }
      open.append(name)
    }
  }
  return open
}

/// Elements that HTML lets end by themselves, and which of them each ends where it begins; the end of what holds them ends
/// them too.
private let endedByNext: [String: Set<String>] = [
  "td": ["td", "th"], "th": ["td", "th"], "tr": ["td", "th", "tr"], "thead": [],
  "tbody": ["td", "th", "tr", "thead", "tbody"], "li": ["li"], "dt": ["dt", "dd"], "dd": ["dt", "dd"],
]

extension Sample {
  /// Stands before every hostile text, so that a test can find it in the page.
  static let mark = "¶"

  /// The same sample with this text wherever people write text of their own.
  func naming(everything text: String) -> Sample {
    let text = Self.mark + text
    var sample = self
    var journey = sample.model.journeys[0]
    journey.name.label = text
    journey.goal = text
    journey.owner = text
    journey.notes = [text]
    for stage in journey.stages.ids {
      journey.stages[stage].name.label = text
      journey.stages[stage].goal = text
    }
    for step in journey.steps.ids {
      journey.steps[step].name.label = text
      journey.steps[step].momentOfTruth = text
      journey.steps[step].notes = [text]
      journey.steps[step].ideal.map { journey.steps[step].ideal = part($0, naming: text) }
      journey.steps[step].actuals = journey.steps[step].actuals.map { part($0, naming: text) }
    }
    sample.model.journeys[0] = journey
    for persona in sample.model.personas.ids {
      sample.model.personas[persona].name.label = text
      sample.model.personas[persona].quotes = [text]
      sample.model.personas[persona].channels = [text]
    }
    sample.model.settings.title = text
    sample.model.sources[0].name.label = text
    sample.model.measures[Measure.csat].name.label = text
    sample.model.opportunities[0].name.label = text
    sample.model.opportunities[0].owner = text
    sample.model.opportunities[0].due = text
    return sample
  }

  private func part(_ part: Part, naming text: String) -> Part {
    var part = part
    part.touchpoints = [Touchpoint(channel: text, name: text)]
    part.expectations = [text]
    part.thoughts = [text]
    part.feeling = Feeling(level: 2, words: text)
    part.duration = text
    part.pains = [text]
    part.evidence = [text]
    part.notes = [text]
    part.reviewed = Day(year: 2026, month: 5, day: 12)
    return part
  }
}
