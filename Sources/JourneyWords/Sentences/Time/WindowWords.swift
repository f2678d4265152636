package import JourneyAnalysis
package import JourneyEvidence
package import JourneyModel

/// When answers were given.
extension Words {
  /// Said of answers without a date.
  package var undated: String { say(en: "undated", ar: "بلا تاريخ") }

  /// ` and 12 undated`: behind the days that the others are of.
  package func undated(_ answers: Int) -> String {
    say(en: " and \(number(answers)) undated", ar: " و\(number(answers)) بلا تاريخ")
  }

  /// `Jul to Sep 2026`: whole months by their names, else from day to day.
  package func days(_ range: ClosedRange<Day>) -> String {
    let (first, last) = (range.lowerBound, range.upperBound)
    guard first.day == 1, last == last.endOfMonth else { return days(first.text...last.text) }
    if first.year == last.year, first.month == last.month { return month(last) }
    let start = first.year == last.year ? monthName(first) : month(first)
    return say(en: "\(start) to \(month(last))", ar: "\(start) إلى \(month(last))")
  }

  /// `Mar 2026`.
  func month(_ day: Day) -> String {
    "\(monthName(day)) \(isolated(number: inDigits(Day.padded(day.year, 4))))"
  }

  /// When the answers behind a number were given, with whether that is longer than the journey's window, and how many
  /// have no date; nil where nothing is known of it.
  func time(_ span: AnswerSpan?) -> String? {
    guard let span else { return nil }
    guard let range = span.days else { return span.undated > 0 ? undated : nil }
    let widened = span.widening == nil ? "" : say(en: ", widened", ar: "، فترة موسّعة")
    let without = span.undated > 0 ? undated(span.undated) : ""
    let time = span.earlier == nil ? days(range) : since(range.lowerBound, scoreBefore: span.scoreBefore)
    return time + without + widened
  }

  /// `since 12 Aug 2026; 2.1 before`: a score that went to another level within its window.
  private func since(_ day: Day, scoreBefore: Double?) -> String {
    let start = day.day == 1 ? fullMonth(day) : self.day(day.text)
    let before = scoreBefore.map { stated($0, most: 1) }
    return say(
      en: "since \(start)" + (before.map { "; \($0) before" } ?? ""),
      ar: "منذ \(start)" + (before.map { "؛ وقبله \($0)" } ?? ""))
  }

  /// `Jul to Sep 2026, n 116 to 193`: when the gaps of a diagram were measured, and by how many; nil without measured
  /// gaps, and without dates.
  package func time(ofGapsIn analysis: GapAnalysis) -> String? {
    let counts = analysis.steps.compactMap { step -> Int? in
      if case .measured(_, let n) = step.drawn { n } else { nil }
    }
    guard let time = analysis.time, let fewest = counts.min(), let most = counts.max() else { return nil }
    let least = number(fewest)
    let size =
      fewest == most
      ? sampleSize(most)
      : say(en: "n\u{A0}\(least) to \(number(most))", ar: "\(least) إلى \(count(most, .answer))")
    let others = analysis.steps.contains {
      $0.drawnGaps?.measured?.span.map { $0.days != analysis.window } ?? false
    }
    let rest = say(en: "some of other days", ar: "وبعضها من أيام أخرى")
    return list([days(time), size] + (others && analysis.window != nil ? [rest] : []))
  }

  /// `Jul to Sep 2026, n 192`.
  /// - Parameter window: what a heading says already.
  func sampleSize(of score: MeasuredScore, beside window: ClosedRange<Day>? = nil) -> String {
    list([time(score.span, beside: window), sampleSize(score.n)].compactMap(\.self))
  }

  /// What a heading says of the window.
  package func answers(of window: ClosedRange<Day>) -> String {
    say(en: "Answers of \(days(window)).", ar: "إجابات \(days(window)).")
  }

  /// The same beside a heading that says the window: nil where it is that.
  package func time(_ span: AnswerSpan?, beside window: ClosedRange<Day>?) -> String? {
    span == AnswerSpan(days: window) ? nil : time(span)
  }

  /// A number of answers in a table, whose heading says the window: with its own time where that is another.
  package func answers(of score: MeasuredScore, in window: ClosedRange<Day>?) -> String {
    list([number(score.n), time(score.span, beside: window)].compactMap(\.self))
  }

  /// `3 months`; `all`.
  func name(_ window: Window) -> String {
    guard case .last(let length) = window else { return say(en: "all", ar: "الكل") }
    return count(length.count, .unit(length.unit))
  }

  /// A source that had answers about the journey before its window and has none in it.
  package func silent(since day: Day) -> String {
    say(en: "silent since \(fullMonth(day))", ar: "صامت منذ \(fullMonth(day))")
  }

  /// The same by name, for a list of remarks.
  func silent(_ silent: [SilentSource], in model: Model) -> [String] {
    silent.map { silence in
      "\(isolated(model.sources[silence.source].name.label)): \(self.silent(since: silence.since))."
    }
  }
}

extension CountedNoun {
  /// Lengths of time.
  fileprivate static func unit(_ unit: Age.Unit) -> CountedNoun {
    switch unit {
    case .day: .day
    case .week:
      CountedNoun(english: ("week", "weeks"), arabic: ("أسبوع واحد", "أسبوعان", "أسابيع", "أسبوعًا"))
    case .month: CountedNoun(english: ("month", "months"), arabic: ("شهر واحد", "شهران", "أشهر", "شهرًا"))
    case .quarter:
      CountedNoun(
        english: ("quarter", "quarters"), arabic: ("ربع سنة", "ربعا سنة", "أرباع سنة", "ربع سنة"))
    case .year: CountedNoun(english: ("year", "years"), arabic: ("سنة واحدة", "سنتان", "سنوات", "سنة"))
    }
  }
}

/// How the time of the numbers was chosen.
extension Words {
  /// The rule in a sentence; nil where no answer has a date that the window could go by.
  package func windowMethod(of analysis: GapAnalysis) -> String? {
    let spans = analysis.spans
    guard spans.contains(where: { $0.days != nil }) else { return nil }
    if analysis.settings.period != nil {
      return say(en: "“Measured” counts the answers of this wave.", ar: "«المقيس» يشمل إجابات هذه الموجة.")
    }
    guard let window = analysis.window else {
      return say(
        en: "“Measured” counts all answers, however old; the trend tells the times apart.",
        ar: "«المقيس» يشمل كل الإجابات مهما قدمت؛ والاتجاه يفرّق بين الأزمنة.")
    }
    let rule = [
      say(
        en:
          "“Measured” counts the answers of \(days(window)), up to the newest of all sources; older ones are the trend.",
        ar: "«المقيس» يشمل إجابات \(days(window)) حتى أحدث إجابة في كل المصادر؛ وما قبلها في الاتجاه.")
    ]
    return (rule + exceptions(in: spans)).joined(separator: " ")
  }

  /// Where a score is of another time than the window, and why.
  private func exceptions(in spans: [AnswerSpan]) -> [String] {
    var sentences: [String] = []
    if spans.contains(where: { $0.widening == .fewAnswers }) {
      sentences.append(
        say(
          en:
            "With fewer than \(number(AnswerSpan.fewestAnswers)) of a source a step reaches back alone, by up to "
            + "\(number(24)) months or to all.",
          ar:
            "والخطوة التي لها من مصدر أقل من \(number(AnswerSpan.fewestAnswers)) إجابة تمتد وحدها إلى \(number(6)) أو \(number(12)) "
            + "أو \(number(24)) شهرًا أو إلى الكل، ويُذكر ذلك."))
    }
    if spans.contains(where: { $0.widening == .withheldWaves }) {
      sentences.append(
        say(
          en: "Where a tally withholds small waves, the time is that of which all is known.",
          ar: "وحيث تحجب الحصيلة موجات صغيرة، فالفترة هي التي يُعرف كل ما فيها."))
    }
    if spans.contains(where: { $0.earlier != nil }) {
      sentences.append(
        say(
          en:
            "Where a score surely went to another level in that time it is that since then; when that was is looked for, "
            + "and exploratory.",
          ar:
            "وحيث انتقلت الدرجة في أثنائها يقينًا إلى مستوى آخر فهي الدرجة منذ ذلك الحين؛ وموعد ذلك بُحث عنه، "
            + "فهو استكشافي."))
    }
    if spans.contains(where: { $0.undated > 0 }) {
      sentences.append(say(en: "Answers without a date always count.", ar: "والإجابات بلا تاريخ تُحسب دائمًا."))
    }
    return sentences
  }
}
