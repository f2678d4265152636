import JourneyAnalysis
import JourneyPictures
import JourneyWords

extension PageSection {
  /// How the numbers of the page were come by, and what they rest on.
  static func method(of subject: PageSubject) -> PageSection {
    PageSection(
      id: "method", title: subject.say("Method", "المنهج"),
      body: subject.templates.render(
        "method",
        ["methods": subject.methods, "fits": PathFit.all(of: subject), "labels": methodLabels(subject)]))
  }

  private static func methodLabels(_ subject: PageSubject) -> [String: String] {
    let one = subject.words.number(1)
    return [
      "pathFit": subject.say(
        "Path fit is \(one) − (missing + extra steps) / (steps of both paths); "
          + "a moved step counts as one missing and one extra.",
        "تطابق المسار = \(one) − (الخطوات المفقودة + الزائدة) ÷ (خطوات المسارين)؛ "
          + "والخطوة المنقولة تُعد مفقودة وزائدة معًا."),
      "fitHere": subject.say("Here it is", "وهو هنا"),
      "claims": subject.say(
        "The numbers describe those who answered, and others only as far as answering was a matter of chance. "
          + "Nothing here shows what a gap comes from, or what a change would bring.",
        "تصف الأرقام من أجابوا، ولا تصف غيرهم إلا بقدر ما كان اختيار المجيبين عشوائيًا. "
          + "ولا شيء هنا يبيّن مصدر فجوة أو ما قد يأتي به تغيير."),
    ]
  }
}

/// How well the path fits its ideal, for some of those who can be chosen; nil for all.
private struct PathFit {
  let audience: String?
  let text: String

  static func all(of subject: PageSubject) -> [PathFit] {
    subject.views { subject in
      subject.analysis.path.fit.map { subject.words.number($0, decimals: 2) }
    }.sharing().compactMap { audience, fit in fit.map { PathFit(audience: audience, text: $0) } }
  }
}
