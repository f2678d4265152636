import JourneyModel
import JourneyWords
import JourneyXML

extension Report {
  /// The cards of the journey's personas as a page to print, one a sheet; nil where it has none.
  package func personaCards() -> String? {
    let people = PersonaCard.all(of: subject)
    guard !people.isEmpty else { return nil }
    let title = subject.say("Personas", "الشخصيات")
    var header = Markup(.element)
    header.open("header")
    header.element("h1", text: title)
    header.element("h2", ["class": "meta"], text: subject.words.isolated(subject.journey.name.label))
    header.close("header")
    let cards = subject.templates.render("personas", ["people": people])
    return PageFrame.around(
      "\(header.text)\n<main class=\"sheets\">\n\(cards)\n</main>\n",
      title: "\(title) · \(subject.journey.name.label)", style: subject.templates.style, words: subject.words,
      symbols: subject.pictures.symbols(of: subject.personas.map { subject.model.personas[$0].picture }))
  }
}
