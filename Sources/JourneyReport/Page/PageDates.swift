import JourneyEvidence
import JourneyModel
import JourneySyntax
import JourneyWords

/// The newest and the oldest day that a page rests on, as far as model and answers name them: answers, reviews, and
/// evidence that ends with a day. Never the day on which the page was made, nor that of a commit: both would change the
/// page while what it says stays as it is.
struct PageDates {
  /// A line of the page's dates.
  struct Line {
    let label: String
    /// ISO 8601.
    let day: String
    let date: String
    /// What it is the day of.
    let thing: String
    /// How the reader's browser is to count how long ago it is: BCP 47.
    let locale: String

    /// For a page without a clock.
    var text: String { "\(label) \(date): \(thing)" }
  }

  let lines: [Line]
  /// What is past on this page is past on this day; nil where nothing has one.
  let newest: Day?
  /// Said where nothing has a day.
  let none: String?

  init(of subject: PageSubject, sources: [SourceLine]) {
    let words = subject.words
    let days = Self.days(of: subject, sources: sources)
    // The first of equals, in the order below.
    guard let oldest = days.min(by: { $0.day < $1.day }),
      let newest = days.max(by: { $0.day < $1.day })
    else {
      lines = []
      self.newest = nil
      none = words.say(
        en: "Nothing that this page rests on has a date.", ar: "لا تاريخ لأي شيء تستند إليه هذه الصفحة.")
      return
    }
    none = nil
    self.newest = newest.day
    let isOne = newest.day == oldest.day
    let (last, first) =
      isOne
      ? (words.say(en: "The one date behind this page:", ar: "التاريخ الوحيد الذي تستند إليه الصفحة:"), "")
      : (
        words.say(en: "Newest date behind this page:", ar: "أحدث تاريخ تستند إليه الصفحة:"),
        words.say(en: "Oldest date behind this page:", ar: "أقدم تاريخ تستند إليه الصفحة:")
      )
    let all = isOne ? [(last, newest)] : [(last, newest), (first, oldest)]
    lines = all.map { label, found in
      Line(
        label: label, day: found.day.text, date: words.day(found.day.text), thing: found.thing,
        locale: "\(words.language.rawValue)-u-nu-\(words.digits == .arabic ? "arab" : "latn")")
    }
  }

  /// Every day with what it is the day of: answers first, then what the team wrote.
  private static func days(of subject: PageSubject, sources: [SourceLine]) -> [(day: Day, thing: String)] {
    let (model, words) = (subject.model, subject.words)
    var days: [(day: Day, thing: String)] = []
    func add(_ day: Day?, _ thing: @autoclosure () -> String) {
      if let day { days.append((day, thing())) }
    }
    for line in sources where line.answers > 0 {
      let source = model.sources[line.number - 1]
      let name = words.quoted(source.name.label)
      for day in line.days.map({ [$0.upperBound, $0.lowerBound] }) ?? [] {
        add(Day(iso: day), words.say(en: "answers of \(name)", ar: "إجابات \(name)"))
      }
      add(source.reviewed, words.say(en: "review of the source \(name)", ar: "مراجعة المصدر \(name)"))
    }
    for persona in subject.personas.map({ model.personas[$0] }) {
      let name = words.quoted(persona.shortName)
      add(persona.reviewed, words.say(en: "review of the persona \(name)", ar: "مراجعة الشخصية \(name)"))
    }
    add(subject.journey.reviewed, words.say(en: "review of the journey", ar: "مراجعة الرحلة"))
    for step in subject.steps {
      let name = words.quoted(words.stepName(step))
      for part in step.parts {
        add(part.reviewed, words.say(en: "review of the step \(name)", ar: "مراجعة الخطوة \(name)"))
        for evidence in part.evidence {
          add(
            Day(atEndOf: evidence), words.say(en: "evidence for the step \(name)", ar: "دليل الخطوة \(name)"))
        }
      }
    }
    return days
  }
}
