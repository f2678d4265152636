extension PageSection {
  static func map(of subject: PageSubject) -> PageSection {
    let n = subject.words.number
    let title = subject.say("Journey map", "خريطة الرحلة")
    let name = Escaping.characters.escapeText(title)
    let map = JourneyMap(of: subject.analysis, in: subject.model, words: subject.words)
    return PageSection(
      id: "map", title: title,
      sub: subject.say(
        "The four questions at every step, as intended and as lived. Gaps are in points of \(n(0)) to \(n(100)).",
        "الأسئلة الأربعة في كل خطوة، كما قُصدت وكما تُعاش. والفجوات بالنقاط من \(n(0)) إلى \(n(100))."),
      isWide: true,
      body: """
        <div class="panel bare" role="group" tabindex="0" aria-label="\(name)">\(map.html())</div>
        """)
  }
}
