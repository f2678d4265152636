import JourneyAnalysis
import JourneyWords

/// The page's own words, by the names they have in `page.mustache`; those of a section stand in its file.
struct PageLabels {
  private let words: Words

  init(_ words: Words) { self.words = words }

  var all: [String: String] {
    // No name stands in two groups.
    ways.merging(rest) { first, _ in first }
  }

  private func say(_ english: String, _ arabic: String) -> String { words.say(en: english, ar: arabic) }

  /// What leads through the page.
  private var ways: [String: String] {
    [
      "skip": say("Skip to the findings", "انتقل إلى النتائج"),
      "contents": say("On this page", "في هذه الصفحة"),
      "findings": say("Findings", "النتائج"),
      "folded": say("Evidence", "الأدلة"),
      "filter": say("Show for", "اعرض لـ"),
      "shownFor": say("Shown for", "معروض لـ"),
      "everybody": say("everybody", "الجميع"),
      "chosen": say(
        "Findings, diagram, feelings, map and what to fix first show what this persona lives: where an Actual is theirs "
          + "alone only what is known of them counts, at all other steps what holds for everybody. The other sections are "
          + "everybody's.",
        "تعرض النتائج والمخطط والمشاعر والخريطة وما يُعالج أولًا ما تعيشه هذه الشخصية: حيث لها جزء فعلي وحدها لا يُحسب إلا ما "
          + "يُعرف عنها، وفي سائر الخطوات ما يصح للجميع. وبقية الأقسام للجميع."),
    ]
  }

  private var rest: [String: String] {
    [
      "goal": say("Goal", "الهدف"),
      "sources": say("Sources", "المصادر"),
      "noSources": say(
        "No source has answers about this journey: everything on this page is what the team intends and believes.",
        "لا يوجد مصدر فيه إجابات عن هذه الرحلة: كل ما في الصفحة هو ما يقصده الفريق ويعتقده."),
    ]
  }
}
