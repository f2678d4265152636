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
    for rating in survey.ratings where written.insert(rating.scale).inserted {
      guard let block = rating.scale.block(in: words) else { continue }
      text += "\n" + block
    }
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
    field(.measuredBy, order.map { $0.reference }.joined(separator: words.say(en: ", ", ar: "، ")))
    line("")
    if steps.isEmpty { return }
    line(
      words.say(
        en:
          "// The steps are the questions in the order of the table. What the target of each should be, no table says:",
        ar: "// الخطوات هي الأسئلة بترتيب الجدول. ولا يقول أي جدول ما الدرجة المستهدفة لكل منها:"))
    line(
      words.say(
        en: "// these are guesses near the best of the scale. Write those that are agreed on, without the ?.",
        ar: "// هذه تخمينات قرب أفضل المقياس. اكتب بدلًا منها ما يُتفق عليه، بلا علامة ؟."))
    line(
      words.say(
        en:
          "// Customers answered about each step, so each has an Actual; what they meet there is to be written.",
        ar: "// أجاب العملاء عن كل خطوة، فلكل منها جزء فعلي؛ ويبقى أن يُكتب ما يلقونه فيها."))
    let ofSteps = survey.ratings.filter { !$0.isOfWhole }
    for (rating, name) in zip(ofSteps, zip(steps, ids.compactMap(\.self))) {
      field(.step, "\(name.0) [\(name.1)]", 0)
      line("  " + Keyword.ideal.spelling(in: words.language))
      let guess = words.say(en: " ?", ar: " ؟")
      field(.score, "\(rating.scale.reference) \(rating.scale.guessedTarget)\(guess)", 2)
      line("  " + Keyword.actual.spelling(in: words.language))
    }
    line("")
  }

  private mutating func writeSource() {
    field(.source, title, 0)
    field(.file, file)
    text += DateRemarks(survey.dates, words).text
    for (role, column) in survey.roles { field(role.keyword, column.onOneLine) }
    if survey.dates.hijri > 0 { field(.calendar, ValueWords.spelling(of: "hijri", .calendar, words)) }
    if survey.hasZeroForNoAnswer {
      line(
        words.say(
          en: "  // 0 beside answers that begin with 1: taken for no answer.",
          ar: "  // صفر بجانب إجابات تبدأ من 1: عُدّ «لا إجابة»."))
    }
    if !survey.notApplicable.isEmpty {
      field(.notApplicable, survey.notApplicable.joined(separator: words.say(en: ", ", ar: "، ")))
    }
    for left in survey.leftOut {
      let names = left.columns.joined(separator: words.say(en: ", ", ar: "، "))
      line(
        words.say(
          en: "  // Left out, as \(words.why(left)): \(names)",
          ar: "  // متروك، لأن \(words.why(left)): \(names)"))
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
    let seen = rating.column.range.map(words.range) ?? ""
    let name = rating.scale.name(in: words)
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
    field(.column, "\(rating.column.name.onOneLine) = \(rating.scale.reference)\(at)")
  }
}
