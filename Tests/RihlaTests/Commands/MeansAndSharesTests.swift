import TestSupport
import Testing

/// A mean and a share of one measure are two rows, and each says which it is.
@Suite struct MeansAndSharesTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func told(ideal: String, believed: String, _ language: String) throws -> (
    gaps: String, page: String
  ) {
    let text = """
      Journey: Renew
        Measured by: CSAT, CES
      Step: Pay [pay]
        Ideal
          Score: \(ideal)
        Actual
          Score: \(believed)
      Step: Go
        Ideal
          Score: CES 6

      """
    try scratch.write(text, to: "a.journey")
    let gaps = try Run("gaps", "a.journey", "--language", language, in: scratch)
    let report = try Run("report", "a.journey", "--output", "out", "--language", language, in: scratch)
    #expect(gaps.status == 0 && report.status == 0, "\(gaps.errors)\(report.errors)")
    let page = try scratch.text(of: "out/Renew.html").replacing("<bdi>", with: "").replacing(
      "</bdi>", with: "")
    return (gaps.output.filter { !"\u{2066}\u{2068}\u{2069}".contains($0) }, page)
  }

  @Test(arguments: [
    ("en", "CSAT, mean", "CSAT, share of 4 to 5", "not compared with each other: CSAT.", "CES, mean"),
    ("ar", "CSAT، متوسط", "CSAT، نسبة من أجابوا", "لا يُقارن أحدهما بالآخر", "CES، متوسط"),
  ])
  func theRowsSayWhichIsWhich(
    language: String, mean: String, share: String, note: String, other: String
  ) throws {
    for (ideal, believed) in [("CSAT 4.6", "CSAT 60 %"), ("CSAT 60 %", "CSAT 3.1")] {
      let told = try told(ideal: ideal, believed: believed, language)
      for text in [told.gaps, told.page] {
        #expect(text.contains(mean) && text.contains(share) && text.contains(note))
        #expect(!text.contains(other))
      }
    }
  }

  @Test(arguments: [("CSAT 4.6", "CSAT 3.1"), ("CSAT 80 %", "CSAT 60 %")])
  func alikeTheyNeedNoWord(ideal: String, believed: String) throws {
    let told = try told(ideal: ideal, believed: believed, "en")
    for text in [told.gaps, told.page] {
      #expect(!text.contains(", mean") && !text.contains("not compared with each other"))
    }
  }
}
