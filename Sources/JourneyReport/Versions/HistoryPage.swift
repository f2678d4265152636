package import JourneyHistory
package import JourneyModel
import JourneyPictures
import JourneySyntax
package import JourneyWords

/// The life of one thing as a page: every version that changed it, newest first, with the journey as it felt and fell
/// short then, laid over the version before.
package struct HistoryPage {
  /// One commit that changed the thing.
  package struct Event: Sendable {
    var entry: HistoryReport.Entry
    /// The model then, with its answers, and the thing in its outline; nil where it is not drawn.
    var drawn: (version: ModelVersion, block: ID<Outline.Block>)?

    /// What the history says of a commit, and what its picture is drawn from.
    package init(_ entry: HistoryReport.Entry, drawn: (version: ModelVersion, block: ID<Outline.Block>)?) {
      self.entry = entry
      self.drawn = drawn
    }
  }

  /// What the thing is called in its newest version: `Step “Pay the fee”`.
  private let subject: String
  /// Newest first.
  private let events: [Event]
  private let words: Words

  /// The subject as its newest version calls it; events from the newest to the oldest.
  package init(of subject: String, events: [Event], words: Words) {
    self.subject = subject
    self.events = events
    self.words = words
  }

  /// The page as HTML that needs nothing beside it.
  package func html(_ templates: PageTemplates) -> String {
    var page = PlainPage(title: subject, subtitle: subtitle, words: words)
    let pictures = HistoryPictures(of: events, words: words)
    let entries = events.enumerated().map { index, event in
      let commit = event.entry.commit
      let about = [words.isolated(commit.author), words.isolated(commit.shortID)].filter { !$0.isEmpty }
      return TimelineEntry(
        day: commit.day.isEmpty ? nil : commit.day, title: words.isolated(commit.subject),
        about: about.joined(separator: " · "), lines: event.entry.lines, picture: pictures.svg[index],
        words: words)
    }
    page.add(
      words.say(en: "Versions", ar: "النسخ"), sub: sub(pictures), timeline: entries, key: pictures.lanes,
      table: pictures.table)
    return page.html(templates)
  }

  private var subtitle: String {
    let days = events.map(\.entry.commit.day).filter { !$0.isEmpty }
    let count = words.count(events.count, .version)
    guard let first = days.last, let last = days.first else { return count }
    return "\(count) · \(words.days(first...max(first, last)))"
  }

  private func sub(_ pictures: HistoryPictures) -> String {
    let order = words.say(en: "Newest first.", ar: "الأحدث أولًا.")
    if pictures.lanes.isEmpty { return order }
    return order + " "
      + words.say(
        en:
          "Each picture shows what is felt from 1 (very bad) to 5 (very good), the ideal dashed, and below it "
          + "the gap of each step: full where customers measured it, hollow where the team believes it, a dot a "
          + "level where it is only felt. The version before is thin and grey.",
        ar:
          "تبين كل صورة الشعور من \(words.number(1)) (سيئ جدًا) إلى \(words.number(5)) (جيد جدًا)، والمثالي بخط "
          + "متقطع، وتحته فجوة كل خطوة: ممتلئة إن قاسها العملاء، ومفرغة إن كانت تقدير الفريق، ونقطة لكل مستوى "
          + "إن كانت من الشعور فقط. والنسخة السابقة رفيعة رمادية.")
  }
}

/// The pictures of a history, each over the one before, and the same as one table.
private struct HistoryPictures {
  /// Parallel to the events.
  private(set) var svg: [String?]
  private(set) var lanes: [String] = []
  private(set) var table: ChartTable?

  init(of events: [HistoryPage.Event], words: Words) {
    svg = Array(repeating: nil, count: events.count)
    var shown: [(event: Int, version: JourneyLanes.Version, place: JourneyPlace)] = []
    for (index, event) in events.enumerated() {
      guard let (model, block) = event.drawn, let place = JourneyPlace(of: block, in: model) else { continue }
      shown.append((index, JourneyLanes.Version(model: model, journey: place.journey), place))
    }
    guard !shown.isEmpty else { return }
    let found = JourneyLanes(of: shown.map(\.version), words: words)
    let states = shown.enumerated().map { index, one in
      one.version.state(
        named: Self.name(of: events[one.event], words), lanes: found.lanes[index], of: found.labels.count,
        persona: one.place.persona)
    }
    lanes = found.labels
    for (index, one) in shown.enumerated() {
      let picture = VersionPicture(
        of: states[index], over: index + 1 < states.count ? states[index + 1] : nil, lanes: found.labels,
        choosing: one.place.step.flatMap { found.lanes[index][$0] }, form: .small, words: words,
        namespace: "version\(index + 1)")
      svg[one.event] = picture.svg(.page)
    }
    table = JourneyState.table(of: states, lanes: found.labels, words: words)
  }

  private static func name(of event: HistoryPage.Event, _ words: Words) -> String {
    let commit = event.entry.commit
    return commit.day.isEmpty ? commit.subject : words.day(commit.day)
  }
}
