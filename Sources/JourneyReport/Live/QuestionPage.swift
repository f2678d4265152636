package import JourneyModel
import JourneySyntax
package import JourneyWords
import Mustache

/// A page for phones in the room: which step, the three questions about it, or a word of thanks. It needs no script.
package struct QuestionPage {
  /// A question with its answer scale, and what was ticked before the page came back.
  package struct Question: Sendable {
    /// The name of its field in the form.
    package let field: String
    /// The measure as rows of answers name it.
    package let name: String
    /// What is asked.
    package let measure: Measure
    /// The answer that is ticked already; nil where none is.
    package let answer: Int?

    /// - Parameters:
    ///   - place: of the measure among those that are asked for; a measure of the team's own may have any name.
    ///   - form: as it was sent.
    package init(about measure: Measure, at place: Int, in form: [String: String] = [:]) {
      self.measure = measure
      let isBuiltIn = Measure.isBuiltIn(measure.name)
      name = isBuiltIn ? measure.name.label : measure.name.id ?? measure.name.label
      field = isBuiltIn ? name : "measure\(place)"
      let answers = measure.wholeAnswers
      answer = form[field].flatMap(Int.init).flatMap { answers.contains($0) ? $0 : nil }
    }
  }

  /// What the page holds.
  package enum Content {
    /// The steps to choose from, by address and label, the dots for those that matter most, where phones give some, and a
    /// text that was sent to none of them, with why.
    case steps([(address: String, label: String)], dots: Dots?, lost: (said: String, text: String)? = nil)
    /// Questions about the step, with what the comment holds already, and what is missing.
    case questions([Question], comment: String, missing: String?)
    /// No question, only what may be proposed.
    case proposals
    /// A word instead of questions, in the page's language.
    case notice(String)
  }

  /// What a person gives to the steps that matter most.
  package struct Dots {
    /// How many a person has, and how many may go to one step.
    let ofAPerson: Int
    let onAStep: Int
    /// As its file names the journey: a page may be older than the room.
    let journey: String
    /// By addresses of steps, as they are ticked.
    package var given: [String: Int] = [:]
    /// What became of those that were sent last; nil where none were.
    package var said: String?

    /// None given yet.
    package init(of ofAPerson: Int, onAStep: Int, to journey: String) {
      (self.ofAPerson, self.onAStep, self.journey) = (ofAPerson, onAStep, journey)
    }

    /// The dots that a form gives, by addresses, also of steps that are there no more.
    package static func given(in form: [String: String]) -> [String: Int] {
      let dots = form.compactMap { name, value in
        name.hasPrefix(field) ? Int(value).map { (String(name.dropFirst(field.count)), $0) } : nil
      }
      return Dictionary(uniqueKeysWithValues: dots)
    }

    /// What the names of their fields begin with.
    private static let field = "dots:"

    fileprivate func values(in words: Words) -> [String: Any] {
      var values: [String: Any] = [
        "task": words.say(
          en: """
            You have \(words.number(ofAPerson)) dots for the steps that matter most, and at most \(words.number(onAStep)) for \
            one step.
            """,
          ar: """
            لك \(words.number(ofAPerson)) نقاط لأهم الخطوات، وللخطوة الواحدة \(words.number(onAStep)) على الأكثر.
            """),
        "spent": words.say(en: "Dots given:", ar: "النقاط المعطاة:"),
        "send": words.say(en: "Give dots", ar: "أعطِ النقاط"),
        "digits": words.digits.rawValue, "journey": journey,
      ]
      values["said"] = said
      return values
    }

    /// What is ticked below a step.
    fileprivate func choices(of address: String, _ words: Words) -> [[String: String]] {
      (0...onAStep).map { count -> [String: String] in
        let isGiven = given[address] == count && count > 0
        return [
          "field": Self.field + address, "value": "\(count)",
          "text": count == 0 ? "–" : String(repeating: "●", count: count),
          "name": words.number(count), "checked": isGiven ? " checked" : "",
        ]
      }
    }
  }

  /// A text to propose, where phones may.
  package struct Invitation {
    /// What became of what was sent last; nil where nothing was.
    package var said: String?
    /// `thought`, `feeling` or `pain`, as chosen before.
    let kind: String
    /// What was written and not taken.
    package var written: String

    /// One in which nothing was said yet.
    package init(kind: String, written: String) { (self.kind, self.written) = (kind, written) }

    fileprivate func values(in words: Words) -> [String: Any] {
      let kinds: [(name: String, keyword: Keyword)] = [
        ("thought", .thought), ("feeling", .feeling), ("pain", .pain),
      ]
      var values: [String: Any] = [
        "propose": words.say(en: "Propose for this step", ar: "اقترح لهذه الخطوة"),
        "kinds": kinds.map { kind in
          [
            "value": kind.name, "text": kind.keyword.spelling(in: words.language),
            "checked": kind.name == self.kind || self.kind.isEmpty && kind.name == "thought"
              ? " checked" : "",
          ]
        },
        "written": written,
        "send": words.say(en: "Propose", ar: "اقترح"),
      ]
      values["said"] = said
      return values
    }
  }

  private let values: [String: Any]

  /// - Parameters:
  ///   - key: what the addresses on the page must hold.
  ///   - journey: as people know it; nil while there is none.
  ///   - step: its address and label; nil while it is still to be chosen.
  ///   - invitation: to vote and to propose; nil where phones may not.
  package init(
    words: Words, key: String, journey: String?, step: (address: String, label: String)?, content: Content,
    invitation: Invitation? = nil
  ) {
    let other = words.language == .arabic ? Language.english : .arabic
    let query = "?key=\(Self.encoded(key))"
    var values: [String: Any] = [
      "language": words.language.rawValue, "direction": words.isRightToLeft ? "rtl" : "ltr",
      "title": step?.label ?? words.say(en: "Which step?", ar: "أي خطوة؟"),
      "action": query + "&lang=\(words.language.rawValue)",
      "otherLanguage": other.rawValue, "otherAction": query + "&lang=\(other.rawValue)",
      "otherName": other == .arabic ? "العربية" : "English",
    ]
    values["journey"] = journey
    if step != nil {
      values["back"] = [
        "address": "/ask\(query)&lang=\(words.language.rawValue)",
        "label": words.say(en: "All steps", ar: "كل الخطوات"),
      ]
    }
    switch content {
    case .steps(let steps, let dots, let lost):
      let lines = steps.map { step in
        var line: [String: Any] = [
          "address": "/ask/\(Self.encoded(step.address))\(query)&lang=\(words.language.rawValue)",
          "label": step.label,
        ]
        if let dots { line["choices"] = ["dots": dots.choices(of: step.address, words)] }
        return line
      }
      values["steps"] = lines
      values["lost"] = lost.map { ["said": $0.said, "text": $0.text] }
      if steps.isEmpty {
        values["notice"] = words.say(
          en: "There is no step to speak of yet.", ar: "لا توجد خطوة نتحدث عنها بعد.")
      }
      values["dots"] = steps.isEmpty ? nil : dots?.values(in: words)
    case .questions(let questions, let comment, let missing):
      values["missing"] = missing
      values["form"] = [
        "questions": questions.map { Self.values(of: $0, words) }, "written": comment,
        "comment": words.say(en: "Anything else?", ar: "هل تود إضافة شيء؟"),
        "send": words.say(en: "Send", ar: "إرسال"),
      ]
    case .proposals: break
    case .notice(let text): values["notice"] = text
    }
    // One form for all: what is sent with one button is not lost by the other.
    values["isForm"] = values["form"] != nil || invitation != nil
    values["invitation"] = invitation?.values(in: words)
    self.values = values
  }

  /// The page in the language of its words, with a way to the other one.
  package func html() throws -> String {
    try MustacheTemplate(string: LiveFile.text(of: "ask.html")).render(values)
  }

  /// As many as NPS has: more would be too narrow for a thumb, and are typed.
  private static let mostTicks = 11

  private static func values(of question: Question, _ words: Words) -> [String: Any] {
    let (measure, answers) = (question.measure, question.measure.wholeAnswers)
    let ends = words.ends(of: measure)
    var values: [String: Any] = [
      "field": question.field, "text": words.question(of: measure),
      "lowest": "\(words.number(answers.lowerBound)) · \(ends.lowest)",
      "highest": "\(words.number(answers.upperBound)) · \(ends.highest)",
    ]
    if answers.count <= mostTicks {
      (values["lowest"], values["highest"]) = (ends.lowest, ends.highest)
      values["scale"] = [
        "answers": answers.map { answer in
          var values = [
            "value": "\(answer)", "text": words.number(answer),
            "checked": answer == question.answer ? " checked" : "",
          ]
          // Heard with the answer itself; it is seen below all of them.
          if answer == answers.lowerBound { values["end"] = ends.lowest }
          if answer == answers.upperBound { values["end"] = ends.highest }
          return values
        }
      ]
    } else {
      values["number"] = [
        "least": "\(answers.lowerBound)", "most": "\(answers.upperBound)",
        "answer": question.answer.map { "\($0)" } ?? "",
      ]
    }
    return values
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

extension Measure {
  /// The whole numbers of its answer scale; a scale without any has its lowest end rounded up.
  fileprivate var wholeAnswers: ClosedRange<Int> {
    let (least, most) = (answers.lowerBound.rounded(.up), answers.upperBound.rounded(.down))
    // Further than that nobody ticks or types.
    let farthest = 1e9
    let first = min(max(least, -farthest), farthest)
    return Int(first)...Int(min(max(first, most), farthest))
  }
}
