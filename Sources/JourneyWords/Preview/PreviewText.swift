import JourneyEvidence
import JourneyModel
import JourneySyntax

extension ScoreFilePreview {
  /// The preview for a person.
  package func text(file: String, in words: Words, on paper: Paper) -> String {
    let header = words.heads(.column, .holds, .answers, .notApplicable, .empty, .other)
    let table = AlignedTable(
      header: header, rows: columns.map { $0.cells(in: words) }, isRightToLeft: words.isRightToLeft)
    return paper.fitting(
      opening(file: file, in: words) + "\n" + table.text(on: paper) + "\n" + totals(in: words)
        + faultLines(in: words))
  }

  private func opening(file: String, in words: Words) -> String {
    let name = words.isolated(file.withoutControls)
    let what =
      format?.label(in: words)
      ?? (isTally ? words.say(en: "a tally", ar: "حصيلة") : words.say(en: "no table", ar: "ليس جدولًا"))
    var text = words.say(en: "\(name): \(what)\n", ar: "\(name): \(what)\n")
    if encoding != .utf8 {
      let encoding = words.isolated(encoding.rawValue)
      text += words.say(en: "converted from \(encoding)\n", ar: "حُوّل من ترميز \(encoding)\n")
    }
    if separator != .comma {
      let name = separator.label(in: words)
      text += words.say(en: "cells separated by \(name)\n", ar: "تفصل بين خلاياه \(name)\n")
    }
    if !hasHeader {
      text += words.say(
        en: "the first row seems to hold answers, not names of columns\n",
        ar: "يبدو أن الصف الأول إجابات لا أسماء أعمدة\n")
    }
    return text
  }

  private func totals(in words: Words) -> String {
    var lines = [
      words.say(en: "rows: \(words.number(rows.all))", ar: "الصفوف: \(words.number(rows.all))"),
      words.say(en: "read: \(words.number(rows.read))", ar: "المقروء: \(words.number(rows.read))"),
    ]
    func add(_ count: Int?, _ english: String, _ arabic: String) {
      guard let count, count > 0 else { return }
      lines.append(
        words.say(en: "\(english): \(words.number(count))", ar: "\(arabic): \(words.number(count))"))
    }
    add(rows.unfinished, "left out, not finished", "متروك لأنه غير مكتمل")
    if rows.unfinished > 0 { lines.append(finished(in: words)) }
    add(rows.trials, "left out, previews and tests", "متروك لأنه تجربة")
    add(rows.ragged, "left out, another number of cells", "متروك لاختلاف عدد الخلايا")
    add(duplicates, "by a respondent who has one already", "مكرر لمستجيب واحد")
    return lines.map { $0 + "\n" }.joined()
  }

  private func finished(in words: Words) -> String {
    let started = rows.all - rows.trials - rows.ragged
    let share = words.percent(100 * Double(started - rows.unfinished) / Double(max(1, started)))
    return words.say(
      en: "finished: \(share) of the \(words.number(started)) who started",
      ar: "المكملون: \(share) ممن بدأ، وعددهم \(words.number(started))")
  }

  private func faultLines(in words: Words) -> String {
    var lines = faults.map { fault in
      let (number, more) = (words.number(fault.row), words.number(fault.rows - 1))
      let row =
        fault.rows == 1
        ? words.say(en: "row \(number)", ar: "الصف \(number)")
        : words.say(en: "row \(number) and \(more) more", ar: "الصف \(number)، ومثله \(more)")
      guard let column = fault.column else {
        return row
          + words.say(en: ": another number of cells than the header", ar: ": عدد الخلايا غير عدد الترويسة")
      }
      let written =
        fault.written.text?.withoutControls.quoted(words.language)
        ?? words.say(en: "the value (not shown)", ar: "المكتوب (لا يُعرض)")
      if let flaw = fault.date {
        return words.say(
          en: "\(row), \(column.withoutControls): \(written) \(flaw.words(in: words.language))",
          ar:
            "\(row)، \(words.isolated(column.withoutControls)): \(written) \(flaw.words(in: words.language))")
      }
      return words.say(
        en: "\(row), \(column.withoutControls): \(written) is no answer",
        ar: "\(row)، \(words.isolated(column.withoutControls)): \(written) ليست إجابة")
    }
    if furtherFaults > 0 {
      lines.append(
        words.say(en: "and \(words.number(furtherFaults)) more", ar: "و\(words.number(furtherFaults)) أخرى"))
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension ScoreFilePreview.Column {
  fileprivate func cells(in words: Words) -> [String] {
    func number(_ count: Int) -> String { count > 0 ? words.number(count) : "" }
    return [
      name.withoutControls, content.label(in: words), number(answers.counted), number(answers.notApplicable),
      number(answers.empty),
      number(answers.unreadable),
    ]
  }
}

extension ScoreFilePreview.Content {
  func label(in words: Words) -> String {
    switch self {
    case .role(let role): role.label(in: words)
    case .state: words.say(en: "who finished", ar: "من أكمل")
    case .question(.rating(let scale, _)): scale.label(in: words)
    case .question(.other): words.say(en: "numbers", ar: "أرقام")
    case .ratingsInWords: words.say(en: "ratings in words", ar: "تقييم بالكلمات")
    case .multipleChoice: words.say(en: "several choices", ar: "اختيارات متعددة")
    case .segment: words.say(en: "groups", ar: "فئات")
    case .dates: words.say(en: "other dates", ar: "تواريخ أخرى")
    case .text: words.say(en: "text", ar: "نص")
    case .personal: words.say(en: "personal, not copied", ar: "بيانات شخصية لا تُنسخ")
    case .empty: words.say(en: "nothing", ar: "لا شيء")
    }
  }
}

extension RatingScale {
  fileprivate func label(in words: Words) -> String {
    if let builtIn {
      let name = Measure.builtIn[builtIn].name.label
      return words.say(en: "question, like \(name)", ar: "سؤال مثل \(words.isolated(name))")
    }
    let (low, high) = (words.number(answers.lowerBound), words.number(answers.upperBound))
    return words.say(en: "question, \(low) to \(high)", ar: "سؤال، من \(low) إلى \(high)")
  }
}

extension Separator {
  fileprivate func label(in words: Words) -> String {
    switch self {
    case .comma: words.say(en: "commas", ar: "فواصل")
    case .semicolon: words.say(en: "semicolons", ar: "فواصل منقوطة")
    case .tab: words.say(en: "tabs", ar: "علامات جدولة")
    case .bar: words.say(en: "bars", ar: "خطوط عمودية")
    }
  }
}

extension Source.Role {
  fileprivate func label(in words: Words) -> String {
    switch self {
    case .journey: words.say(en: "journey", ar: "الرحلة")
    case .step: words.say(en: "step", ar: "الخطوة")
    case .measure: words.say(en: "measure", ar: "المؤشر")
    case .score: words.say(en: "score", ar: "الدرجة")
    case .count: words.say(en: "count", ar: "العدد")
    case .weight: words.say(en: "weight", ar: "الوزن")
    case .respondent: words.say(en: "respondent, not copied", ar: "المستجيب، لا يُنسخ")
    case .date: words.say(en: "date", ar: "التاريخ")
    case .persona: words.say(en: "persona", ar: "الشخصية")
    case .channel: words.say(en: "channel", ar: "القناة")
    case .comment: words.say(en: "comment", ar: "التعليق")
    }
  }
}

extension TableFormat {
  func label(in words: Words) -> String {
    switch self {
    case .long: words.say(en: "one answer a row", ar: "إجابة في كل صف")
    case .wide: words.say(en: "one respondent a row", ar: "مستجيب في كل صف")
    case .counts: words.say(en: "counts, one step a row", ar: "أعداد، خطوة في كل صف")
    case .qualtrics: "Qualtrics"
    case .surveyMonkey: "SurveyMonkey"
    case .googleForms: "Google Forms"
    case .questionPro: "QuestionPro"
    case .hubSpot:
      words.say(
        en: "HubSpot feedback; its CSAT 0, 1, 2 is read as 1, 3, 5",
        ar: "آراء HubSpot؛ تُقرأ CSAT فيها 0 و1 و2 على أنها 1 و3 و5")
    case .tickets: words.say(en: "tickets", ar: "تذاكر")
    case .events: words.say(en: "events; see rihla paths", ar: "أحداث؛ انظر rihla paths")
    }
  }
}
