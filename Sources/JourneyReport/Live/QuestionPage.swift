import JourneySyntax
package import JourneyWords
import Mustache

/// A page for phones in the room: which step, the three questions about it, or a word of thanks. It needs no script.
package struct QuestionPage {
  /// A question with its answer scale.
  package struct Question: Sendable {
    /// The measure's name.
    package let measure: String
    /// Every whole number from the lowest answer to the highest, as 0 to 10 for NPS.
    package let answers: ClosedRange<Int>
  }

  /// What the page holds.
  package enum Content {
    /// The steps to choose from, by address and label.
    case steps([(address: String, label: String)])
    case questions
    case notice(String)
  }

  /// All that are asked about a step, in the order of the page.
  package static let questions = [
    Question(measure: "NPS", answers: 0...10), Question(measure: "CSAT", answers: 1...5),
    Question(measure: "CES", answers: 1...7),
  ]

  private let values: [String: Any]

  /// - Parameters:
  ///   - key: what the addresses on the page must hold.
  ///   - step: its address and label; nil while it is still to be chosen.
  package init(words: Words, key: String, step: (address: String, label: String)?, content: Content) {
    let other = words.language == .arabic ? Language.english : .arabic
    let query = "?key=\(Self.encoded(key))"
    var values: [String: Any] = [
      "language": words.language.rawValue, "direction": words.isRightToLeft ? "rtl" : "ltr",
      "title": step?.label ?? words.say(en: "Which step?", ar: "أي خطوة؟"),
      "action": query + "&lang=\(words.language.rawValue)",
      "otherLanguage": other.rawValue, "otherAction": query + "&lang=\(other.rawValue)",
      "otherName": other == .arabic ? "العربية" : "English",
    ]
    switch content {
    case .steps(let steps):
      values["steps"] = steps.map { step in
        [
          "address": "/ask/\(Self.encoded(step.address))\(query)&lang=\(words.language.rawValue)",
          "label": step.label,
        ]
      }
    case .questions:
      values["form"] = [
        "questions": Self.questions.map { Self.values(of: $0, words) },
        "comment": words.say(en: "Anything else?", ar: "هل تود إضافة شيء؟"),
        "send": words.say(en: "Send", ar: "إرسال"),
      ]
    case .notice(let text): values["notice"] = text
    }
    self.values = values
  }

  /// The page in the language of its words, with a way to the other one.
  package func html() throws -> String {
    try MustacheTemplate(string: LiveFile.text(of: "ask.html")).render(values)
  }

  private static func values(of question: Question, _ words: Words) -> [String: Any] {
    let ends = words.ends(of: question.measure)
    return [
      "measure": question.measure, "text": words.question(question.measure),
      "lowest": ends.lowest, "highest": ends.highest,
      "answers": question.answers.map { ["value": "\($0)", "text": words.number($0)] },
    ]
  }

  /// Safe in an address: letters and digits as they are, all else by its bytes.
  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x2D || byte == 0x2E || byte == 0x5F
      if isPlain { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }
}

extension Words {
  /// The question of a built-in measure, as customers are asked everywhere.
  func question(_ measure: String) -> String {
    switch measure {
    case "NPS":
      say(
        en: "How likely are you to recommend us to a friend or colleague?",
        ar: "ما مدى احتمال أن توصي بنا صديقًا أو زميلًا؟")
    case "CSAT": say(en: "How satisfied were you with this step?", ar: "ما مدى رضاك عن هذه الخطوة؟")
    default:
      say(
        en: "This step was made easy for me.", ar: "كانت هذه الخطوة سهلة عليّ.")
    }
  }

  /// What the lowest and the highest answer mean.
  func ends(of measure: String) -> (lowest: String, highest: String) {
    switch measure {
    case "NPS": (say(en: "not at all", ar: "لا أوصي أبدًا"), say(en: "extremely", ar: "أوصي بشدة"))
    case "CSAT":
      (say(en: "very dissatisfied", ar: "غير راضٍ إطلاقًا"), say(en: "very satisfied", ar: "راضٍ جدًا"))
    default: (say(en: "strongly disagree", ar: "لا أوافق بشدة"), say(en: "strongly agree", ar: "أوافق بشدة"))
    }
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

  /// A workshop's timetable where the model has none: the ideal first, then the actual, the four questions in each.
  package var usualAgenda: [(minutes: Double?, topic: String)] {
    switch language {
    case .english:
      [
        (10, "Welcome, goal and persona"), (30, "Ideal journey: touchpoint, expectation, thought, feeling"),
        (10, "Break"), (85, "Actual journey: touchpoint, expectation, thought, feeling"),
        (15, "Importance: everybody votes"), (20, "What to fix first"), (10, "Who does what, until when"),
      ]
    case .arabic:
      [
        (10, "الترحيب والهدف والشخصية"), (30, "الرحلة المثالية: نقطة الاتصال والتوقع والأفكار والشعور"),
        (10, "استراحة"), (85, "الرحلة الفعلية: نقطة الاتصال والتوقع والأفكار والشعور"),
        (15, "الأهمية: الجميع يصوّت"), (20, "ما الذي نصلحه أولًا"), (10, "من يفعل ماذا ومتى"),
      ]
    }
  }
}
