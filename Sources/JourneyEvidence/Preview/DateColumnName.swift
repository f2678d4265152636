import JourneySyntax

/// How well a column's name fits the day of an answer, where its cells are dates.
enum DateColumnName: Int, Comparable {
  /// Dates of persons or of papers: nobody answered then.
  case ofSomethingElse
  /// When somebody began, or was asked.
  case ofTheStart
  /// Nothing that says what happened then.
  case ofAnything
  /// When somebody sent the answers, or had given them all.
  case ofTheEnd

  init(_ name: String) {
    let words = name.columnWords
    func has(_ list: Set<String>) -> Bool { words.contains { word in list.contains(word) } }
    if has(Self.something) {
      self = .ofSomethingElse
    } else if has(Self.start) {
      self = .ofTheStart
    } else {
      self = has(Self.end) ? .ofTheEnd : .ofAnything
    }
  }

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  private static let something = folded(
    "birth, birthday, birthdate, dob, born, expiry, expires, expiration, expired, valid, due, deadline, renewal, "
      + "الميلاد، ميلاد، الولادة، الصلاحية، صلاحية، الاستحقاق، استحقاق")
  private static let start = folded(
    "start, started, startdate, begin, began, opened, invited, invitation, sent, البدء، بدء، البداية، بداية، الدعوة، "
      + "دعوة")
  private static let end = folded(
    "submitted, submission, submit, completed, completion, complete, end, ended, enddate, finish, finished, recorded, "
      + "recordeddate, response, responded, answered, answer, timestamp, created, received, "
      + "الإرسال، إرسال، الإكمال، إكمال، الاكتمال، اكتمال، الانتهاء، الإنهاء، التسجيل، تسجيل، الاستجابة، استجابة، "
      + "الإجابة، إجابة، الرد، الإنشاء، إنشاء، الاستلام، طابع")

  private static func folded(_ words: String) -> Set<String> {
    Set(WrittenList.items(of: words).map(\.folded))
  }
}
