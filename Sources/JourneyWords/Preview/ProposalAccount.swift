package import JourneyEvidence

extension ModelProposal {
  /// What was made of a table, a line each: its steps, the day of its answers, what was left out, and what is a guess.
  package func account(in words: Words) -> [String] {
    [made(in: words), dated(in: words), withoutThese(in: words), guessed(in: words)].compactMap(\.self)
  }

  private func made(in words: Words) -> String {
    if steps.isEmpty {
      return words.say(
        en: "No steps: no column rates something in numbers. What each column holds: rihla scores",
        ar: "لا خطوات: لا عمود فيه تقييم بالأرقام. محتوى كل عمود: \(words.isolated("rihla scores"))")
    }
    let count = words.count(steps.count, .step)
    let whole = words.count(questionsOfTheWhole, .question)
    return questionsOfTheWhole == 0
      ? words.say(en: "\(count), one for each question.", ar: "\(count)، لكل سؤال خطوة.")
      : words.say(
        en: "\(count), one for each question; \(whole) about the whole journey.",
        ar: "\(count)، لكل سؤال خطوة؛ وعن الرحلة كلها \(whole).")
  }

  private func dated(in words: Words) -> String {
    let others = words.list(dates.others.map { words.isolated($0) })
    guard let column = dates.column.map({ words.isolated($0) }) else {
      return words.say(
        en: "No column is the day of the answers: all of them count as now.",
        ar: "لا عمود فيه يوم الإجابات: تُعد كلها من الآن.")
    }
    return dates.others.isEmpty
      ? words.say(en: "The day of each answer: \(column).", ar: "يوم كل إجابة: \(column).")
      : words.say(
        en: "The day of each answer: \(column) (other dates: \(others)).",
        ar: "يوم كل إجابة: \(column) (تواريخ أخرى: \(others)).")
  }

  private func withoutThese(in words: Words) -> String? {
    if leftOut.isEmpty { return nil }
    let names = words.list(leftOut.map { words.isolated($0) })
    return words.say(en: "Left out: \(names)", ar: "متروك: \(names)")
  }

  private func guessed(in words: Words) -> String? {
    if steps.isEmpty { return nil }
    return words.say(
      en: "The targets are guesses, with a ? behind them: replace them.",
      ar: "الدرجات المستهدفة تخمينات بعدها العلامة ؟: اكتب بدلًا منها ما يُتفق عليه.")
  }
}
