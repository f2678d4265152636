import JourneyModel
import JourneySyntax

extension TableFormat {
  /// What the tool calls the column of `role`, the likeliest first: its own names, then ours in both languages.
  func columnNames(of role: Source.Role) -> [String] {
    ownNames(of: role) + role.defaultNames
  }

  /// The column of `role` in a table of this format, by the likeliest of its names that the header has.
  func column(of role: Source.Role, in header: Header) -> Int? {
    header.column(firstOf: Self.foldedNames[self]?[role] ?? [])
  }

  /// Folded once: every table is asked for all of them.
  static let foldedNames: [TableFormat: [Source.Role: [String]]] = Dictionary(
    uniqueKeysWithValues: allCases.map { format in
      let names = Source.Role.allCases.map { ($0, format.columnNames(of: $0).map(\.folded)) }
      return (format, Dictionary(uniqueKeysWithValues: names))
    })

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
    case (.tickets, .date): TicketColumns.date
    case (.events, .respondent): EventColumns.cases
    case (.events, .step): EventColumns.steps
    case (.events, .date): EventColumns.times
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
