import JourneySyntax

/// The level of words that people use for feelings, in both languages; masculine and feminine forms.
enum FeelingWords {
  /// 1 (very bad) to 5 (very good); nil for words that are not in the list. Several words are known where all of them
  /// are, and agree: `lost and angry`.
  static func level(of words: String) -> Int? {
    guard words.utf8.count <= mostBytes else { return nil }
    // `good.` and `great!` end a sentence, and mean no other level for it.
    let folded = words.folded.withoutSentenceEnd
    if let level = levels[folded] { return level }
    let parts = WrittenList.items(of: folded).map { part in
      level(ofPart: part.split { $0 == " " }.map(String.init)[...])
    }
    guard let first = parts.first, parts.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// The level of all known feelings in a longer text that starts or ends with one and denies none: `annoyed by the queue`.
  static func likelyLevel(in text: String) -> Int? {
    guard text.utf8.count <= mostBytes else { return nil }
    let words = text.folded.split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
    let found = Set(words.compactMap { levels[$0] })
    let isAtAnEnd = [words.first, words.last].compactMap(\.self).contains { levels[$0] != nil }
    return found.count == 1 && isAtAnEnd && !words.contains(where: denials.contains) ? found.first : nil
  }

  /// Nobody names a feeling in more.
  private static let mostBytes = 400

  /// Words joined by `and`: each part has a level, and all the same.
  private static func level(ofPart words: ArraySlice<String>) -> Int? {
    guard let first = words.first else { return nil }
    if and.contains(first) { return level(ofPart: words.dropFirst()) }
    if let level = level(ofPhrase: words) ?? level(ofPhrase: words.withoutAnd) { return level }
    for i in words.indices.dropFirst() where and.contains(words[i]) || words[i].hasPrefix("و") {
      let rest = and.contains(words[i]) ? words[(i + 1)...] : words[i...].withoutAnd
      if let level = level(ofPhrase: words[..<i]) { return level == self.level(ofPart: rest) ? level : nil }
    }
    return nil
  }

  /// `very calm`, `قلقة جدا`, `not at all happy`, `a bit sad`.
  private static func level(ofPhrase words: ArraySlice<String>) -> Int? {
    let text = words.joined(separator: " ")
    if let level = levels[text] ?? levels[text.withoutEnding] ?? levels[text.singular] { return level }
    if let first = words.first, fillers.contains(first) { return level(ofPhrase: words.dropFirst()) }
    if let rest = words.without(boosts) { return level(ofPhrase: rest).flatMap(boosted) }
    if let rest = words.without(softeners) { return level(ofPhrase: rest).flatMap(softened) }
    if let first = words.first, nots.contains(first) {
      let denied = words.dropFirst()
      return level(ofPhrase: denied.starts(with: ["at", "all"]) ? denied.dropFirst(2) : denied)
        .flatMap(self.denied)
    }
    return nil
  }

  /// Nobody is very indifferent.
  private static func boosted(_ level: Int) -> Int? { level > 3 ? 5 : level < 3 ? 1 : nil }

  /// A bit of an extreme may be any level.
  private static func softened(_ level: Int) -> Int? { (2...4).contains(level) ? level : nil }

  /// Who is not happy feels bad; who is not angry may feel anything.
  private static func denied(_ level: Int) -> Int? { level > 3 ? 2 : nil }

  private static let levels: [String: Int] = {
    var levels: [String: Int] = [:]
    for (index, words) in lists.enumerated() {
      for word in WrittenList.items(of: words) { levels[word.folded] = index + 1 }
    }
    return levels
  }()
}

/// The lists.
extension FeelingWords {
  private static func folded(_ words: String) -> Set<String> {
    Set(WrittenList.items(of: words).map(\.folded))
  }

  private static let and: Set = ["and", "&", "و"]
  /// Before or behind a feeling.
  private static let boosts = folded(
    """
    very, really, extremely, so, incredibly, absolutely, totally, completely, utterly, highly, deeply, truly, super,
    جدا، للغاية، كثيرا، تماما، حقا، بشدة، فعلا، جد
    """)
  private static let softeners = folded(
    """
    a bit, a little, slightly, quite, rather, somewhat, fairly, pretty, kind of, sort of, mostly,
    قليلا، نوعا ما، بعض الشيء، إلى حد ما، شيئا ما، شوي، شوية
    """)
  private static let fillers: Set = ["feels", "feel", "feeling", "felt"]
  private static let nots = folded("not, isn't, isn’t, غير، عدم، ليس، ليست، لست، ليسوا، مش، مو، موب")
  private static let denials = nots.union(
    folded(
      "no, never, without, hardly, barely, don't, don’t, doesn't, doesn’t, nothing, nobody, لا، بدون، دون، عدم، لم، لن، ما"
    ))

  /// From very bad to very good.
  static let lists = [veryBad, bad, neutral, good, veryGood]

  private static let veryBad = """
    angry, furious, desperate, lost, humiliated, hopeless, outraged, panicked, terrified, devastated,
    helpless, abandoned, terrible, awful, horrible, dreadful, miserable, enraged, livid, disastrous, worst, anger, fury, rage, despair,
    غاضب، غاضبة، ضائع، ضائعة، يائس، يائسة، مهان، مهانة، مذعور، مذعورة، عاجز، عاجزة، فظيع، فظيعة، مريع، مريعة، كارثي، كارثية،
    بائس، بائسة، ساخط، ساخطة، معصب، معصبة، زفت، غضب، يأس، عجز
    """
  private static let bad = """
    annoyed, anxious, confused, frustrated, worried, nervous, sad, stressed, disappointed, impatient,
    uneasy, tired, overwhelmed, irritated, unsure, insecure, bored, embarrassed, suspicious, upset,
    bad, poor, unpleasant, negative, unhappy, dissatisfied, unsatisfied, displeased, discontented, uncomfortable, tense,
    afraid, scared, frightened, uncertain, doubtful, puzzled, sceptical, skeptical, discouraged, let down, ignored, hurt,
    ashamed, lonely, weary, unwelcome, uninformed, unprepared, not ok, not okay, not fine, not well,
    annoyance, frustration, confusion, anxiety, stress, worry, disappointment, fear, boredom, doubt, sadness, uncertainty,
    منزعج، منزعجة، قلق، قلقة، حائر، حائرة، محبط، محبطة، متوتر، متوترة، حزين، حزينة، مرتبك، مرتبكة،
    متعب، متعبة، خائب الأمل، خائبة الأمل، مستاء، مستاءة، متردد، مترددة، محرج، محرجة، ضجر، ضجرة، مرهق، مرهقة،
    سيئ، سيئة، سيء، سيءة، سئ، سئة، رديء، رديئة، سلبي، سلبية، متضايق، متضايقة، متضجر، متضجرة، زعلان، زعلانة، تعبان، تعبانة، خائف،
    خائفة، تعيس، تعيسة، متشكك، متشككة، مشوش، مشوشة، ممل، مملة، غير مقبول، غير مقبولة، إحباط، حيرة، ارتباك، توتر، خوف،
    ملل، حزن، استياء، انزعاج، ضيق، تعب، إرهاق، شك، تردد، خيبة أمل
    """
  private static let neutral = """
    neutral, ok, okay, resigned, indifferent, patient, curious, fine, so-so, calm enough, alright, all right, average,
    acceptable, normal, mixed, not bad, not so bad, neither good nor bad, medium, fair,
    محايد، محايدة، مستسلم، مستسلمة، صابر، صابرة، فضولي، فضولية، عادي، عادية، لا بأس، مقبول، مقبولة، متوسط، متوسطة، ليس سيئا،
    ليست سيئة، لا جيد ولا سيئ، بين بين
    """
  private static let good = """
    at ease, calm, content, satisfied, hopeful, in control, relieved, comfortable, reassured,
    informed, pleased, interested, safe, welcome, prepared, respected, done, glad, good, nice, pleasant, positive, well,
    relaxed, optimistic, encouraged, supported, valued, understood, sure, relief, satisfaction, comfort, hope, interest,
    مرتاح، مرتاحة، مطمئن، مطمئنة، راض، راضية، راضي، متفائل، متفائلة، هادئ، هادئة، آمن، آمنة، مهتم،
    مهتمة، مستعد، مستعدة، مسرور، مسرورة، جيد، جيدة، حسن، حسنة، طيب، طيبة، لطيف، لطيفة، مريح، مريحة، إيجابي، إيجابية، متأكد،
    متأكدة، كويس، كويسة، بخير، على ما يرام، رضا، ارتياح، راحة، اطمئنان، طمأنينة،
    أمان، هدوء، أمل، اهتمام، سرور
    """
  private static let veryGood = """
    confident, delighted, happy, proud, excited, grateful, thrilled, enthusiastic, amazed, joyful,
    impressed, loved, great, excellent, wonderful, fantastic, amazing, awesome, perfect, brilliant, superb, outstanding,
    ecstatic, overjoyed, best, joy, delight, happiness, confidence, pride, excitement, enthusiasm,
    واثق، واثقة، سعيد، سعيدة، فخور، فخورة، متحمس، متحمسة، ممتن، ممتنة، مبهور، مبهورة، مبتهج، مبتهجة، فرح، فرحة، ممتاز، ممتازة،
    رائع، رائعة، مذهل، مذهلة، عظيم، عظيمة، فرحان، فرحانة، مبسوط، مبسوطة، مثالي، مثالية، سعادة، ثقة، فخر، حماس،
    حماسة، بهجة، امتنان
    """
}

extension String {
  /// Without the ending that an Arabic adjective has behind `ليس`: `سعيدا`.
  fileprivate var withoutEnding: String { hasSuffix("ا") ? String(dropLast()) : self }

  /// One of those whom an Arabic adjective in the plural speaks of: `راضين`.
  fileprivate var singular: String {
    ["ين", "ون", "ات"].contains(where: hasSuffix) ? String(dropLast(2)) : self
  }
}

extension ArraySlice<String> {
  /// Without what is joined to its first word: `ومتعب`.
  fileprivate var withoutAnd: ArraySlice<String> {
    guard let first, first.hasPrefix("و") else { return self }
    return [String(first.dropFirst())] + dropFirst()
  }

  /// Without one of these phrases at its start or its end; nil where none stands there, or nothing beside it.
  fileprivate func without(_ phrases: Set<String>) -> ArraySlice<String>? {
    for length in 1...3 where length < count {
      if phrases.contains(prefix(length).joined(separator: " ")) { return dropFirst(length) }
      if phrases.contains(suffix(length).joined(separator: " ")) { return dropLast(length) }
    }
    return nil
  }
}

extension String {
  fileprivate var withoutSentenceEnd: String {
    var text = self[...]
    while let last = text.last, [".", "!", "…"].contains(last) { text.removeLast() }
    return String(text)
  }
}
