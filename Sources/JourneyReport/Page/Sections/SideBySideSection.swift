import JourneyWords

extension PageSection {
  /// nil where no persona lives anything of their own.
  static func sideBySide(of subject: PageSubject) -> PageSection? {
    guard let sides = SideBySide(of: subject) else { return nil }
    let alike = subject.words.count(sides.alike, .step)
    return PageSection(
      id: "beside", title: subject.say("Side by side", "جنبًا إلى جنب"),
      sub: subject.say(
        "The steps that not all of them live alike, beside the ideal. Lived alike: \(alike).",
        "الخطوات التي لا تعيشها الشخصيات كلها على نحو واحد، بجانب المثالي. وما تعيشه على نحو واحد: \(alike)."),
      body: sides.html())
  }
}
