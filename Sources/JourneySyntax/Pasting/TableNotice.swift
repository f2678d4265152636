/// What was guessed of a pasted table, or is not where somebody may look for it.
package enum TableNotice: Equatable, Sendable {
  /// No row names the columns: they are taken as step, touchpoint, expectation, thought and feeling.
  case unnamedColumns
  /// A name was taken for a keyword that it does not spell.
  case meant(name: String, keyword: Keyword)
  /// What stands under this name was taken as the names of the steps.
  case steps(name: String)
  /// Nothing but stages has names: each became a step too.
  case stepsFromStages
  /// What stands beside the steps without a name was taken as stages.
  case stages
  /// These became notes that begin with their name.
  case notes(names: [String])
  /// Nothing says which side the answers are of: all are of this one.
  case noSide
  /// What stands under a side alone became notes of it.
  case sideNotes([Keyword])
  /// So many cells under no name became notes.
  case unnamedCells(Int)
  /// These lines became comments.
  case remarks([String])
}

extension TableNotice {
  /// What was made of what.
  package func message(in language: Language) -> String {
    let words = ProblemWords(language)
    switch self {
    case .unnamedColumns:
      let usual = ([.step] + Keyword.questions).map { $0.spelling(in: language) }
      return words.say(
        en: "The first row names no question: I took the columns as \(words.all(usual)), in this order.",
        ar: "الصف الأول لا يسمي سؤالًا، فأخذت الأعمدة على أنها بالترتيب: \(words.all(usual)).")
    case .meant(let name, let keyword):
      return words.say(
        en: "I took \(words.quoted(name)) as \(keyword.spelling(in: language)).",
        ar: "أخذت \(words.quoted(name)) على أنه \(words.quoted(keyword.spelling(in: language))).")
    case .steps(let name):
      return words.say(
        en: "I took \(words.quoted(name)) as the names of the steps.",
        ar: "أخذت \(words.quoted(name)) على أنه أسماء الخطوات.")
    case .stepsFromStages:
      return words.say(
        en: "Nothing names the steps: each stage has one step of its own name.",
        ar: "لا شيء يسمي الخطوات: صار لكل مرحلة خطوة باسمها.")
    case .stages:
      return words.say(
        en: "I took the names without a word beside them as stages.",
        ar: "أخذت الأسماء التي لا كلمة بجانبها على أنها مراحل.")
    case .notes(let names):
      return words.say(
        en: "These became notes: \(words.all(names.map(words.quoted))).",
        ar: "صارت هذه ملاحظات: \(words.all(names.map(words.quoted))).")
    case .noSide:
      let part = Keyword.actual.spelling(in: language)
      return words.say(
        en: "Nothing says Ideal or Actual: all of it became \(part).",
        ar: "لا شيء يحدد المثالي أو الفعلي: صار كله \(words.quoted(part)).")
    case .sideNotes(let sides):
      let parts = sides.map { $0.spelling(in: language) }
      return words.say(
        en: "What stands under \(words.all(parts)) alone became notes there.",
        ar: "ما كُتب تحت \(words.all(parts.map(words.quoted))) وحده صار ملاحظات هناك.")
    case .unnamedCells(let count):
      return words.say(
        en: "Cells without a name above them became notes: \(count).",
        ar: "الخلايا التي لا اسم فوقها صارت ملاحظات، وعددها \(words.number(count)).")
    case .remarks(let lines):
      return words.say(
        en: "These lines became comments: \(words.all(lines.map(words.quoted))).",
        ar: "صارت هذه الأسطر تعليقات: \(words.all(lines.map(words.quoted))).")
    }
  }
}
