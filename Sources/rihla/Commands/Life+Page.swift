import JourneyHistory
import JourneyModel
import JourneyProject
import JourneyReport
import JourneySyntax
import JourneyWords

extension Life {
  /// The model of an event with the answers that were in git then, and the thing in its outline.
  private typealias Drawn = (version: ModelVersion, block: ID<Outline.Block>)

  /// More pictures than this can't be taken in; older versions are told in words.
  private static let mostPictures = 40

  /// Its versions as a page, each drawn with the answers that were in git then. Where scores have changed since the
  /// newest of them, the page starts with how it is at `revision`.
  func page(upTo revision: String, commit: String) -> HistoryPage {
    var drawn = events.enumerated().map { index, event -> Drawn? in
      index < Self.mostPictures ? self.drawn(event.subject, at: event.commit.id) : nil
    }
    var entries = events.indices.map { index -> HistoryReport.Entry in
      guard let now = drawn[index], index + 1 < drawn.count, let was = drawn[index + 1] else {
        return events[index].entry
      }
      return entry(events[index].commit.note, events[index].statements + scores(from: was, to: now), now)
    }
    if let last = drawn.first.flatMap({ $0 }), let now = self.drawn(subject, at: commit) {
      let statements = scores(from: last, to: now)
      if !statements.isEmpty {
        let name = words.say(en: "Scores at \(revision)", ar: "الدرجات عند \(words.isolated(revision))")
        entries.insert(entry(CommitNote(id: "", author: "", day: "", subject: name), statements, now), at: 0)
        drawn.insert(now, at: 0)
      }
    }
    let kind = subject.kind.spelling(in: words.language)
    let name = subject.label.isEmpty ? subject.key ?? "" : subject.label
    return HistoryPage(
      of: "\(kind) \(words.quoted(name))",
      events: zip(entries, drawn).map { HistoryPage.Event($0, drawn: $1) }, words: words)
  }

  private func drawn(_ subject: Subject, at commit: String) -> Drawn? {
    guard let version = timeline.answered(subject.root, at: commit),
      let block = subject.block(in: version.outline)
    else { return nil }
    return (version, block)
  }

  private func entry(_ note: CommitNote, _ statements: [Statement], _ now: Drawn) -> HistoryReport.Entry {
    HistoryReport.Entry(
      note, parts: [HistoryReport.Part(file: subject.root, statements: statements)],
      lines: statements.map { $0.isOfLater && $0.block == now.block ? $0.text : $0.line })
  }

  /// What customers said of the thing from one version to the next.
  private func scores(from was: Drawn, to now: Drawn) -> [Statement] {
    let comparison = ModelComparison(from: was.version, to: now.version)
    let inside = now.version.outline.things(in: now.block)
    return ComparisonWords(comparison, words: words).measured(in: comparison).filter {
      inside.contains($0.block)
    }
  }
}
