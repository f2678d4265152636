import JourneyModel
import Testing

@Suite("Days that people write")
struct DayTests {
  @Test(
    "are read in words and in numbers, of either calendar and in any digits",
    arguments: [
      ("2026-05-12", "2026-05-12"), ("٢٠٢٦-٠٥-١٢", "2026-05-12"), ("2026/5/12", "2026-05-12"),
      ("12 May 2026", "2026-05-12"), ("May 12th, 2026", "2026-05-12"), ("١٢ مايو ٢٠٢٦", "2026-05-12"),
      ("١٢ أيار ٢٠٢٦ م", "2026-05-12"), ("3 كانون الثاني 2026", "2026-01-03"), ("25/12/2026", "2026-12-25"),
      ("12/25/2026", "2026-12-25"), ("5.5.2026", "2026-05-05"),
      ("\u{200F}12 مايو 2026\u{200F}", "2026-05-12"),
      ("25/11/1447", "2026-05-12"), ("٢٥ ذو القعدة ١٤٤٧ هـ", "2026-05-12"), ("1447-11-25هـ", "2026-05-12"),
      ("1 رمضان 1447", "2026-02-18"), ("29 Feb 2024", "2024-02-29"),
    ])
  func days(written: String, day: String) {
    #expect(Day(written: written)?.text == day)
  }

  @Test(
    "are none where one can't be sure",
    arguments: [
      "", "soon", "last spring", "May 2026", "2026", "5/6/2026", "30 Feb 2026", "12 May 26", "12 13 2026 4",
      "12 رمضان 2026", "12 May 1447", "2026-05-12 2026", "12345-05-12", String(repeating: "1 ", count: 100),
    ])
  func noDay(written: String) { #expect(Day(written: written) == nil) }

  @Test(
    "end a piece of evidence after its comma",
    arguments: [
      ("interview 07, 12 May 2026", "2026-05-12"), ("مقابلة ٧، ١٢ مايو ٢٠٢٦", "2026-05-12"),
      ("survey, May 12, 2026", "2026-05-12"), ("2026-05-12", "2026-05-12"), ("interview 07", nil), ("", nil),
    ])
  func evidence(text: String, day: String?) {
    #expect(Day(atEndOf: text)?.text == day)
  }

  @Test(
    "are counted back by days, weeks, months and years",
    arguments: [
      ("180d", "2025-11-13"), ("١٨٠ يومًا", "2025-11-13"), ("2w", "2026-04-28"), ("26 weeks", "2025-11-11"),
      ("6m", "2025-11-12"), ("6mo", "2025-11-12"), ("٦ أشهر", "2025-11-12"), ("1y", "2025-05-12"),
      ("سنة", "2025-05-12"), ("شهرين", "2026-03-12"), ("0d", "2026-05-12"), ("999999y", "0001-01-01"),
      ("999999d", "0001-01-01"),
    ])
  func ages(written: String, day: String) throws {
    let age = try #require(Age(written: written))
    #expect(age.before(try #require(Day(written: "2026-05-12"))).text == day)
  }

  @Test("end with a shorter month")
  func shorterMonths() throws {
    let day = try #require(Day(written: "2024-03-31"))
    #expect(Age(written: "1m")?.before(day).text == "2024-02-29")
    #expect(Age(written: "13m")?.before(day).text == "2023-02-28")
  }

  @Test(
    "are no age without a unit that is known",
    arguments: ["", "180", "d", "180x", "1.5y", "-3d", "12345678d", "six months"])
  func noAge(written: String) { #expect(Age(written: written) == nil) }
}
