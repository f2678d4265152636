import JourneySyntax

extension Glossary {
  static let room = [
    Term(
      "wall", EnglishForms("wall", "walls"),
      .feminine("شاشة عرض", definite: "شاشة العرض", plural: "شاشات عرض", definitePlural: "شاشات العرض"),
      avoiding: ([], ["جدار", "الجدار"]),
      meaning: ("The page that everybody in the room looks at.", "الصفحة التي ينظر إليها كل من في القاعة.")),
    Term(
      "desk", EnglishForms("desk", "desks"),
      .feminine(
        "شاشة كتابة", definite: "شاشة الكتابة", plural: "شاشات كتابة", definitePlural: "شاشات الكتابة"),
      avoiding: ([], ["مكتب", "المكتب"]),
      meaning: ("The page on which somebody types.", "الصفحة التي يُكتب فيها.")),
    Term(
      "agenda", EnglishForms("agenda", "agendas"),
      .masculine("جدول ورشة", definite: "جدول الورشة", plural: "جداول ورش", definitePlural: "جداول الورش"),
      keyword: .agenda,
      meaning: ("The timetable of the workshop.", "الجدول الزمني للورشة.")),
    Term(
      "item", EnglishForms("item", "items"), .masculine("بند", plural: "بنود"), keyword: .item,
      avoiding: ([], ["نشاط", "النشاط"]),
      meaning: ("One entry of the agenda, with its minutes.", "فقرة من جدول الورشة مع دقائقها.")),
  ]
}
