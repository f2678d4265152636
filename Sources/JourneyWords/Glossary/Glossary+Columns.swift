extension Glossary {
  /// What `rihla scores` takes a column for.
  static let columns = [
    Term(
      "several-choices", EnglishForms("several choices"), .phrase("اختيارات متعددة"),
      meaning: (
        "A question of which somebody may tick more than one answer; it is no rating.",
        "سؤال يجوز اختيار أكثر من إجابة له؛ وليس تقييمًا."
      )),
    Term(
      "personal", EnglishForms("personal, not copied", "personal"), .phrase("بيانات شخصية لا تُنسخ"),
      meaning: (
        "Names, addresses, numbers of persons: nothing of such a column is read, printed or kept.",
        "أسماء وعناوين وأرقام أشخاص: لا يُقرأ من هذا العمود شيء ولا يُطبع ولا يُحفظ."
      )),
    Term(
      "who-finished", EnglishForms("who finished"), .phrase("من أكمل"),
      meaning: (
        "Whether somebody reached the end of the survey.", "هل بلغ المجيب نهاية الاستبيان."
      )),
  ]
}
