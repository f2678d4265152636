import JourneyModel

extension TableFormat {
  /// What the tool calls the column of `role`, the likeliest first: its own names, then ours in both languages.
  func columnNames(of role: Source.Role) -> [String] {
    ownNames(of: role) + role.defaultNames
  }

  private func ownNames(of role: Source.Role) -> [String] {
    switch (self, role) {
    case (.qualtrics, .date): ["RecordedDate", "EndDate", "StartDate"]
    case (.qualtrics, .respondent): ["ResponseId"]
    case (.surveyMonkey, .date): ["End Date", "Start Date", "Date Modified", "Date Created"]
    case (.surveyMonkey, .respondent): ["Respondent ID"]
    case (.googleForms, .date):
      ["Timestamp", "طابع زمني", "Horodateur", "Zeitstempel", "Marca temporal", "Zaman damgası"]
    case (.questionPro, .date): ["Timestamp (mm/dd/yyyy)", "Timestamp", "Time Stamp"]
    case (.questionPro, .respondent): ["Response ID"]
    case (.hubSpot, .measure): ["Survey type"]
    case (.hubSpot, .score): ["Rating"]
    case (.hubSpot, .step): ["Survey name"]
    case (.hubSpot, .date): ["Date submitted", "Survey submission date", "Submission date", "Create date"]
    case (.hubSpot, .respondent): ["Contact ID", "Associated contact ID", "Record ID"]
    case (.hubSpot, .comment): ["Response"]
    case (.tickets, .date): ["Created at", "Created", "Requested", "تاريخ الإنشاء", "تاريخ الطلب"]
    case (.events, .respondent):
      [
        "case", "case id", "case_id", "caseid", "case:concept:name", "رقم الحالة", "رقم المعاملة",
        "رقم الطلب", "الحالة",
      ]
    case (.events, .step):
      [
        "step", "activity", "event", "event name", "activity name", "concept:name", "الخطوة", "النشاط",
        "الحدث",
      ]
    case (.events, .date):
      [
        "time", "timestamp", "time:timestamp", "start time", "event time", "complete timestamp",
        "start timestamp", "date", "الوقت", "وقت الحدث",
      ]
    default: []
    }
  }
}

extension Source.Role {
  /// What we call the column ourselves.
  var defaultNames: [String] {
    switch self {
    case .journey: [rawValue, "الرحلة"]
    case .step: [rawValue, "الخطوة"]
    case .measure: [rawValue, "المؤشر"]
    case .score: [rawValue, "الدرجة"]
    case .count: [rawValue, "العدد"]
    case .weight: [rawValue, "الوزن"]
    case .respondent: [rawValue, "المستجيب"]
    case .date: [rawValue, "التاريخ"]
    case .persona: [rawValue, "الشخصية"]
    case .channel: [rawValue, "القناة"]
    case .comment: [rawValue, "التعليق"]
    }
  }
}
