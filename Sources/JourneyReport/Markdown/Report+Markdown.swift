import JourneyAnalysis
import JourneyModel
import JourneySyntax
import JourneyWords

extension Report {
  /// The report for wikis and pull requests: what stands on the page, without its charts; what the page folds away
  /// follows its brief after a rule.
  /// - Parameter picture: the file name of the gap diagram, which lies beside the text.
  package func markdown(picture: String) -> String {
    let words = subject.words
    let sources = SourceLine.all(
      in: subject.model, evidence: subject.evidence, journey: subject.analysis.journey, words: words)
    var text = MarkdownText()
    // Markdown knows no direction; the hosts that matter keep this element and read what is inside.
    if words.isRightToLeft { text.block(#"<div dir="rtl" lang="\#(words.language.rawValue)">"#) }
    writeBrief(to: &text, picture: picture, sources)
    text.rule()
    writeEvidence(to: &text, PageDates(of: subject, sources: sources))
    if words.isRightToLeft { text.block("</div>") }
    return text.text.trimmed + "\n"
  }

  private func writeBrief(to text: inout MarkdownText, picture: String, _ sources: [SourceLine]) {
    let words = subject.words
    let heading = PageHeading(of: subject, sources: sources)
    text.heading(1, heading.title)
    text.paragraph(heading.meta)
    if let goal = heading.goal { text.paragraph("\(subject.say("Goal", "الهدف")): \(goal)") }
    text.list(Array(findings.prefix(FindingSet.most)))
    text.picture(
      words.gapDiagramTitle(words.labelText(subject.journey.name.label), time: subject.analysis.time),
      file: picture)
    writeFixes(to: &text)
    text.heading(2, subject.say("Sources", "المصادر"))
    text.list(
      sources.isEmpty
        ? [subject.say("No customer has been asked yet.", "لم يُسأل أي عميل بعد.")] : sources.map(\.text))
  }

  private func writeEvidence(to text: inout MarkdownText, _ dates: PageDates) {
    text.heading(2, subject.say("Evidence", "الأدلة"))
    let further = findings.dropFirst(FindingSet.most)
    if !further.isEmpty {
      text.heading(3, subject.say("Further findings", "نتائج أخرى"))
      text.list(Array(further))
    }
    writeOrder(to: &text)
    writeBoard(to: &text, on: dates.newest)
    writeGaps(to: &text)
    writeQuestions(to: &text)
    text.heading(3, subject.say("Dates and method", "التواريخ والمنهج"))
    text.list(dates.lines.map(\.text) + [dates.none, revisionText].compactMap(\.self))
    if let method = subject.words.windowMethod(of: subject.analysis) { text.paragraph(method) }
    if let method = subject.heard.method(in: subject.words) { text.paragraph(method) }
    text.list(
      subject.words.accounts(of: subject.analysis, in: subject.model)
        + subject.words.people(behind: subject.analysis, in: subject.model))
  }

  private var findings: [String] {
    subject.analysis.findings.map { finding in
      let told = subject.words.finding(finding, of: subject.analysis, in: subject.model)
      let title = [told.figure, told.title].filter { !$0.isEmpty }.joined(separator: " · ")
      return [title, told.sentence].filter { !$0.isEmpty }.joined(separator: ": ")
    }
  }

  /// Every step in the order of the diagram: how it should feel, how it does, and the gap with all that stands behind it.
  private func writeGaps(to text: inout MarkdownText) {
    let words = subject.words
    text.heading(3, subject.say("Gaps", "الفجوات"))
    var seen: Set<ID<Step>> = []
    let rows = subject.analysis.path.columns.compactMap { column -> [String]? in
      guard seen.insert(column.step).inserted else { return nil }
      let step = subject.steps[column.step]
      let found = subject.analysis[column.step]
      let gap =
        found.drawn == .unknown
        ? words.short(found, in: subject.model) : words.full(found, beside: nil, in: subject.model)
      return [
        words.isolated(words.stepName(step)), step.ideal?.feeling.map { words.label($0) } ?? "–",
        words.differing(at: column.step, in: subject.journey, of: subject.model)
          ?? subject.journey.common(column.step)?.feeling.map { words.label($0) } ?? "–",
        words.list([words.place(found), gap].filter { !$0.isEmpty }),
      ]
    }
    text.table(words.heads(.step, .ideal, .actual, .gap), rows)
  }

  /// What comes first, and what is known to help.
  private func writeFixes(to text: inout MarkdownText) {
    let words = subject.words
    let rows = fixes.prefix(FixRow.most).map {
      [$0.rank, $0.step, $0.gap, $0.basis, words.list($0.opportunities), $0.owner]
    }
    guard !rows.isEmpty else { return }
    text.heading(2, subject.say("What to fix first", "ما الذي يُعالج أولًا"))
    text.paragraph(subject.timeAfterText.trimmed)
    text.table(
      words.heads(.number, .step, .gap, .basis, .opportunity, .owner), rows)
  }

  /// The whole order, with what each place in it was made from.
  private func writeOrder(to text: inout MarkdownText) {
    let words = subject.words
    let rows = fixes.map { row in
      let importance = words.list([row.importance, row.importances].compactMap(\.self))
      return [
        row.rank, row.step, row.gap, importance, row.reach, row.priority, row.basis,
        words.list(row.opportunities), row.owner,
      ]
    }
    guard !rows.isEmpty else { return }
    text.heading(3, subject.say("The whole order", "الترتيب كله"))
    text.table(
      words.heads(
        .number, .step, .gap, .importance, .reach, .priority, .basis, .opportunity, .owner), rows)
  }

  private var fixes: [FixRow] {
    FixRow.all(of: subject.analysis, in: subject.model, words: subject.words)
  }

  private func writeBoard(to text: inout MarkdownText, on day: Day?) {
    guard let board = PageBoard(of: subject, on: day) else { return }
    text.heading(3, board.title)
    text.paragraph(board.sub)
    text.table(board.table.heads, board.table.rows)
  }

  private func writeQuestions(to text: inout MarkdownText) {
    let questions = OpenQuestions(of: subject)
    text.heading(3, subject.say("Open questions", "أسئلة مفتوحة"))
    text.paragraph(questions.summary)
    let separator = subject.say("; ", "؛ ")
    text.list(questions.lines.map { "\($0.step): \($0.open.joined(separator: separator))" })
  }
}
