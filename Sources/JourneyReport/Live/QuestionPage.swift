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
    /// All questions about the step.
    case questions
    /// A word instead of questions, in the page's language.
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
