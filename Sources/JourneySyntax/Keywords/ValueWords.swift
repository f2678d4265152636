extension ValueKind {
  /// The fixed lists of words that fields choose from.
  package enum Choice: Sendable, Equatable, CaseIterable {
    /// The fields whose values are words.
    case voice, kind, calendar, dateOrder, eachPerson, better, orderBy, status, language, digits
  }
}

/// The words that fields with a fixed choice take, in both languages; compared folded.
package enum ValueWords {
  /// One answer of a choice: its name in the model and its spellings, canonical first.
  package struct Option: Sendable {
    /// What the model calls it, whatever the language: `inTheMoment`, `en`.
    package let name: String
    /// English spellings, canonical first; never empty.
    package let english: [String]
    /// Arabic spellings, canonical first; never empty.
    package let arabic: [String]

    /// The canonical spelling comes first; never empty.
    package func spellings(in language: Language) -> [String] {
      switch language {
      case .english: english
      case .arabic: arabic
      }
    }
  }

  /// What stands behind Ideal or Actual where the step has none of it: nobody meets it, or nobody is to.
  package static let none = Option(
    name: "none", english: ["none", "nothing", "not offered"],
    arabic: ["لا يوجد", "لا توجد", "لا شيء", "غير متاح", "غير متاحة"])

  /// Whether a text is one of the spellings of `none`, after folding.
  package static func meansNone(_ text: String) -> Bool { !text.isEmpty && noneFolded.contains(text.folded) }

  private static let noneFolded = Set((none.english + none.arabic).map(\.folded))

  /// All that the field may say, in the order in which messages list it.
  package static func options(of choice: ValueKind.Choice) -> [Option] {
    switch choice {
    case .voice:
      [
        Option(name: "direct", english: ["direct"], arabic: ["مباشر"]),
        Option(name: "indirect", english: ["indirect"], arabic: ["غير مباشر"]),
        Option(name: "inferred", english: ["inferred"], arabic: ["مستنتج"]),
      ]
    case .kind:
      [
        Option(name: "relational", english: ["relational"], arabic: ["علاقة"]),
        Option(name: "transactional", english: ["transactional"], arabic: ["معاملة"]),
        Option(name: "inTheMoment", english: ["in-the-moment", "in the moment"], arabic: ["لحظي"]),
      ]
    case .calendar:
      [
        Option(name: "gregorian", english: ["gregorian"], arabic: ["ميلادي"]),
        Option(name: "hijri", english: ["hijri"], arabic: ["هجري"]),
      ]
    case .dateOrder:
      [
        Option(name: "dayFirst", english: ["day first"], arabic: ["اليوم أولًا"]),
        Option(name: "monthFirst", english: ["month first"], arabic: ["الشهر أولًا"]),
      ]
    case .eachPerson:
      [
        Option(name: "everyAnswer", english: ["every answer"], arabic: ["كل إجاباته"]),
        Option(name: "once", english: ["once"], arabic: ["مرة واحدة"]),
      ]
    case .better:
      [
        Option(name: "higher", english: ["higher"], arabic: ["أعلى"]),
        Option(name: "lower", english: ["lower"], arabic: ["أقل"]),
      ]
    case .orderBy:
      [
        Option(name: "stated", english: ["stated"], arabic: ["المصرح به", "المصرح بها"]),
        Option(
          name: "derived", english: ["derived"],
          arabic: ["المشتق", "المشتقة", "المستنتج", "المستنتجة"]),
      ]
    case .status:
      [
        Option(name: "proposed", english: ["proposed"], arabic: ["مقترح"]),
        Option(name: "planned", english: ["planned"], arabic: ["مخطط"]),
        Option(name: "doing", english: ["doing"], arabic: ["قيد التنفيذ"]),
        Option(name: "done", english: ["done"], arabic: ["منجز"]),
        Option(name: "dropped", english: ["dropped"], arabic: ["ملغى"]),
      ]
    case .language:
      [
        Option(name: "en", english: ["English", "en"], arabic: ["الإنجليزية"]),
        Option(name: "ar", english: ["Arabic", "ar"], arabic: ["العربية"]),
      ]
    case .digits:
      [
        Option(name: "latin", english: ["latin"], arabic: ["لاتينية"]),
        Option(name: "arabic", english: ["arabic"], arabic: ["عربية"]),
      ]
    }
  }

  /// The option that `written` means, by its name; nil when none.
  package static func option(of choice: ValueKind.Choice, meantBy written: String) -> String? {
    let folded = written.folded
    return options(of: choice).first { option in
      (option.english + option.arabic).contains { $0.folded == folded }
    }?.name
  }
}
