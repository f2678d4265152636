import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneyPictures
import JourneyWords

extension PageSection {
  /// nil where all sources speak with one voice.
  static func agreement(of subject: PageSubject) -> PageSection? {
    let found = subject.agreements
    guard found.contains(where: { $0.agreement.verdict != .unknown }) else { return nil }
    let words = subject.words
    let margin = words.number(subject.analysis.settings.margin)
    let title = words.say(en: "Do the voices agree?", ar: "هل تتفق الأصوات؟")
    return PageSection(
      id: "agreement", title: title,
      sub: words.say(
        en:
          "What those who were asked say, beside what was observed or inferred. They are never averaged. "
          + "“Bad” is surely \(margin) points short of the ideal; of tickets, surely more than the step's share.",
        ar:
          "ما يقوله من سُئلوا بجانب ما لوحظ أو استُنتج. ولا يُحسب لهما متوسط. و«السيئ» ما يقصر يقينًا عن المثالي "
          + "بـ\(margin) نقاط، ومن التذاكر ما زاد يقينًا على حصة الخطوة.") + subject.timeAfterText,
      body: .panel(around: table(found, subject).html(isExplained: true), named: title))
  }

  private static func table(
    _ found: [(step: ID<Step>, agreement: VoiceAgreement)], _ subject: PageSubject
  ) -> ChartTable {
    let words = subject.words
    let names = subject.steps.map { words.isolated(words.stepName($0)) }
    let rows = found.filter { $0.agreement.verdict != .unknown }.map { step, agreement in
      func said(_ isDirect: Bool) -> String {
        let voices = agreement.voices.filter { ($0.voice == .direct) == isDirect }
        return words.list(voices.map { words.voice($0, in: subject.model, beside: subject.analysis.window) })
      }
      let cells = [said(true), said(false), words.label(agreement, in: subject.model)].map {
        ChartTable.Cell($0)
      }
      return ChartTable.Row(step: step, cells: [ChartTable.Cell(step: step, of: names)] + cells)
    }
    return ChartTable(
      heads: words.heads(.step, .asked, .observed, .together), rows: rows)
  }
}

extension PageSubject {
  /// Of every step.
  var agreements: [(step: ID<Step>, agreement: VoiceAgreement)] {
    zip(steps.ids, analysis.agreements).map { ($0, $1) }
  }
}
