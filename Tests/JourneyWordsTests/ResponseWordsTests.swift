import JourneyModel
import JourneySyntax
import Testing

@testable import JourneyWords

/// Who answered of those who were asked, as far as files and sources say it.
@Suite struct ResponseWordsTests {
  private func words(
    invited: Int? = nil, started: Int? = nil, finished: Int? = nil,
    in words: Words = Words(language: .english)
  ) -> String? {
    words.response(invited: invited, started: started, finished: finished)?.replacing("\u{A0}", with: " ")
  }

  @Test func saysWhatIsKnown() {
    #expect(
      words(invited: 1200, started: 412, finished: 380)
        == "1,200 invited, 412 started, 380 finished (32 % of the invited; what the others think is not known)"
    )
    #expect(
      words(started: 412, finished: 380)
        == "412 started, 380 finished (92 % of those who started; what the others think is not known)")
    #expect(
      words(invited: 1200, started: 412)
        == "1,200 invited, 412 started (34 % of the invited; what the others think is not known)")
  }

  @Test func saysWhatIsNotKnown() {
    #expect(words(invited: 40) == "40 invited; the file does not say how many of them answered")
    #expect(words() == nil && words(started: 412) == nil)
    #expect(words(invited: 10, started: 12) == "10 invited, 12 started", "no share above one")
  }

  @Test func saysItInArabic() {
    let text = words(invited: 1200, finished: 300, in: Words(language: .arabic, digits: .arabic))
    #expect(text?.contains("المدعوون") == true && text?.contains("٢٥٪") == true, "\(text ?? "")")
  }
}
