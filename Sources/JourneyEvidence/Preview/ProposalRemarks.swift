import JourneyModel
import JourneySyntax

/// What a proposed source says of the day of its answers: which column was taken, or that there is none.
struct DateRemarks {
  private(set) var lines: [String] = []

  init(_ dates: ScoreFilePreview.Dates, _ words: ProblemWords) {
    let others = dates.others.map { $0.withoutControls.onOneLine }
    let names = others.joined(separator: words.say(en: ", ", ar: "، "))
    guard let column = dates.column?.withoutControls.onOneLine else {
      lines.append(
        words.say(
          en: "No column is the day of the answers, so all of them count as now, and there is no trend.",
          ar: "لا عمود فيه يوم الإجابات، فتُعد كلها من الآن ولا يظهر اتجاه."))
      if !others.isEmpty {
        lines.append(
          words.say(
            en: "Dates of something else, it seems: \(names)", ar: "تواريخ لغير ذلك على ما يبدو: \(names)"))
      }
      return
    }
    if !others.isEmpty {
      lines.append(
        words.say(
          en: "The day of each answer is taken from \(column). Other columns with dates: \(names)",
          ar: "يوم كل إجابة مأخوذ من \(column). أعمدة أخرى فيها تواريخ: \(names)"))
    }
    addOrder(dates, words)
  }

  private mutating func addOrder(_ dates: ScoreFilePreview.Dates, _ words: ProblemWords) {
    guard dates.ambiguous > 0 else { return }
    let example = dates.example?.text.map { words.say(en: ", such as \($0)", ar: "، مثل \($0)") } ?? ""
    lines.append(
      words.say(
        en:
          "Day or month first? No date settles it for \(dates.ambiguous) of them\(example). Take the // away before the right line:",
        ar:
          "اليوم أولًا أم الشهر؟ لا تاريخ يحسم ذلك، وعدد ما يحتمل الوجهين \(dates.ambiguous)\(example). احذف // قبل السطر الصحيح:"
      ))
    for order in ["dayFirst", "monthFirst"] {
      lines.append(
        "\(Keyword.dateOrder.spelling(in: words.language)): \(ValueWords.spelling(of: order, .dateOrder, words))"
      )
    }
  }

  /// Each as a remark of a source's block.
  var text: String { lines.map { "  // \($0)\n" }.joined() }
}

extension ProblemWords {
  /// Why columns are bound to nothing, after "as".
  func why(_ left: GuessedSurvey.LeftOut) -> String {
    switch left.reason {
    case .numbers(let reason): why(reason, left.range)
    case .personal: say(en: "it tells who people are", ar: "فيه ما يدل على أشخاص")
    case .sentences: say(en: "it holds texts", ar: "فيه نصوصًا")
    case .choices: say(en: "several choices stand in a cell", ar: "في الخلية عدة اختيارات")
    case .ratingsInWords:
      say(
        en: "its ratings are words (numbers, as in \"5 - Very satisfied\", would be counted)",
        ar: "التقييم فيه كلمات (وتُحتسب الأرقام، مثل «5 - راضٍ جدًا»)")
    }
  }

  private func why(_ reason: ColumnGuess.Reason, _ range: ClosedRange<Double>?) -> String {
    switch reason {
    case .sameName: say(en: "another column has the same name", ar: "لعمود آخر الاسم نفسه")
    case .garbledName: say(en: "its name is garbled", ar: "اسمه تالف")
    case .twoValues: say(en: "it has two values, such as yes and no", ar: "له قيمتين، مثل نعم ولا")
    case .name:
      say(
        en: "its name is that of groups, counts or measurements", ar: "اسمه اسم فئات أو أعداد أو قياسات")
    case .zero:
      say(
        en: "0 may mean that nobody answered, but is an answer in another column",
        ar: "الصفر قد يعني أن أحدًا لم يجب، وهو إجابة في عمود آخر")
    case .fractions: say(en: "its numbers are not whole", ar: "أعداده ليست صحيحة")
    case .range:
      say(
        en:
          "numbers from \(range.map(self.range) ?? "") are on no scale of ratings that I know (a Measure with a Scale takes them)",
        ar:
          "أعداده \(range.map(self.range) ?? "") ليست على مقياس تقييم معروف (ويأخذها «مؤشر» له «النطاق»)")
    case .texts: say(en: "too many of its cells are no numbers", ar: "في خلاياه كثيرًا مما ليس أعدادًا")
    }
  }

  /// `1 to 5`, as plain digits.
  func range(_ range: ClosedRange<Double>) -> String {
    let (low, high) = (range.lowerBound.plain, range.upperBound.plain)
    return say(en: "\(low) to \(high)", ar: "من \(low) إلى \(high)")
  }
}

extension ValueWords {
  /// How a choice of a field is written in a language.
  static func spelling(of name: String, _ choice: ValueKind.Choice, _ words: ProblemWords) -> String {
    options(of: choice).first { $0.name == name }?.spellings(in: words.language)[0] ?? name
  }
}
