import JourneySyntax

extension Words {
  /// A workshop's timetable where the model has none: the ideal first, then the actual, the four questions in each.
  package var usualAgenda: [(minutes: Double?, topic: String)] {
    switch language {
    case .english:
      [
        (10, "Welcome, goal and persona"), (30, "Ideal journey: touchpoint, expectation, thought, feeling"),
        (10, "Break"), (85, "Actual journey: touchpoint, expectation, thought, feeling"),
        (15, "Importance: everybody votes"), (20, "What to fix first"), (10, "Who does what, until when"),
      ]
    case .arabic:
      [
        (10, "الترحيب والهدف والشخصية"), (30, "الرحلة المثالية: نقطة الاتصال والتوقع والأفكار والشعور"),
        (10, "استراحة"), (85, "الرحلة الفعلية: نقطة الاتصال والتوقع والأفكار والشعور"),
        (15, "الأهمية: الجميع يصوّت"), (20, "ما الذي نصلحه أولًا"), (10, "من يفعل ماذا ومتى"),
      ]
    }
  }
}
