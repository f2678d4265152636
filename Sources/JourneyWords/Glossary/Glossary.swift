/// The names of things, in both languages: what one thing is called is said here once, and no sentence calls it
/// otherwise.
enum Glossary {
  /// Terms that belong together.
  struct Subject: Sendable {
    let title: (english: String, arabic: String)
    let terms: [Term]
  }

  /// In the order in which somebody meets them.
  static let subjects = [
    Subject(title: ("Customers and journeys", "العملاء والرحلات"), terms: journeys),
    Subject(title: ("Improving", "التحسين"), terms: improving),
    Subject(title: ("Asking customers", "سؤال العملاء"), terms: asking),
    Subject(title: ("Gaps and how sure they are", "الفجوات ومدى الثقة بها"), terms: gaps),
    Subject(title: ("What is said of gaps", "ما يقال في الفجوات"), terms: judgements),
    Subject(title: ("What columns hold", "محتوى الأعمدة"), terms: columns),
    Subject(title: ("Over time", "عبر الزمن"), terms: time),
    Subject(title: ("The text and its versions", "النص ونسخه"), terms: text),
    Subject(title: ("The workshop's room", "قاعة الورشة"), terms: room),
  ]
}
