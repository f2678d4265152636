/// A noun with the forms that counting needs: two in English, four in Arabic.
package struct CountedNoun: Sendable {
  let english: (one: String, many: String)
  /// `alone` and `pair` hold the number in themselves; `few` follows 3 to 10, `many` 11 and more.
  let arabic: (alone: String, pair: String, few: String, many: String)

  /// An answer of a customer: `412 answers`.
  package static let answer = CountedNoun(
    english: ("answer", "answers"), arabic: ("إجابة واحدة", "إجابتان", "إجابات", "إجابة"))
  /// Somebody who gave answers; in Arabic after a preposition: `من شخصين`.
  package static let person = CountedNoun(
    english: ("person", "people"), arabic: ("شخص واحد", "شخصين", "أشخاص", "شخصًا"))
  /// A step of a journey: `3 steps`.
  package static let step = CountedNoun(
    english: ("step", "steps"), arabic: ("خطوة واحدة", "خطوتان", "خطوات", "خطوة"))
  /// A day, week, month or quarter of answers: `7 waves`.
  static let wave = CountedNoun(
    english: ("wave", "waves"), arabic: ("موجة واحدة", "موجتان", "موجات", "موجة"))
  /// A step beside the one in question; in Arabic after another noun: `إجابات خطوتين أخريين`.
  static let otherStep = CountedNoun(
    english: ("other step", "other steps"),
    arabic: ("خطوة أخرى", "خطوتين أخريين", "خطوات أخرى", "خطوة أخرى"))
  /// What answers come from, such as a survey: `from 2 sources`.
  package static let source = CountedNoun(
    english: ("source", "sources"), arabic: ("مصدر واحد", "مصدران", "مصادر", "مصدرًا"))
  /// A ticket, a complaint: something that points at a step and carries no score.
  package static let signal = CountedNoun(
    english: ("sign", "signs"), arabic: ("إشارة واحدة", "إشارتان", "إشارات", "إشارة"))
  /// Steps by their placement; the adjective alone suffices in English.
  static let missing = CountedNoun(
    english: ("missing", "missing"),
    arabic: ("خطوة مفقودة", "خطوتان مفقودتان", "خطوات مفقودة", "خطوة مفقودة"))
  /// A step of the actual path that the ideal one lacks: `2 extra`.
  static let extra = CountedNoun(
    english: ("extra", "extra"), arabic: ("خطوة زائدة", "خطوتان زائدتان", "خطوات زائدة", "خطوة زائدة"))
  /// A step that stands elsewhere in the actual path than in the ideal one: `1 moved`.
  static let moved = CountedNoun(
    english: ("moved", "moved"), arabic: ("خطوة منقولة", "خطوتان منقولتان", "خطوات منقولة", "خطوة منقولة"))
  /// A field of the model, such as one that is marked “?”.
  package static let field = CountedNoun(
    english: ("field", "fields"), arabic: ("حقل واحد", "حقلان", "حقول", "حقلًا"))
  /// A file, whatever it holds: `2 files`.
  static let file = CountedNoun(
    english: ("file", "files"), arabic: ("ملف واحد", "ملفان", "ملفات", "ملفًا"))
  /// A problem in a model that is an error, not a warning: `3 errors`.
  package static let error = CountedNoun(
    english: ("error", "errors"), arabic: ("خطأ واحد", "خطآن", "أخطاء", "خطأ"))
  /// A commit of git: `12 commits`; in Arabic `12 إيداعًا`.
  static let commit = CountedNoun(
    english: ("commit", "commits"), arabic: ("إيداع واحد", "إيداعان", "إيداعات", "إيداعًا"))
  /// One state that a thing had in its history: `4 versions`.
  package static let version = CountedNoun(
    english: ("version", "versions"), arabic: ("نسخة واحدة", "نسختان", "نسخ", "نسخة"))
  /// Where something stands, after a preposition.
  package static let place = CountedNoun(
    english: ("place", "places"), arabic: ("موضع واحد", "موضعين", "مواضع", "موضعًا"))
  /// Something asked: `3 questions`.
  package static let question = CountedNoun(
    english: ("question", "questions"), arabic: ("سؤال واحد", "سؤالان", "أسئلة", "سؤالًا"))
  static let day = CountedNoun(english: ("day", "days"), arabic: ("يوم واحد", "يومان", "أيام", "يومًا"))
}

extension Words {
  /// `412 answers`, `إجابتان`, `3 إجابات`, `412 إجابة`.
  package func count(_ n: Int, _ noun: CountedNoun) -> String {
    let english = "\(number(n)) \(n == 1 ? noun.english.one : noun.english.many)"
    return say(en: english, ar: arabicCount(n, noun))
  }

  private func arabicCount(_ n: Int, _ noun: CountedNoun) -> String {
    switch n {
    case 1: noun.arabic.alone
    case 2: noun.arabic.pair
    default: "\(number(n)) \((3...10).contains(n % 100) ? noun.arabic.few : noun.arabic.many)"
    }
  }
}
