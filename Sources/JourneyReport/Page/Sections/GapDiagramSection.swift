extension PageSection {
  /// - Parameter diagram: SVG, made elsewhere.
  static func gapDiagram(_ diagram: String, of subject: PageSubject) -> PageSection {
    let n = subject.words.number
    let title = subject.say("Gap diagram", "مخطط الفجوات")
    let name = Escaping.characters.escapeText(title)
    return PageSection(
      id: "diagram", title: title,
      sub: subject.say(
        "The ideal path above, the actual path below. The bar between them is the gap, actual minus ideal, "
          + "in points of \(n(0)) to \(n(100)).",
        "المسار المثالي في الأعلى والفعلي في الأسفل. والشريط بينهما هو الفجوة: الفعلي ناقص المثالي، "
          + "بالنقاط من \(n(0)) إلى \(n(100))."),
      isWide: true,
      body: """
        <div class="panel diagram" role="group" tabindex="0" aria-label="\(name)">
        \(diagram)
        </div>
        """)
  }
}
