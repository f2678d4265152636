import JourneySyntax

/// The level of words that people use for feelings, in both languages; masculine and feminine forms.
enum FeelingWords {
  /// 1 (very bad) to 5 (very good); nil for words that are not in the list.
  static func level(of words: String) -> Int? { levels[words.folded] }

  private static let levels: [String: Int] = {
    var levels: [String: Int] = [:]
    for (index, words) in [veryBad, bad, neutral, good, veryGood].enumerated() {
      for word in WrittenList.items(of: words) { levels[word.folded] = index + 1 }
    }
    return levels
  }()

  private static let veryBad = """
    angry, furious, desperate, lost, humiliated, hopeless, outraged, panicked, terrified, devastated,
    helpless, abandoned,
    غاضب، غاضبة، ضائع، ضائعة، يائس، يائسة، مهان، مهانة، مذعور، مذعورة، محبط جدا، محبطة جدا، عاجز،
    عاجزة
    """
  private static let bad = """
    annoyed, anxious, confused, frustrated, worried, nervous, sad, stressed, disappointed, impatient,
    uneasy, tired, overwhelmed, irritated, unsure, insecure, bored, embarrassed, suspicious, upset,
    منزعج، منزعجة، قلق، قلقة، حائر، حائرة، محبط، محبطة، متوتر، متوترة، حزين، حزينة، مرتبك، مرتبكة،
    متعب، متعبة، خائب الأمل، خائبة الأمل، مستاء، مستاءة، متردد، مترددة، محرج، محرجة، ضجر، ضجرة، مرهق،
    مرهقة
    """
  private static let neutral = """
    neutral, ok, okay, resigned, indifferent, patient, curious, fine, so-so, calm enough,
    محايد، محايدة، مستسلم، مستسلمة، صابر، صابرة، فضولي، فضولية، عادي، عادية، لا بأس
    """
  private static let good = """
    at ease, calm, content, satisfied, hopeful, in control, relieved, comfortable, reassured,
    informed, pleased, interested, safe, welcome, prepared, respected, done, glad,
    مرتاح، مرتاحة، مطمئن، مطمئنة، راض، راضية، راضي، متفائل، متفائلة، هادئ، هادئة، آمن، آمنة، مهتم،
    مهتمة، مستعد، مستعدة، مسرور، مسرورة
    """
  private static let veryGood = """
    confident, delighted, happy, proud, excited, grateful, thrilled, enthusiastic, amazed, joyful,
    impressed, loved,
    واثق، واثقة، سعيد، سعيدة، فخور، فخورة، متحمس، متحمسة، ممتن، ممتنة، مبهور، مبهورة، مبتهج، مبتهجة،
    فرح، فرحة
    """
}
