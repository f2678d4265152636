import TestSupport
import Testing

/// What changed between versions where personas differ: the gap is the one's who falls shortest, and bears her name.
@Suite struct WhoseGapTests {
  /// - Parameter levels: what each of two personas feels; the step is everybody's where only one is given.
  private static func english(_ levels: Int..., name: String = "Omar") -> String {
    let people = "Persona: \(name), drives [omar]\nPersona: Layla, renews [layla]\n"
    let head = "Journey: Renew\nStep: Pay [pay]\n  Ideal\n    Feeling: 5 calm\n"
    let own = zip(["omar", "layla"], levels).map { "  Actual: [\($0)]\n    Feeling: \($1) so\n" }
    return people + head + (levels.count == 1 ? "  Actual\n    Feeling: \(levels[0]) so\n" : own.joined())
  }

  private static func arabic(_ levels: Int...) -> String {
    let people = "الشخصية: عمر، سائق [omar]\nالشخصية: ليلى، جديدة [layla]\n"
    let head = "رحلة العميل: تجديد\nخطوة: السداد [pay]\n  مثالي\n    الشعور: 5 هادئ\n"
    return people + head
      + zip(["omar", "layla"], levels).map { "  فعلي: [\($0)]\n    الشعور: \($1) هكذا\n" }.joined()
  }

  private func versions(_ was: String, _ now: String) throws -> GitScratch {
    let repository = try GitScratch()
    for text in [was, now] {
      try repository.folder.write(text, to: "a.journey")
      try repository.commit("said")
    }
    return repository
  }

  @Test(arguments: [
    (english(2, 4), english(3, 4), "Gap (Omar) narrowed from felt −3 levels to felt −2 levels"),
    (english(2, 4), english(1, 4), "Gap (Omar) widened from felt −3 levels to felt −4 levels"),
    (english(2, 4), english(2, 4, name: "Badr"), ""),
    (english(2, 4), english(3, 4, name: "Badr"), "Gap (Badr) narrowed from felt −3 levels to felt −2 levels"),
    (english(2, 4), english(4, 2), "Gap: Omar: felt −3 levels → Layla: felt −3 levels"),
    (english(4), english(2, 4), "Gap: everybody: felt −1 level → Omar: felt −3 levels"),
    (english(2, 4), english(4), "Gap: Omar: felt −3 levels → everybody: felt −1 level"),
    (english(3), english(4), "Gap narrowed from felt −2 levels to felt −1 level"),
    (arabic(2, 4), arabic(3, 4), "ضاقت الفجوة (عمر) من"),
    (arabic(2, 4), arabic(4, 2), "الفجوة: من عمر: الشعور"),
  ])
  func theSentenceNamesHer(was: String, now: String, sentence: String) throws {
    let repository = try versions(was, now)
    let text = try repository.run("diff", "HEAD~1", "HEAD").output.withoutIsolates
    if sentence.isEmpty {
      #expect(!text.contains("Gap"), "\(text)")
    } else {
      #expect(text.contains("  \(sentence)"), "\(text)")
      let markdown = try repository.run("diff", "HEAD~1", "HEAD", "--format", "markdown").output
      #expect(markdown.withoutIsolates.contains(sentence), "\(markdown)")
    }
  }

  @Test(arguments: [
    (english(2, 4), english(4, 2), "Layla: felt", "was Omar: felt", "Pay: Layla: felt −3 levels ("),
    (english(2, 4), english(3, 4), "Omar: felt", "was felt −3", "Pay: Omar: felt −2 levels ("),
    (arabic(2, 4), arabic(4, 2), "ليلى: الشعور", "كانت عمر: الشعور", "السداد: ليلى: الشعور"),
  ])
  func thePictureNamesHer(was: String, now: String, size: String, earlier: String, title: String) throws {
    let repository = try versions(was, now)
    let html = try repository.run("diff", "HEAD~1", "HEAD", "--format", "html").output
    let overlay = try #require(html.firstRange(of: "versions1")).lowerBound
    let text = String(html[overlay...]).replacing("<bdi>", with: "").replacing("</bdi>", with: "")
      .withoutIsolates
    #expect(text.contains(">\(size)") || text.contains(title), "\(size)")
    #expect(text.contains(title), "\(title)")
    #expect(text.contains(earlier), "\(earlier)")
  }

  /// Hers is drawn in her own history, and no worse one's beside her feelings.
  @Test func herOwnHistoryHoldsHerOwnGaps() throws {
    let repository = try versions(Self.english(2, 4), Self.english(1, 3))
    let html = try repository.run("history", "layla", "--format", "html").output
    #expect(html.contains("Pay: Layla: felt −1 level<") && !html.contains("Omar: felt"))
  }
}

extension String {
  fileprivate var withoutIsolates: String { filter { !"\u{2066}\u{2068}\u{2069}".contains($0) } }
}
