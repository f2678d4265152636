package import JourneyAnalysis
import JourneyEvidence
package import JourneyModel
import JourneyStatistics

/// How fully sources speak: who did not answer, and what does not count.
extension Words {
  /// A sentence for each thing that is known of it, source by source; last how little those who did not answer would have
  /// to differ.
  package func accounts(of analysis: GapAnalysis, in model: Model) -> [String] {
    // What is known of all who answered is nothing of a group.
    guard analysis.settings.group == .everybody else {
      return analysis.accounts.flatMap { lost(by: $0, in: model) }
    }
    return analysis.accounts.flatMap { account in
      [
        response(to: model.sources[account.source], account), unanswered(account, of: analysis, in: model),
        finitePopulation(account), weighting(account),
      ].compactMap(\.self).map { named(account, $0, in: model) } + lost(by: account, in: model)
    } + silentPeople(of: analysis, in: model)
  }

  /// What of a source's answers does not count though nobody asked for that, each kind in a sentence.
  package func lost(by account: SourceAccount, in model: Model) -> [String] {
    let totals = account.totals
    let all = number(totals.counted.saturatingAdd(totals.lost))
    let outside = totals.outsideScale.sorted { $0.key.index < $1.key.index }.map { measure, answers in
      let name = isolated(model.measures[measure].name.label)
      return say(
        en:
          "Outside the scale of \(name) and counted nowhere: \(count(answers, .answer)) of \(all). Has the scale changed?",
        ar: "خارج نطاق \(name) ولم تُحسب: \(count(answers, .answer)) من أصل \(all). هل تغيّر النطاق؟")
    }
    let others = [
      (totals.unreadable, say(en: "Unreadable and counted nowhere", ar: "لا تُقرأ ولم تُحسب")),
      (
        totals.unmatched,
        say(
          en: "Of a journey, step or measure that is not in the model, and counted nowhere",
          ar: "عن رحلة أو خطوة أو مؤشر ليس في النموذج ولم تُحسب")
      ),
      (
        totals.repeated,
        say(
          en: "Left out, as of each person only the latest to a question counts",
          ar: "متروكة، إذ لا يُحسب لكل شخص عن السؤال إلا أحدث إجاباته")
      ),
    ].filter { $0.0 > 0 }.map { "\($0.1): \(count($0.0, .answer))." }
    let rows = number(account.lostRows)
    let lostRows =
      account.lostRows == 0
      ? []
      : [
        say(
          en: "Rows that cannot be read or weighted and are counted nowhere: \(rows).",
          ar: "صفوف لا تُقرأ أو لا يُعرف وزنها ولم تُحسب: \(rows).")
      ]
    return (outside + others + lostRows).map { named(account, $0, in: model) }
  }

  /// The same in a word, beside the answers that count.
  package func lost(_ answers: Int) -> String {
    let count = number(answers)
    return say(en: "\(count) more that count nowhere", ar: "و\(count) أخرى لم تُحسب")
  }

  private func named(_ account: SourceAccount, _ sentence: String, in model: Model) -> String {
    "\(isolated(model.sources[account.source].name.label)): \(sentence)"
  }

  private func response(to source: Source, _ account: SourceAccount) -> String? {
    response(invited: account.invited, started: account.started, finished: account.finished).map { $0 + "." }
  }

  /// The questions that fewest and most of those answered who could have.
  private func unanswered(
    _ account: SourceAccount, of analysis: GapAnalysis, in model: Model
  ) -> String? {
    guard let asked = account.responded, asked > 0,
      let fewest = account.questions.min(by: { $0.answered < $1.answered }),
      let most = account.questions.max(by: { $0.answered < $1.answered }), most.answered <= asked,
      fewest.answered < asked
    else { return nil }
    func told(_ question: QuestionAccount) -> String {
      let share = percent(100 * Double(question.answered) / Double(asked))
      let name =
        switch question.question.subject {
        case .step(let step): model.journeys[step.journey].steps[step.step].name.label
        case .journey(let journey): model.journeys[journey].name.label
        }
      return "\(share) (\(quoted(name)))"
    }
    let shares =
      fewest.answered == most.answered
      ? told(most)
      : say(en: "\(told(fewest)) to \(told(most))", ar: "من \(told(fewest)) إلى \(told(most))")
    // Of an answer that counts nowhere it is not known which question it was left out of.
    let isAnyLeftOut =
      account.totals.lost + account.totals.notApplicable + account.totals.repeated + account.lostRows > 0
    let others =
      isAnyLeftOut
      ? say(
        en: "the others left it empty, were not asked, or gave an answer that does not count",
        ar: "أما الباقون فتركوه فارغًا، أو لم يُسألوا عنه، أو أجابوا بما لا يُحسب")
      : say(
        en: "the others left it empty or were not asked", ar: "أما الباقون فتركوه فارغًا أو لم يُسألوا عنه")
    return say(
      en: "a question was answered by \(shares) of the \(number(asked)); \(others).",
      ar: "أجاب عن السؤال \(shares) من أصل \(number(asked))؛ \(others).")
  }

  private func weighting(_ account: SourceAccount) -> String? {
    guard let weighting = account.weighting else { return nil }
    let (columns, effect) = (
      list(weighting.columns.map(quoted)), number(weighting.designEffect, decimals: 2)
    )
    return say(
      en:
        "weighted to the known totals of \(columns); the design effect is \(effect): an unweighted survey as sure "
        + "would take so many times fewer answers.",
      ar:
        "موزون بالمجاميع المعروفة لـ\(columns)؛ وأثر التصميم \(effect): يكفي استبيانًا غير موزون بالدقة نفسها عدد من "
        + "الإجابات أقل بهذا القدر من المرات.")
  }

  private func finitePopulation(_ account: SourceAccount) -> String? {
    guard let factor = account.finitePopulationFactor else { return nil }
    let width = number(factor, decimals: 2)
    return say(
      en: "if the invited are all there are, intervals are \(width) times as wide as shown.",
      ar: "إن كان المدعوون هم جميع المعنيين فعرض الفترات \(width) من المعروض.")
  }

  /// Of the steps the one whose verdict the smallest difference would change.
  private func silentPeople(of analysis: GapAnalysis, in model: Model) -> [String] {
    guard let found = analysis.silentPeople(in: model).min(by: { $0.difference < $1.difference }) else {
      return []
    }
    let step = quoted(stepName(model.journeys[analysis.journey].steps[found.step]))
    let (share, points) = (percent(100 * found.share), number(found.difference, decimals: 1))
    let verdict = analysis[found.step].verdict.map { label($0.verdict, needed: $0.needed) } ?? ""
    let (english, arabic) =
      switch found.verdict {
      case .gapConfirmed, .gapSizeUncertain: ("higher", "أعلى")
      case .exceedsIdeal, .exceedsSizeUncertain: ("lower", "أدنى")
      case .noMeaningfulGap, .tooLittleData: ("higher or lower", "أعلى أو أدنى")
      }
    return [
      say(
        en:
          "\(step): “\(verdict)” no longer holds if the \(share) of the invited who did not answer would score "
          + "\(points) points \(english) than those who did; no verdict needs less.",
        ar:
          "\(step): لا يبقى «\(verdict)» قائمًا إن كانت درجة من دُعوا ولم يجيبوا (\(share)) \(arabic) بمقدار \(points) "
          + "نقطة من درجة من أجابوا؛ ولا يتغير حكم بأقل من ذلك.")
    ]
  }
}
