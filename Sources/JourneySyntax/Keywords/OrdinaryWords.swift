/// Words of everyday speech that are a slip of the finger away from a keyword. Before a colon they are what they say
/// ("Fee: 20"), never a keyword with a typo.
enum OrdinaryWords {
  /// Folded; as given here they are spelled for reading.
  static let folded: Set<[UInt8]> = Set(
    WrittenList.items(of: english + "," + arabic).map { Folding.fold(Array($0.utf8).span) })

  private static let english = """
    fee, feed, fees, feeding, feeling good, form, from, user, users, used, page, pages, state,
    states, stated, statue, stats, vote, votes, note that, idea, ideas, deal, ideally, actually,
    factual, teach, beach, react, each, peach, couch, tough, though, through, taught, thoughtful,
    thing, things, thank, thanks, thin, expert, experts, except, aspect, accept, export, store,
    scope, core, sore, scared, stale, sale, scare, sage, stag, steps, stop, setup, phrase, phases,
    chase, age group, agent, agency, quota, quite, quotes, mote, rote, rule, roles, hole, goals,
    gaol, coal, needs, need to know, paid, pains, rain, main, plain, owned, own, other, tower,
    voices, vice, choice, price, invoice, tile, titles, life, fire, fine, files, fixed, fix, mixes,
    valve, valued, values, evaluate, dues, sue, duo, successes, access, later, better off, letter,
    butter, bitter, channel, charnel, content, contest, contexts, segments, element, columns, row,
    brows, kin, mind, find, king, times, items, term, customers, costumes, custom, persons, person,
    personal, personnel, measured, measures, pleasure, resource, course, sources, sauce, journeys,
    journal, settings, sitting, selling, getting, duration of, evidently, importances, important,
    imported, reached, preach, review, reviewer, reviews, languages, digit, widgets, date, time,
    place, name, who, what, when, where, why, how, cost, today, yes, no, question, answer, example,
    problem, reason, action, risk, warning, help, call, next, letting, betting, vetting, settling,
    seating, curation, thick, shore, scalp, scorer, fires, fines, fives, sixes, fixer, feeds, fuels,
    heels, reels, stake, stare, breach, torch, touchy, ouch, alter, batter, setter, vague, statues,
    sensibility, tourney, exportation, windows, window seat, widow, winnow
    """

  private static let arabic = """
    الموقع، الموقف، الفترة، الفقرة، العمل، العميل، الشعار، بعض، بعيد، بند، البند، الدورة، الأدوار،
    العمود الأول، العمران، العام، الهدية، الأهداف، المدير، المدينة، المادة، المرة، الحالية، الحافة،
    الحاجة، الحال، الدرج، الدرجات، الدليل الإرشادي، الرسوم، الوقت، اليوم، المكان، السبب، المشكلة،
    الحل، السؤال، الجواب، مثال، مثلا، مثاليا، فعلا، فعال، واقع، الواقع، القيم، القائمة، الملفات،
    المالك الجديد، مالك، الفكر، الأفكار الجديدة، التوقيع، التوقيت، التوقف، الشعوب، الشاعر، الصورة،
    الصف، الصفحة، الصفقة، اللقب، العناوين، الرقم، رقم، نشط، النشاطات، المصدرين، المصادر، مصدرها، خطة،
    خطوط، خطوات، مراحل، المرحلة القادمة، رحلة، الرحلة، شخصي، الشخص، شخص، مؤشرا، استخدامات، المستخدم،
    فرص، فرقة، ألم، العلم، القلم، الأمل، لأجلها، الأجل، ملاحظات، محافظة، المالية، السياقات، السباق،
    الشريعة، شرائح، الموعد القادم، مواعيد، الجدول، المدفوعات، الهاتف، الاسم، العنوان البريدي،
    النتيجة، القرار، الخطر، تنبيه، السنوات، القوات، التقديم، التقييم، التقسيم، التفسير، التقوية، عبد،
    الشاهد، المالي، السائق، المحمول، العداد، التعداد، الإعدام، الأعداء، العدوان، الأهلية، التفجير،
    التذكير، الإفطار، السيول، الفاضل، المعالج، الملاحة، الصريحة، الشريكة، الشريطة، الناشط، الناطق،
    المهد، الاحتجاج، الاحتياط، الاحتيال، الاحتباس، الإمداد، الأعياد، الأجداد، الاستقدام، المؤثرات،
    الميول، المرسلة، الممول، المأمور، الموالي، الواعي، الواقعة، المحلة، الملاحقة، الالتباس، التوقيعات،
    الإنكار، المعالي، الأذكار، البدع، المشاعل، العنان، باستخدام، بعنوان، يستخدم، تستخدم، المتوقع، يتوقف،
    شخصيا، مثالية، واقعية
    """
}
