import JourneySyntax

/// Words that say of a number beside them that it is no level of a feeling: what it counts, and what it names.
enum AmountWords {
  /// As many words behind a number are looked at: `3 very long calls`.
  static let mostWords = 3

  /// Whether what follows a number is counted by it.
  /// - Parameters:
  ///   - words: folded, no more than `mostWords`.
  ///   - isOne: whether the number may stand before a single thing, as in `1 call` and `2-page letter`.
  static func isCounted(_ words: [String], isOne: Bool) -> Bool {
    guard let first = words.first else { return false }
    if units.contains(first) || things.contains(first) || words == ["may"] { return true }
    if (2...mostWords).contains(where: { phrases.contains(words.prefix($0).joined(separator: " ")) }) {
      return true
    }
    // `3 different people`, `1 angry clerk`; in Arabic what is counted comes first.
    return words.prefix { !parting.contains($0) }.contains {
      englishThings.contains($0) || isOne && singleThings.contains($0)
    }
  }

  /// Whether a number after this word says which one, when or how many.
  /// - Parameter word: folded.
  static func isLabel(_ word: String) -> Bool {
    if labels.contains(word) || singleThings.contains(word) || things.contains(word) || units.contains(word) {
      return true
    }
    return arabicPrefixes.contains { prefix in
      word.hasPrefix(prefix) && isBareLabel(String(word.dropFirst(prefix.count)))
    }
  }

  private static func isBareLabel(_ word: String) -> Bool {
    labels.contains(word) || arabicThings.contains(word) || units.contains(word)
  }

  /// What is written together with the next word: and, with, for, as, so, with the article or without.
  private static let arabicPrefixes = ["وال", "بال", "لل", "كال", "فال", "و", "ب", "ل", "ك", "ف"]

  private static func folded(_ words: String) -> Set<String> {
    Set(WrittenList.items(of: words).map(\.folded))
  }

  private static let units = folded(
    """
    s, sec, secs, second, seconds, m, min, mins, minute, minutes, h, hr, hrs, hour, hours, day, days, week, weeks, month,
    months, quarter, quarters, yr, yrs, year, years, decade, decades, am, pm, jan, january, feb, february, march, april, june, july, aug, august, september, october, november,
    december, o'clock, o’clock, a.m, p.m, mm, cm, km, meter, meters,
    metre, metres, kilometer, kilometers, kilometre, kilometres, mile, miles, kg, mb, gb, percent, percentage, pct, per,
    dollar, dollars, euro, euros, pound, pounds, dirham, dirhams, riyal, riyals, rial, rials, dinar, dinars, usd, eur, gbp,
    aed, sar, qar, kwd, bhd, omr, egp, jod, x, times, of,
    يناير، فبراير، مارس، أبريل، إبريل، مايو، يونيو، يوليو، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر، دق، بالليل، بالنهار،
    ثانية، ثواني، ثوان، ثانيتان، ثانيتين، د، دقيقة، دقائق، دقيقتان، دقيقتين، ساعة، ساعات، ساعتان، ساعتين، يوم، يومان،
    يومين، أيام، أسبوع، أسبوعان، أسبوعين، أسابيع، شهر، شهران، شهرين، أشهر، شهور، سنة، سنتان، سنتين، سنوات، سنين، عام،
    عامان، عامين، أعوام، مرة، مرتان، مرتين، مرات، متر، أمتار، كم، كيلو، كيلومتر، كيلومترات، ميل، أميال، درهم، دراهم،
    درهما، ريال، ريالات، دينار، دنانير، جنيه، جنيهات، دولار، دولارات، يورو، بالمئة، بالمائة، في المئة، صباحا، مساء، ظهرا،
    عصرا، ليلا، فجرا، من, ص، م، لكل
    """)

  private static let phrases = folded(
    "in a row, and a half, and half, a day, a week, a month, a year, an hour, a minute, ونصف، ونص، وربع، ونصف الساعة، في المئة، في المائة"
  )

  /// More than one of what people meet on a journey.
  private static let englishThings = folded(
    """
    hours, minutes, seconds, days, nights, mornings, evenings, weekends, weeks, months, years, guards, sms, people, managers, students, teachers, drivers, couriers, sellers, persons, customers, clients, guests, patients, users, visitors, citizens, residents, passengers, employees,
    clerks, agents, officers, staff, colleagues, doctors, nurses, managers, teams, men, women, kids, children, friends,
    calls, callbacks, visits, emails, e-mails, mails, messages, letters, texts, reminders, notifications, forms, pages,
    papers, documents, files, copies, fields, questions, steps, stages, phases, tasks, screens, clicks, taps, buttons, links,
    apps, websites, sites, tabs, passwords, logins, codes, accounts, counters, windows, desks, offices, branches,
    departments, rooms, floors, buildings, doors, gates, queues, lines, tickets, numbers, attempts, tries, retries, errors,
    mistakes, bugs, problems, issues, complaints, requests, appointments, meetings, interviews, transfers, handovers,
    handoffs, rounds, trips, payments, fees, bills, invoices, receipts, items, products, orders, options, choices, reasons,
    things, words, sentences, languages, signatures, stamps, photos, pictures, cards, keys, bags, boxes, cars, buses, stops,
    points, answers, surveys, drafts, replies, responses, chats, applications, contracts, certificates, permits, licences, licenses, parcels, packages, deliveries, signatories, corners, channels, systems, companies, versions, updates, delays, parts, sections
    """)

  private static let arabicThings = folded(
    """
    شخص، شخصا، شخصان، شخصين، أشخاص، فرد، أفراد، رجل، رجال، امرأة، نساء، طفل، أطفال، موظف، موظفا، موظفة، موظفان، موظفين،
    موظفون، موظفات، عميل، عميلا، عملاء، متعامل، متعاملين، متعاملون، مراجع، مراجعا، مراجعين، مراجعون، مستفيد، مستفيدين،
    زائر، زوار، مرضى، طبيب، أطباء، ممرض، ممرضين، ممرضة، ممرضات، زميل، زملاء، صديق، أصدقاء، مواطن، مواطنين، خطوة، خطوات،
    خطوتان، خطوتين، مرحلة، مراحل، نموذج، نموذجا، نموذجان، نموذجين، نماذج، استمارة، استمارات، زيارة، زيارتان، زيارتين،
    زيارات، مكالمة، مكالمتان، مكالمتين، مكالمات، اتصال، اتصالات، رسالة، رسالتان، رسالتين، رسائل، إيميل، إيميلات، ورقة،
    ورقتان، ورقتين، أوراق، مستند، مستندا، مستندات، وثيقة، وثائق، ملف، ملفات، صفحة، صفحتان، صفحتين، صفحات، سؤال، أسئلة،
    شباك، شباكان، شباكين، شبابيك، نافذة، نوافذ، مكتب، مكاتب، فرع، فروع، قسم، أقسام، غرفة، غرف، طابق، طوابق، دور، أدوار،
    مبنى، مباني، باب، أبواب، بوابة، بوابات، طابور، طوابير، محاولة، محاولتان، محاولتين، محاولات، خطأ، أخطاء، مشكلة، مشاكل،
    مشكلات، شكوى، شكاوى، طلب، طلبات، موعد، مواعيد، اجتماع، اجتماعات، تحويل، تحويلات، تذكرة، تذاكر، شاشة، شاشات، نقرة،
    نقرات، رابط، روابط، موقع، مواقع، تطبيق، تطبيقات، رمز، رموز، كلمة، كلمات، توقيع، تواقيع، توقيعات، ختم، أختام، صورة،
    صور، بطاقة، بطاقات، دفعة، دفعات، رسم، رسوم، فاتورة، فواتير، منتج، منتجات، خيار، خيارات، سبب، أسباب، نقطة، نقاط، شيء،
    أشياء، خط، خطوط، خطين، مدير، مدراء، مديرين، مديرون، طالب، طلاب، طالبات، مندوب، مندوبين، إجراء، إجراءات، معاملة، معاملات، عملية، عمليات، رقم، أرقام، حقل، حقول، زر، أزرار، نسخة، نسخ، إيصال، إيصالات، مقابلة، مقابلات، سيارة، سيارات، لغة، لغات، جهة، جهات، إدارة، إدارات، قناة، قنوات
    """)

  /// After these a number before them counts no more: `2 tired of forms`, `4 no more queues`.
  private static let parting = folded(
    """
    no, not, without, too, so, many, few, fewer, less, all, the, these, those, my, his, her, their, our, a, an, as, at, in, on,
    with, by, about, from, for, of, to, after, before, and, or, but, because, when, while, since, is, are, was, were
    """)

  private static let things = englishThings.union(arabicThings)

  /// One of them: before 1, before a hyphen, and where one has a number of its own.
  private static let singleThings = Set(englishThings.compactMap(single)).union([
    "person", "man", "woman", "child",
  ])
  .subtracting(["patient"])

  private static func single(_ things: String) -> String? {
    guard things.hasSuffix("s") else { return nil }
    if things.hasSuffix("ies") { return things.dropLast(3) + "y" }
    let isLonger = ["ches", "xes", "buses"].contains { things.hasSuffix($0) }
    return String(things.dropLast(isLonger ? 2 : 1))
  }

  private static let labels = folded(
    """
    after, before, in, at, of, for, since, until, till, by, to, from, on, with, without, than, over, under, about, around,
    only, just, exactly, least, most, nearly, almost, roughly, every, each, another, other, first, last, next, all, these,
    those, both, and, or, plus, minus, not, no, nr, num, type, grade, terminal, platform, table, seat, row, article, chapter,
    class, age, aged, size, zone, block, street, unit, group, try, time, top, version, v, q, may, iphone, galaxy, android, ios, windows, office, covid, waited, wait, waits, took, take,
    takes, paid, cost, costs, called, asked, visited, tried, have, has, had, got, lasted,
    بعد، قبل، في، منذ، حتى، إلى، على، عن، عند، خلال، حوالي، نحو، تقريبا، فقط، كل، أول، آخر، ثاني، رقم، درجة، فئة، نوع، صالة،
    منصة، طاولة، مقعد، صف، نسخة، إصدار، مادة، فصل، جزء، بند، آيفون، أندرويد، ويندوز، كوفيد، عمر، عمره، عمرها، منطقة، شارع، وحدة، مجموعة، جولة، مهمة، و، أو،
    انتظر، انتظرت، انتظار، اتصل، اتصلت، زار، زارت، سأل، سألت، دفع، دفعت، استغرق، استغرقت، ليس، غير
    """)
}
