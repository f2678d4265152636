package import JourneySyntax

/// The head of a column in the tables that are printed or drawn: what it is called, and what it means. A column that is
/// not about a persona, a wave or a version has one of these, so that `rihla explain` knows every head there is.
package enum ColumnHead: String, CaseIterable, Sendable {
  case step, path, measure, ideal, actual, believed, measured, answers, source, delivery, perception,
    admitted, verdict, shrunken, rank, felt, gap, importance, stated, derived, correlated, orderedBy,
    reach, priority, basis, number, wave, waves, lastWave, score, smoothed, trend, slope, nextWave,
    nextPoints, lookAt, difference, p, mixHeld, answerShares, quadrant, opportunity, status, owner,
    due, fixes, worth, value, feasibility, kind, valueParts, feasibilityParts, direct, indirect,
    inferred, asked, observed, together, column, holds, notApplicable, empty, other, reached, ofCases,
    ended, repeated, wentOn, inModel

  /// What it is called, in that language.
  package func name(in language: Language) -> String { language == .english ? name.english : name.arabic }

  /// Of its explanation on a page that has one, without the `#`; nil for plain speech, which a page need not explain.
  package var fragment: String? {
    switch self {
    case .step, .source, .opportunity, .owner, .status, .due: nil
    default: Self.fragmentStart + rawValue
    }
  }

  /// What every fragment of a head begins with, and no other one of a page.
  package static let fragmentStart = "word-"

  /// What it means, and where its number comes from: a sentence or two in that language.
  package func meaning(in language: Language) -> String {
    language == .english ? meaningInEnglish : meaningInArabic
  }

  private var name: (english: String, arabic: String) {
    switch self {
    case .step: ("Step", "الخطوة")
    case .path: ("Path", "المسار")
    case .measure: ("Measure", "المؤشر")
    case .ideal: ("Ideal", "المثالي")
    case .actual: ("Actual", "الفعلي")
    case .believed: ("Believed", "تقدير الفريق")
    case .measured: ("Measured", "المقيس")
    case .answers: ("Answers", "الإجابات")
    case .source: ("Source", "المصدر")
    case .delivery: ("Measured − ideal", "المقيس − المثالي")
    case .perception: ("Measured − believed", "المقيس − تقدير الفريق")
    case .admitted: ("Believed − ideal", "تقدير الفريق − المثالي")
    case .verdict: ("Verdict", "الحكم")
    case .shrunken: ("Shrunken", "المُقلَّص")
    case .rank: ("Rank by gap", "الترتيب بالفجوة")
    case .felt: ("Felt", "الشعور")
    case .gap: ("Gap", "الفجوة")
    case .importance: ("Importance", "الأهمية")
    case .stated: ("Stated", "المصرح بها")
    case .derived: ("Derived", "المشتقة")
    case .correlated: ("Correlated", "من الارتباط")
    case .orderedBy: ("Ordered by", "الترتيب حسب")
    case .reach: ("Reach", "نسبة المرور")
    case .priority: ("Priority", "الأولوية")
    case .basis: ("Basis", "الأساس")
    case .number: ("#", "#")
    case .wave: ("Wave", "الموجة")
    case .waves: ("Waves", "الموجات")
    case .lastWave: ("Last wave", "الموجة الأخيرة")
    case .score: ("Score", "الدرجة")
    case .smoothed: ("Smoothed", "بعد التمهيد")
    case .trend: ("Trend", "الاتجاه")
    case .slope: ("Points a wave", "نقاط كل موجة")
    case .nextWave: ("Next wave", "الموجة التالية")
    case .nextPoints: ("Next wave, in points", "الموجة التالية بالنقاط")
    case .lookAt: ("Look at", "انظر في")
    case .difference: ("Difference", "الفرق")
    case .p: ("p", "p")
    case .mixHeld: ("With the mix of personas held", "مع تثبيت مزيج الشخصيات")
    case .answerShares: ("Share of each answer, from the worst", "نسبة كل إجابة، من الأسوأ")
    case .quadrant: ("Where it lies", "موضعها")
    case .opportunity: ("Opportunity", "فرصة التحسين")
    case .status: ("Status", "الحالة")
    case .owner: ("Owner", "المسؤول")
    case .due: ("Due", "الموعد")
    case .fixes: ("Fixes", "تعالج")
    case .worth: ("Worth, from the gaps", "قيمتها من الفجوات")
    case .value: ("Value, the team says", "القيمة بتقدير الفريق")
    case .feasibility: ("Feasibility", "الجدوى")
    case .kind: ("Kind", "نوعها")
    case .valueParts: ("Parts of the value", "أجزاء القيمة")
    case .feasibilityParts: ("Parts of the feasibility", "أجزاء الجدوى")
    case .direct: ("direct", "مباشر")
    case .indirect: ("indirect", "غير مباشر")
    case .inferred: ("inferred", "مستنتج")
    case .asked: ("Asked", "من سُئلوا")
    case .observed: ("Observed or inferred", "ما لوحظ أو استُنتج")
    case .together: ("Together", "معًا")
    case .column: ("Column", "العمود")
    case .holds: ("Holds", "المحتوى")
    case .notApplicable: ("Not applicable", "لا ينطبق")
    case .empty: ("Empty", "فارغ")
    case .other: ("Other", "غير ذلك")
    case .reached: ("Reached it", "وصلوا إليها")
    case .ofCases: ("Of all cases", "من كل الحالات")
    case .ended: ("End here", "انتهوا عندها")
    case .repeated: ("Repeated it", "كرروها")
    case .wentOn: ("Of those, went on or reached the goal", "تابع منهم أو بلغ الغاية")
    case .inModel: ("In the model", "في النموذج")
    }
  }
}

/// The head of one column of one table.
package struct TableHead: Sendable, Equatable {
  /// As it stands in the table.
  package let text: String
  /// nil where it is the name of a persona, a wave or a version.
  package let word: ColumnHead?

  /// A name out of the model.
  package static func name(_ text: String) -> TableHead { TableHead(text: text, word: nil) }
}

extension Words {
  /// A head in the language of these words.
  package func head(_ word: ColumnHead) -> TableHead { TableHead(text: word.name(in: language), word: word) }

  /// Heads in the order of their columns.
  package func heads(_ words: ColumnHead...) -> [TableHead] { words.map(head) }
}
