import Testing

@testable import JourneyEvidence

/// Who has spoken about what is found again however the table was written.
struct RespondentsTests {
  private static let header = "journey,step,measure,score,date,respondent,comment\n"

  private func respondents(_ table: String) -> Respondents { Respondents(of: Array(table.utf8).span) }

  @Test(arguments: [
    header + "renew,pay,NPS,9,2026-01-01,layla,\"a, b\"\n", header + "renew,pay,CSAT,4,,layla,",
    header + "\"renew\",\"pay\",CSAT,4,2026-01-01,\"layla\",\"two\nlines\"\r\n",
    header.replacing(",", with: ";") + "renew;pay;CSAT;4;2026-01-01;layla;\n",
    "\u{FEFF}" + header + "renew,pay,,,,layla,\n",
  ])
  func aVoiceIsFound(table: String) {
    let respondents = respondents(table)
    let voice = Respondents.Voice(journey: "renew", step: "pay", respondent: "layla")
    #expect(respondents.contains(voice))
    #expect(respondents.count(of: "layla") == 1)
    for other in [("renew", "pay", "omar"), ("renew", "look", "layla"), ("apply", "pay", "layla")] {
      #expect(!respondents.contains(Respondents.Voice(journey: other.0, step: other.1, respondent: other.2)))
    }
  }

  @Test(arguments: ["pay,\"now\"", "=Pay", "'quoted'", "سداد الرسوم", "a\"b"])
  func aRowSaysWhoSpeaksAsTheTableWill(step: String) {
    let row = "renew,\"\(step.replacing("\"", with: "\"\""))\",NPS,9,2026-01-01,layla,\n"
    let voice = Respondents.voice(inRow: Array(row.utf8))
    #expect(voice.step == step)
    #expect(respondents(Self.header + row).contains(voice))
  }

  @Test func eachVoiceIsCountedAndTakenBack() {
    var respondents = respondents(
      Self.header + "a,x,NPS,9,,layla,\na,x,CSAT,4,,layla,\na,y,NPS,9,,layla,\na,x,NPS,1,,layla,\n")
    #expect(respondents.count(of: "layla") == 3)
    let voice = Respondents.Voice(journey: "a", step: "z", respondent: "layla")
    respondents.insert(voice)
    #expect(respondents.contains(voice) && respondents.count(of: "layla") == 4)
    respondents.remove(voice)
    #expect(!respondents.contains(voice) && respondents.count(of: "layla") == 3)
  }
}
