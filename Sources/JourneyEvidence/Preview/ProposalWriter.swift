import JourneyModel
import JourneySyntax

/// Writes a guessed survey down as a model.
struct ProposalWriter {
  private(set) var text = ""
  private(set) var steps: [String] = []
  private let survey: GuessedSurvey
  private let title: String
  private let file: String
  private let words: ProblemWords
  /// Parallel to the ratings; nil for those of the whole.
  private var ids: [String?] = []

  init(_ survey: GuessedSurvey, title: String, file: String, language: Language) {
    self.survey = survey
    self.title = title
    self.file = file
    words = ProblemWords(language)
  }

  mutating func write() {
    nameSteps()
    line(
      words.say(
        en:
          "// Made from \(file) by \"rihla new --from\". Remarks say what was guessed, and why; change what is wrong.",
        ar: "// أُنشئ من \(file) بالأمر «rihla new --from». تبيّن التعليقات ما خُمّن وسببه؛ غيّر ما ليس صحيحًا."))
    writeMeasures()
    writeJourney()
    writeSource()
  }

  private mutating func line(_ text: String) { self.text += text + "\n" }

  private mutating func field(_ keyword: Keyword, _ value: String, _ depth: Int = 1) {
    line(String(repeating: "  ", count: depth) + "\(keyword.spelling(in: words.language)): \(value)")
  }

  private mutating func nameSteps() {
    let ofSteps = survey.ratings.filter { !$0.isOfWhole }
    steps = QuestionLabels(of: ofSteps.map(\.column.question)).labels
    var taken = Set(steps.map(\.folded))
    var next = steps.makeIterator()
    for rating in survey.ratings {
      guard !rating.isOfWhole, let label = next.next() else {
        ids.append(nil)
        continue
      }
      let wanted = Identifier.derived(from: label) ?? "q"
      var id = wanted
      var number = 2
      // A label may be its own id and nobody else's.
      while id.folded != label.folded, taken.contains(id.folded) {
        id = "\(wanted)-\(number)"
        number += 1
      }
      taken.insert(id.folded)
      ids.append(id)
    }
  }

  /// Scales of the answers that no built-in measure has, in the order of the table.
  private mutating func writeMeasures() {
    var written: Set<RatingScale> = []
    for rating in survey.ratings {
      guard case .own(let range) = rating.scale, written.insert(rating.scale).inserted else { continue }
      line("")
      field(.measure, "\(name(of: rating.scale)) [\(Self.id(of: range))]", 0)
      let (low, high) = (range.lowerBound, range.upperBound)
      field(.scale, words.say(en: "\(low) to \(high)", ar: "\(low) إلى \(high)"))
    }
  }

  private static func id(of range: ClosedRange<Int>) -> String { "r\(range.lowerBound)-\(range.upperBound)" }

  private func name(of scale: RatingScale) -> String {
    switch scale {
    case .csat: Measure.builtIn[Measure.csat].name.label
    case .ces: Measure.builtIn[Measure.ces].name.label
    case .nps: Measure.builtIn[Measure.nps].name.label
    case .own(let range):
      words.say(
        en: "Rating of \(range.lowerBound) to \(range.upperBound)",
        ar: "تقييم من \(range.lowerBound) إلى \(range.upperBound)")
    }
  }

  /// As a binding or a list names it.
  private func reference(to scale: RatingScale) -> String {
    if case .own(let range) = scale { Self.id(of: range) } else { name(of: scale) }
  }

  private mutating func writeJourney() {
    line("")
    line(
      words.say(
        en: "// Name the journey after the goal of whoever goes through it.",
        ar: "// سمِّ الرحلة باسم هدف من يمر بها."))
    field(.journey, title, 0)
    var counts: [RatingScale: Int] = [:]
    for rating in survey.ratings { counts[rating.scale, default: 0] += rating.isOfWhole ? 1 : 100 }
    var scales: [RatingScale] = []
    for rating in survey.ratings where !scales.contains(rating.scale) { scales.append(rating.scale) }
    // The commonest is the main one; of equals the first.
    let main = scales.max {
      (counts[$0] ?? 0, scales.firstIndex(of: $1) ?? 0) < (counts[$1] ?? 0, scales.firstIndex(of: $0) ?? 0)
    }
    let order = (main.map { [$0] } ?? []) + scales.filter { $0 != main }
    field(.measuredBy, order.map { reference(to: $0) }.joined(separator: words.say(en: ", ", ar: "، ")))
    line("")
    if steps.isEmpty { return }
    line(
      words.say(
        en:
          "// The steps are the questions in the order of the table. A target below each shows the gap to it:",
        ar: "// الخطوات هي الأسئلة بترتيب الجدول. وهدف تحت كل منها يُظهر الفجوة عنه:"))
    let example = main.map { "\(reference(to: $0)) \(Self.target(of: $0))" } ?? ""
    line("//   \(Keyword.ideal.spelling(in: words.language))")
    line("//     \(Keyword.score.spelling(in: words.language)): \(example)")
    for (label, id) in zip(steps, ids.compactMap(\.self)) { field(.step, "\(label) [\(id)]", 0) }
    line("")
  }

  /// A number that may stand in the example: near the best of the scale.
  private static func target(of scale: RatingScale) -> String {
    switch scale {
    case .csat: "4.5"
    case .ces: "6"
    case .nps: "50"
    case .own(let range): "\(range.upperBound - 1)"
    }
  }

  private mutating func writeSource() {
    field(.source, title, 0)
    field(.file, file)
    for (role, column) in survey.roles { field(role.keyword, column.onOneLine) }
    if survey.isHijri {
      let hijri = ValueWords.options(of: .calendar).first { $0.name == "hijri" }
      field(.calendar, hijri?.spellings(in: words.language)[0] ?? "hijri")
    }
    if survey.hasZeroForNoAnswer {
      line(
        words.say(
          en: "  // 0 beside answers that begin with 1: taken for no answer.",
          ar: "  // صفر بجانب إجابات تبدأ من 1: عُدّ «لا إجابة»."))
    }
    if !survey.notApplicable.isEmpty {
      field(.notApplicable, survey.notApplicable.joined(separator: words.say(en: ", ", ar: "، ")))
    }
    for (column, reason) in survey.others {
      let name = column.name.withoutControls.onOneLine
      line(
        words.say(
          en: "  // Left out, as \(why(reason, column)): \(name)",
          ar: "  // متروك، لأن \(why(reason, column)): \(name)"))
    }
    for group in survey.groups {
      line(
        words.say(
          en: "  // Few values that repeat: take the // away to tell answers apart by them.",
          ar: "  // قيم قليلة تتكرر: احذف // لتمييز الإجابات بها."))
      line("  // \(Keyword.segmentColumn.spelling(in: words.language)): \(group.onOneLine)")
    }
    for (rating, id) in zip(survey.ratings, ids) { bind(rating, to: id) }
  }

  private mutating func bind(
    _ rating: (column: GuessedSurvey.Column, scale: RatingScale, isOfWhole: Bool), to id: String?
  ) {
    let seen = range(of: rating.column)
    let name = name(of: rating.scale)
    let reason =
      switch rating.scale {
      case .nps: words.say(en: "since it asks about recommending", ar: "لأنه عن التوصية")
      case .ces: words.say(en: "since it asks about ease", ar: "لأنه عن السهولة")
      case .csat, .own: words.say(en: "by these numbers alone", ar: "بهذه الأعداد وحدها")
      }
    let whole =
      id != nil
      ? "" : words.say(en: "; it is about the whole journey", ar: "؛ وهو عن الرحلة كلها")
    line(
      words.say(
        en: "  // Answers from \(seen): taken for \(name), \(reason)\(whole).",
        ar: "  // إجابات \(seen): عُدّت \(name)، \(reason)\(whole)."))
    let at = id.map { words.say(en: " at [\($0)]", ar: " عند [\($0)]") } ?? ""
    field(.column, "\(rating.column.name.onOneLine) = \(reference(to: rating.scale))\(at)")
  }

  private func range(of column: GuessedSurvey.Column) -> String {
    guard let range = column.range else { return "" }
    let (low, high) = (range.lowerBound.plain, range.upperBound.plain)
    return words.say(en: "\(low) to \(high)", ar: "من \(low) إلى \(high)")
  }

  private func why(_ reason: ColumnGuess.Reason, _ column: GuessedSurvey.Column) -> String {
    switch reason {
    case .sameName: words.say(en: "another column has the same name", ar: "لعمود آخر الاسم نفسه")
    case .garbledName: words.say(en: "its name is garbled", ar: "اسمه تالف")
    case .twoValues: words.say(en: "it has two values, such as yes and no", ar: "له قيمتين، مثل نعم ولا")
    case .name:
      words.say(
        en: "its name is that of groups, counts or measurements", ar: "اسمه اسم فئات أو أعداد أو قياسات")
    case .zero:
      words.say(
        en: "0 may mean that nobody answered, but is an answer in another column",
        ar: "الصفر قد يعني أن أحدًا لم يجب، وهو إجابة في عمود آخر")
    case .fractions: words.say(en: "its numbers are not whole", ar: "أعداده ليست صحيحة")
    case .range:
      words.say(
        en:
          "numbers from \(range(of: column)) are on no scale of ratings that I know (a Measure with a Scale takes them)",
        ar: "أعداده \(range(of: column)) ليست على مقياس تقييم معروف (ويأخذها «مؤشر» له «النطاق»)")
    case .texts:
      words.say(en: "too many of its cells are no numbers", ar: "في خلاياه كثيرًا مما ليس أعدادًا")
    }
  }
}
