import JourneySyntax

extension Day {
  /// More than any day takes; a longer text is a remark.
  private static let mostBytes = 96

  /// Years below it are Hijri: nobody reviewed a journey before 1700.
  private static let firstGregorianYear = 1700

  /// A day as people write it: `2026-05-12`, `12 May 2026`, `١٢ مايو ٢٠٢٦`, `25/11/1447`, `١٤ ذو القعدة ١٤٤٧ هـ`. nil
  /// for anything else, and where day and month could be either way round.
  package init?(written text: String) {
    guard text.utf8.count <= Self.mostBytes, let parts = DayParts(text) else { return nil }
    let isHijri = parts.year < Self.firstGregorianYear
    if let named = parts.namedMonth, named.isHijri != isHijri { return nil }
    let found =
      isHijri
      ? UmmAlQura.day(year: parts.year, month: parts.month, day: parts.day)
      : Day(year: parts.year, month: parts.month, day: parts.day)
    guard let found else { return nil }
    self = found
  }

  /// The day that a text ends with, after a comma: `interview 07, 12 May 2026`; or the text as a whole.
  package init?(atEndOf text: String) {
    let parts = WrittenList.items(of: text)
    // An American comma stands before the year.
    let ends = [parts.suffix(2), parts.suffix(1)].map { $0.joined(separator: " ") }
    guard let day = ends.lazy.compactMap(Day.init(written:)).first else { return nil }
    self = day
  }
}

/// Year, month and day as a text names them, whether or not a calendar has them.
private struct DayParts {
  let year: Int
  let month: Int
  let day: Int
  /// The month where it is a word.
  private(set) var namedMonth: WrittenMonth?

  init?(_ text: String) {
    var numbers: [(value: Int, digits: Int)] = []
    var words: [String] = []
    let plain = text.unicodeScalars.filter { !$0.value.isBidiControl }
    for piece in plain.split(whereSeparator: { $0.value.isBlank || Self.separators.contains($0) }) {
      let digits = piece.prefix { $0.value.digitValue != nil }.compactMap(\.value.digitValue)
      guard digits.count <= 4 else { return nil }
      if !digits.isEmpty { numbers.append((digits.reduce(0) { $0 * 10 + $1 }, digits.count)) }
      let word = String(String.UnicodeScalarView(piece.dropFirst(digits.count))).folded
      if !word.isEmpty, !Self.beside.contains(word) { words.append(word) }
    }
    guard let yearPlace = numbers.firstIndex(where: { $0.digits == 4 }) else { return nil }
    year = numbers.remove(at: yearPlace).value
    if words.isEmpty {
      guard numbers.count == 2, yearPlace != 1 else { return nil }
      let (first, second) = (numbers[0].value, numbers[1].value)
      // Of two numbers before the year that could both be months, nobody knows which is.
      guard yearPlace == 0 || first > 12 || second > 12 || first == second else { return nil }
      let isMonthFirst = yearPlace == 0 || second > 12
      (month, day) = isMonthFirst ? (first, second) : (second, first)
    } else {
      guard numbers.count == 1, let named = WrittenMonth(words.joined(separator: " ")) else { return nil }
      (month, day, namedMonth) = (named.number, numbers[0].value, named)
    }
  }

  private static let separators = Set("-/.,،\u{2013}".unicodeScalars)

  /// What may stand beside the numbers: eras, ordinals and small words, folded.
  private static let beside = Set(
    ["م", "ميلادي", "هـ", "هجري", "ad", "ce", "ah", "of", "the", "st", "nd", "rd", "th", "من"].map(\.folded))
}

/// A month by its name.
private struct WrittenMonth {
  /// 1 to 12.
  let number: Int
  let isHijri: Bool

  /// - Parameter name: folded.
  init?(_ name: String) {
    for (names, isHijri) in [(Self.gregorian, false), (Self.hijri, true)] {
      guard let index = names.firstIndex(where: { $0.contains(name) }) else { continue }
      (number, self.isHijri) = (index + 1, isHijri)
      return
    }
    return nil
  }

  /// In English, and in Arabic as it is said in the Gulf and Egypt, in the Levant and in the Maghreb.
  private static let gregorian = [
    ["January", "Jan", "يناير", "كانون الثاني", "جانفي"],
    ["February", "Feb", "فبراير", "شباط", "فيفري"],
    ["March", "Mar", "مارس", "آذار"],
    ["April", "Apr", "أبريل", "نيسان", "أفريل"],
    ["May", "مايو", "أيار", "ماي"],
    ["June", "Jun", "يونيو", "يونيه", "حزيران", "جوان"],
    ["July", "Jul", "يوليو", "يوليه", "تموز", "جويلية", "يوليوز"],
    ["August", "Aug", "أغسطس", "آب", "أوت", "غشت"],
    ["September", "Sep", "Sept", "سبتمبر", "أيلول", "شتنبر"],
    ["October", "Oct", "أكتوبر", "تشرين الأول"],
    ["November", "Nov", "نوفمبر", "تشرين الثاني", "نونبر"],
    ["December", "Dec", "ديسمبر", "كانون الأول", "دجنبر"],
  ].map { Set($0.map(\.folded)) }

  private static let hijri = [
    ["محرم", "محرم الحرام", "Muharram"],
    ["صفر", "Safar"],
    ["ربيع الأول"],
    ["ربيع الآخر", "ربيع الثاني"],
    ["جمادى الأولى", "جمادى الأول"],
    ["جمادى الآخرة", "جمادى الثانية", "جمادى الآخر"],
    ["رجب", "Rajab"],
    ["شعبان", "Shaban"],
    ["رمضان", "Ramadan"],
    ["شوال", "Shawwal"],
    ["ذو القعدة", "ذي القعدة"],
    ["ذو الحجة", "ذي الحجة"],
  ].map { Set($0.map(\.folded)) }
}
