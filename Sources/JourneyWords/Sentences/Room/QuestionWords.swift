package import JourneyModel

/// What phones in the room are asked, and told after their answers.
extension Words {
  /// What is asked about a step: a built-in measure's question as customers hear it everywhere, else the measure's name.
  package func question(of measure: Measure) -> String {
    switch measure.name.label {
    case "NPS":
      say(
        en: "How likely are you to recommend us to a friend or colleague?",
        ar: "ما مدى احتمال أن توصي بنا صديقًا أو زميلًا؟")
    case "CSAT": say(en: "How satisfied were you with this step?", ar: "ما مدى رضاك عن هذه الخطوة؟")
    case "CES":
      say(
        en: "This step was made easy for me.", ar: "كانت هذه الخطوة سهلة عليّ.")
    default: measure.name.label
    }
  }

  /// What the lowest and the highest answer mean.
  package func ends(of measure: Measure) -> (lowest: String, highest: String) {
    switch measure.name.label {
    case "NPS": (say(en: "not at all", ar: "لا أوصي أبدًا"), say(en: "extremely", ar: "أوصي بشدة"))
    case "CSAT":
      (say(en: "very dissatisfied", ar: "غير راضٍ إطلاقًا"), say(en: "very satisfied", ar: "راضٍ جدًا"))
    case "CES":
      (say(en: "strongly disagree", ar: "لا أوافق بشدة"), say(en: "strongly agree", ar: "أوافق بشدة"))
    default: measure.higherIsBetter ? (worst, best) : (best, worst)
    }
  }

  private var worst: String { say(en: "worst", ar: "الأسوأ") }
  private var best: String { say(en: "best", ar: "الأفضل") }

  /// Told to somebody who sent a comment without an answer, or nothing at all; what was written is on the page still.
  package func answerIsMissing(hasComment: Bool) -> String {
    hasComment
      ? say(
        en: "Not sent yet: choose an answer to one question at least. Your comment is still here.",
        ar: "لم يُرسل بعد: اختر إجابة سؤال واحد على الأقل. تعليقك ما زال هنا.")
      : say(
        en: "Nothing was sent: choose an answer to one question at least.",
        ar: "لم يُرسل شيء: اختر إجابة سؤال واحد على الأقل.")
  }

  /// Told after an answer; until the fifth nothing is shown but how many there are.
  package func thanks(_ answers: Int, of fewest: Int) -> String {
    let thanks = say(en: "Thank you.", ar: "شكرًا لك.")
    guard answers < fewest else { return thanks }
    let (some, all) = (number(answers), number(fewest))
    return say(
      en: "\(thanks) \(some) of \(all) answers that are needed before anything is shown.",
      ar: "\(thanks) وصل \(some) من \(all) من الإجابات اللازمة قبل أن يظهر شيء.")
  }

  /// Told to a device that spoke already.
  package var answeredAlready: String {
    say(
      en: "You have answered about this step already. Thank you.", ar: "سبق أن أجبت عن هذه الخطوة. شكرًا لك.")
  }

  /// Told to somebody whose comment does not fit.
  package func commentIsTooLong(most: Int) -> String {
    say(
      en: "Your comment has more than \(number(most)) characters. Please go back, shorten it, send it again.",
      ar: "تعليقك أطول من \(number(most)) حرف. عُد واختصره ثم أرسله من جديد.")
  }

  /// Told to a device that has answered more often than people do.
  package func tooManyAnswers(most: Int) -> String {
    say(
      en: "One device gives at most \(number(most)) answers, and this one has given them. Thank you.",
      ar: "أقصى ما يُقبل من جهاز واحد \(number(most)) إجابة، وقد بلغها هذا الجهاز. شكرًا لك.")
  }

  /// Told when a link stands where answers would be written.
  package func answersPassNoLink(to file: String) -> String {
    say(
      en: "Answers are not kept: \(file) is a link, and they go into a file of their own alone.",
      ar: "لا تُحفظ الإجابات: \(isolated(file)) وصلة، ولا تُكتب الإجابات إلا في ملف خاص بها.")
  }

  /// Told when the file of the answers has no room.
  package func noMoreAnswers(in file: String, megabytes: Int) -> String {
    say(
      en: "No more answers are taken: \(file) has reached \(number(megabytes)) MB, the most it may hold.",
      ar: "لم تعد تُقبل إجابات: بلغ \(isolated(file)) أقصى حجمه، وهو \(number(megabytes)) ميغابايت.")
  }

  /// Told to a device that keeps no cookie.
  package var needsCookie: String {
    say(
      en: "Please allow cookies for this page, then open it again: one voice for each device.",
      ar: "اسمح بملفات تعريف الارتباط لهذه الصفحة ثم افتحها من جديد: صوت واحد لكل جهاز.")
  }

  /// Told when the disk did not take an answer.
  package func notKept(_ reason: String) -> String {
    say(
      en: "Your answer could not be kept: \(reason). Please send it again.",
      ar: "تعذر حفظ إجابتك: \(isolated(reason)). أرسلها من جديد.")
  }
}
