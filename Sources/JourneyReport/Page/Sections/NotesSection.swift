import JourneyModel
import JourneyWords

extension PageSection {
  static func notes(of subject: PageSubject) -> PageSection? {
    guard !subject.journey.notes.isEmpty else { return nil }
    return PageSection(
      id: "notes", title: subject.say("Notes", "ملاحظات"),
      body: subject.templates.render(
        "notes", ["notes": subject.journey.notes.map { PageNote(text: subject.words.isolated($0)) }]))
  }
}
