import JourneyModel

/// How a log of events is known, and what its columns are called.
enum EventColumns {
  static let cases = [
    "case", "case id", "case_id", "caseid", "case:concept:name", "رقم الحالة", "رقم المعاملة", "رقم الطلب",
    "الحالة",
  ]

  static let steps = [
    "step", "activity", "event", "event name", "activity name", "concept:name", "الخطوة", "النشاط", "الحدث",
  ]

  static let times = [
    "time", "timestamp", "time:timestamp", "start time", "event time", "complete timestamp",
    "start timestamp", "date", "الوقت", "وقت الحدث",
  ]

  static let outcome = ["outcome", "النتيجة"]
}

extension Source {
  /// It names the columns of cases, steps and times, and the table has no answers: a log of events under names of its
  /// own.
  func namesEvents(in opening: TableOpening) -> Bool {
    let named = [Role.respondent, .step, .date].allSatisfy { columns[$0] != nil } && columns[.score] == nil
    return named && Role.score.defaultNames.allSatisfy { opening.header.column($0) == nil }
  }
}
