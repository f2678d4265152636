import JourneyWords

extension PageSection {
  /// A list to take away: what nobody has answered, and what nobody has measured.
  static func questions(of subject: PageSubject) -> PageSection {
    let questions = OpenQuestions(of: subject)
    let title = subject.say("Open questions", "أسئلة مفتوحة")
    return PageSection(
      id: "questions", title: title, sub: questions.summary,
      body: subject.templates.render(
        "questions",
        [
          "questions": questions.lines,
          "download": questions.lines.isEmpty ? nil : questions.download(titled: title, of: subject),
          "fileName": subject.say("open-questions.md", "أسئلة-مفتوحة.md"),
          "labels": [
            "takeAway": subject.say(
              "Take this list away (Markdown)", "احفظ القائمة (\(subject.words.isolated("Markdown")))")
          ],
        ]))
  }
}
