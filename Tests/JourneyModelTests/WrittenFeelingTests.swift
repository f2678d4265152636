import JourneySyntax
import Testing

@testable import JourneyModel

@Suite("Written feelings")
struct WrittenFeelingTests {
  private static func read(_ text: String) -> (level: WrittenFeeling.Level, words: String) {
    let bytes = Array(text.utf8)
    let feeling = WrittenFeeling(bytes, bytes.indices)
    return (feeling.level, String(decoding: bytes[feeling.words], as: UTF8.self))
  }

  @Test(
    "have a level at their start or their end, and words without the sign between",
    arguments: [
      ("4", 4, ""), ("٤", 4, ""), ("4 calm", 4, "calm"), ("calm 4", 4, "calm"), ("٢ حائرة", 2, "حائرة"),
      ("هادئ ٤", 4, "هادئ"),
      ("4 - calm", 4, "calm"), ("4 – calm", 4, "calm"), ("4: calm", 4, "calm"), ("4, calm", 4, "calm"),
      ("٤، هادئ", 4, "هادئ"),
      ("4. calm", 4, "calm"), ("(4) calm", 4, "calm"), ("[4] calm", 4, "calm"), ("4) calm", 4, "calm"),
      ("4 = calm", 4, "calm"),
      ("calm (4)", 4, "calm"), ("calm - 4", 4, "calm"), ("calm, 4", 4, "calm"), ("calm: 4", 4, "calm"),
      ("calm = 4", 4, "calm"),
      ("calm 4.", 4, "calm"), ("calm-4", 4, "calm"), ("4calm", 4, "calm"), ("هادئ٤", 4, "هادئ"),
      ("I was lost. 2", 2, "I was lost"),
      ("4/5", 4, ""), ("4 / 5 calm", 4, "calm"), ("4 of 5", 4, ""), ("4 out of 5, calm", 4, "calm"),
      ("٤ من ٥", 4, ""), ("٤/٥ هادئ", 4, "هادئ"),
      ("هادئ ٤ من ٥", 4, "هادئ"), ("calm (4/5)", 4, "calm"), ("4.0", 4, ""), ("4,0 calm", 4, "calm"),
      ("٤٫٠", 4, ""),
      ("★★★★", 4, ""), ("★★★★☆ calm", 4, "calm"), ("⭐⭐ lost", 2, "lost"), ("lost ⭐️⭐️", 2, "lost"),
      ("calm: ★★★★☆", 4, "calm"), ("4 stars", 4, ""),
      ("٤ نجوم", 4, ""), ("4-star service", 4, "service"),
      ("calm, 4 stars", 4, "calm"), ("2 5 minutes of anger", 2, "5 minutes of anger"),
      ("2, 5 minutes of anger", 2, "5 minutes of anger"),
      ("5 minutes of anger 2", 2, "5 minutes of anger"), ("lost at the counter, 2", 2, "lost at the counter"),
      ("2 lost at counter 3", 2, "lost at counter 3"), ("4 calm, 4", 4, "calm"),
      ("2 waited 45", 2, "waited 45"), ("2 waited 3", 2, "waited 3"), ("4 no more forms", 4, "no more forms"),
      ("2 tired of forms", 2, "tired of forms"), ("1 a burden", 1, "a burden"),
      ("4 in control", 4, "in control"), ("1 lost in the line", 1, "lost in the line"),
      ("4 :)", 4, ":)"), ("2 :(", 2, ":("), ("4 may be calm", 4, "may be calm"), ("2 > tired", 2, "tired"),
      ("tired > 2", 2, "tired"),
      ("3 patient", 3, "patient"),
      ("patient 3", 3, "patient"), ("٣ لا مبالاة", 3, "لا مبالاة"), ("٤ قرب من الأهل", 4, "قرب من الأهل"),
      ("4 - minutes feel like hours", 4, "minutes feel like hours"),
      ("5 calm.", 5, "calm."), ("4 (calm)", 4, "(calm)"),
    ])
  func levels(text: String, level: Int, words: String) {
    let read = Self.read(text)
    #expect(read.level == .level(level))
    #expect(read.words == words)
  }

  @Test(
    "have none where the number counts, orders or names something",
    arguments: [
      "5 minutes of anger", "4 times asked", "1st visit", "2nd", "3rd time", "5min", "4x", "4 x asked",
      "5 SAR", "5 €", "$5", "5+", "~4", "#4",
      "2 whole hours", "3 full days", "3 nights", "2 guards", "4 June", "5 August", "٢ مايو",
      "٥ دق", "٢ بالليل",
      "3 of the employees", "3 people shouted", "3 different people", "2 very long calls", "5-minute wait",
      "2-page letter", "1 call",
      "3 to 4 hours", "3-4 days", "4 - 2 calls", "4 of 5 calls failed", "1/2 hour", "5:30", "4/5/2026",
      "4.5.2026", "2 and a half", "3½", "5 pm",
      "1 in 4 gave up", "3 a.m. call", "3 p.m.", "1 angry clerk", "1 more paper", "3 SMS", "3 May",
      "iPhone 5",
      ">3", "≥3", "٤ خطوط", "٢ مدير", "٣ طلاب", "آيفون ٥",
      "3 in a row", "lost at counter 3", "step 2", "visit 3", "no. 4", "angry after 3", "since 2", "at 5",
      "before 4", "of 3", "floor 2",
      "angry at counter (3)", "calls 4", "v3", "B2", "COVID-1", "form B-2", "asked 4", "from 2 to 4", "not 4",
      "calm 4, 5",
      "٥ دقائق من الغضب", "٤ مرات", "٣ أشخاص", "٣ موظفين مختلفين", "٢ نموذجين", "٥ ريالات", "٣ من الموظفين",
      "٤ صباحا", "٢ ونصف", "مكالمتان ٢",
      "شباك ٣", "عند الشباك ٣", "بالشباك ٣", "رقم ٣", "المرة ٣", "للمرة ٣", "بعد ٣", "الخطوة ٢",
      "٣ إلى ٤ ساعات", "٣-٤ أيام",
      "calm", "", "?", "-", "( )", "anger at 3 counters",
    ])
  func none(text: String) {
    let read = Self.read(text)
    #expect(read.level == .unwritten)
    #expect(read.words == text)
  }

  @Test(
    "are on another scale, between two levels or outside",
    arguments: [
      ("3 of 10", WrittenFeeling.Level.otherScale(top: 10)), ("7/10", .otherScale(top: 10)),
      ("٨ من 10", .otherScale(top: 10)),
      ("calm 7/10", .otherScale(top: 10)), ("80 %", .otherScale(top: 100)),
      ("٨٠٪ غاضب", .otherScale(top: 100)), ("★★☆", .otherScale(top: 3)),
      ("3.5", .between(3, 4)), ("3,5 so", .between(3, 4)), ("٣٫٥", .between(3, 4)), ("٣,٥", .between(3, 4)),
      ("3.5/5", .between(3, 4)),
      ("3-4", .between(3, 4)), ("3 to 4", .between(3, 4)), ("٣ إلى ٤", .between(3, 4)),
      ("3 or 4 calm", .between(3, 4)), ("4–3", .between(3, 4)),
      ("4 5", .between(4, 5)), ("4, 5", .between(4, 5)), ("٤ و٥", .between(4, 5)),
      ("2 calm 3", .between(2, 3)), ("calm 3-4", .between(3, 4)),
      ("3 now, soon 4", .between(3, 4)),
      ("0", .outside), ("7 glad", .outside), ("glad 7", .outside), ("-2", .outside), ("calm -4", .outside),
      ("0.5", .outside), ("5.5", .outside),
      ("3-10", .outside), ("2026 was bad", .outside), ("1,234", .outside), ("★★★★★★", .outside),
    ])
  func refused(text: String, level: WrittenFeeling.Level) {
    #expect(Self.read(text).level == level)
  }

  @Test("survive any bytes")
  func hostile() {
    let pieces: [[UInt8]] = [
      [0x34], [0x20], [0xC3], [0xD9, 0xA4], [0xE2, 0x98, 0x85], [0x2F], [0x28], [0x29], [0x2D], [0xFF],
      [0x61], [0xD9], [0xE2, 0x80], [0x2C], [0x2E],
    ]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let bytes = first + second + third + second
          let feeling = WrittenFeeling(bytes, bytes.indices)
          #expect(
            bytes.indices.lowerBound <= feeling.words.lowerBound && feeling.words.upperBound <= bytes.count)
        }
      }
    }
    let long = Array(String(repeating: "4 a ", count: 50_000).utf8)
    #expect(WrittenFeeling(long, long.indices).level == .level(4))
  }
}

@Suite("Words for feelings")
struct FeelingWordsTests {
  @Test("have one level each")
  func areSaidOnce() {
    let words = FeelingWords.lists.flatMap { WrittenList.items(of: $0).map(\.folded) }
    let repeated = Dictionary(grouping: words) { $0 }.filter { $1.count > 1 }.keys
    #expect(repeated.isEmpty, "\(repeated)")
  }

  @Test("are found in other spellings", arguments: [0, 1, 2, 3, 4])
  func areFolded(list: Int) {
    for word in WrittenList.items(of: FeelingWords.lists[list]) {
      for variant in [
        word, word.uppercased(), " \(word) ", "\u{200F}\(word)", word.replacing(" ", with: "  "),
      ] {
        #expect(FeelingWords.level(of: variant) == list + 1, "\(variant)")
      }
    }
  }

  @Test(
    "are strengthened, weakened, denied and joined",
    arguments: [
      ("good.", 4), ("Very good!", 5), ("سيئ جدا.", 1),
      ("very good", 5), ("good", 4), ("bad", 2), ("very bad", 1), ("terrible", 1), ("great", 5), ("so-so", 3),
      ("so sad", 1), ("Very, very", nil),
      ("extremely disappointed", 1), ("really happy", 5), ("a bit sad", 2), ("slightly annoyed", 2),
      ("quite calm", 4), ("kind of ok", 3),
      ("a bit happy", nil), ("very ok", nil), ("not happy", 2), ("unhappy", 2), ("not very happy", 2),
      ("very unhappy", 1), ("not angry", nil),
      ("not bad", 3), ("feels good", 4), ("lost and angry", 1), ("sad, tired and worried", 2),
      ("lost, and tired", nil), ("calm but sad", nil),
      ("calm & relieved", 4), ("sad and very tired", nil), ("like a cloud", nil), ("", nil), ("and", nil),
      ("very", nil), ("not", nil),
      ("سيئ", 2), ("سيئ جدًا", 1), ("سيء جدا", 1), ("جيدة", 4), ("جيد جدًا", 5), ("جيد للغاية", 5),
      ("محبط جدا", 1), ("غير راضٍ", 2), ("غير راضية", 2),
      ("غير راضٍ جدًا", 1), ("غير سعيد", 2), ("ليس سعيدًا", 2), ("ليست سعيدة", 2), ("سعيدًا", 5),
      ("قلق قليلًا", 2), ("متعبة نوعًا ما", 2),
      ("متعب وحزين", 2), ("حزين، ومتعب", 2), ("ضائع، ومتعب", nil), ("سعيد وواثق", 5), ("راضٍ جدًا", 5),
      ("غير غاضب", nil), ("لا بأس", 3), ("و", nil),
    ] as [(String, Int?)])
  func combined(words: String, level: Int?) {
    #expect(FeelingWords.level(of: words) == level)
  }

  @Test(
    "propose a level where they start or end a text",
    arguments: [
      ("annoyed at the clerk", 2), ("asked 4 times, annoyed", 2), ("غاضب من الموظف", 1),
      ("not angry at all", nil), ("calm at first, then angry", nil),
      ("the clerk was annoyed with me", nil), ("nothing", nil), ("a bit happy", 5),
    ] as [(String, Int?)])
  func likely(text: String, level: Int?) {
    #expect(FeelingWords.likelyLevel(in: text) == level)
  }
}
