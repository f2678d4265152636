import Testing

@testable import JourneyWords

@Suite struct CellWidthTests {
  @Test(
    "cells as terminals draw them",
    arguments: [
      ("Pay", 3), ("", 0), ("e\u{301}", 1), ("−41", 3), ("…", 1),
      // Arabic: letters and tatweel one, vowels and isolates none, joiners none.
      ("رحلة", 4), ("شُكْرًا", 4), ("رحـــلة", 7), ("لا", 2), ("\u{2067}رحلة\u{2069}", 4),
      ("\u{2066}−41\u{2069}", 3),
      ("می\u{200C}روم", 5), ("\u{200F}٤٫٢", 3), ("؀١", 2), ("ﷲ", 1),
      ("漢字", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｶﾞ", 2), ("Ａ", 2), ("。", 2), ("䷀", 1),
      // Emoji: a picture is two, however many scalars it takes.
      ("🙂", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("🏳️‍🌈", 2), ("🏳‍🌈", 2), ("🇸🇦", 2), ("🇸🇦🇦🇪", 4), ("❤️", 2), ("❤", 1), ("❤︎", 1),
      ("1️⃣", 2), ("1", 1), ("⛹🏽", 2), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2), ("☎️ 📞", 5), ("⌚", 2), ("\u{200B}", 0), ("\u{AD}", 1),
    ])
  func cells(text: String, width: Int) { #expect(text.displayWidth == width) }

  @Test(
    "a line is broken between words, and a bracket with few words stays whole",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("one two", 7, ["one two"]),
      ("  Stands in", 20, ["  Stands in"]), ("a 2.9 (2.7 to 3.0) b", 14, ["a 2.9", "(2.7 to 3.0) b"]),
      ("incomprehensible", 6, ["incomp", "rehens", "ible"]), ("漢字漢字漢", 5, ["漢字", "漢字", "漢"]),
      ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 4, ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"]), ("", 4, [""]), ("   ", 4, ["   "]),
    ])
  func lines(text: String, width: Int, broken: [String]) { #expect(text.broken(to: width) == broken) }

  @Test func anOpenIsolateIsOpenedAgainOnTheNextLine() {
    #expect(
      "run \u{2068}rihla check\u{2069} now".broken(to: 9)
        == ["run \u{2068}rihla\u{2069}", "\u{2068}check\u{2069} now"])
  }

  @Test func furtherLinesOfArabicStartFromTheRight() {
    #expect("انظر rihla check".broken(to: 10) == ["انظر rihla", "\u{200F}check"])
  }

  @Test func whatGoesOnStandsUnderItsColumnOrFurtherIn() {
    let paper = Paper(width: 24, hasRules: true)
    #expect(paper.fitting("  Holds  one, two, three, four\n") == "  Holds  one, two,\n         three, four\n")
    #expect(paper.fitting("one two three four five six\n\nx") == "one two three four five\n  six\n\nx")
    #expect(Paper.endless.fitting("one two three four five six") == "one two three four five six")
  }
}
