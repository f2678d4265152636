import JourneyAnalysis
import JourneyModel
import JourneySyntax
import JourneyWords

/// What is still to be asked, step by step: the four questions, whatever is marked `?`, and answers of customers.
struct OpenQuestions {
  /// The open questions of one step.
  struct Line {
    /// The step, counted from 1.
    let number: Int
    let step: String
    let owner: String?
    let open: [String]
  }

  let summary: String
  let lines: [Line]

  init(of subject: PageSubject) {
    var lines: [Line] = []
    var (open, asked, further, unmeasured) = (0, 0, 0, 0)
    for id in subject.steps.ids {
      let step = subject.steps[id]
      let general = step.general.map { [$0] }
      let parts = (step.ideal.map { [$0] } ?? []) + (general ?? step.actuals)
      let undescribed = Self.undescribed(id, of: subject)
      asked += (parts.count + undescribed.count) * Keyword.questions.count
      open += parts.reduce(0) { $0 + $1.openQuestions.count } + undescribed.count * Keyword.questions.count
      further += parts.reduce(0) { $0 + $1.furtherOpen.count }
      var texts = parts.compactMap { Self.open(in: $0, of: step, subject) }
      texts += undescribed.map { "\($0): \(subject.words.notYetDescribed)" }
      if let missing = Self.measurement(of: id, of: subject) {
        unmeasured += 1
        texts.append(missing)
      }
      guard !texts.isEmpty else { continue }
      lines.append(
        Line(
          number: id.number, step: subject.words.isolated(subject.words.stepName(step)),
          owner: step.owner.map { subject.words.isolated($0) }, open: texts))
    }
    self.lines = lines
    summary = Self.summary(
      open: open, of: asked, further: further, unmeasured: unmeasured, words: subject.words)
  }

  /// The Actuals that nobody wrote yet: everybody's, or those of personas at a step of which others have theirs.
  private static func undescribed(_ id: ID<Step>, of subject: PageSubject) -> [String] {
    let (step, words) = (subject.steps[id], subject.words)
    if step.isNotYetDescribed { return [words.actual] }
    if step.actuals.isEmpty || step.notOffered != nil || step.notIntended != nil { return [] }
    return subject.journey.everybody.filter { step.actual(for: $0) == nil }.map { persona in
      var hers = Part(place: step.name.place)
      hers.personas = [persona]
      return words.title(of: hers, isIdeal: false, in: subject.model)
    }
  }

  /// `Actual: expectation, thought`: what a part has not said yet; nil where it has said all.
  private static func open(in part: Part, of step: Step, _ subject: PageSubject) -> String? {
    let words = subject.words
    let names = (part.openQuestions + part.furtherOpen).map { words.noun($0) }
    if names.isEmpty { return nil }
    return "\(words.title(of: part, isIdeal: part == step.ideal, in: subject.model)): \(words.list(names))"
  }

  /// What customers have still to be asked about a step; nil where they have said enough for a score.
  private static func measurement(of step: ID<Step>, of subject: PageSubject) -> String? {
    let found = subject.analysis[step]
    // Nobody can be asked about what nobody meets.
    guard !found.isScored, found.placement != .missing || found.answers > 0 else { return nil }
    let words = subject.words
    return found.answers == 0
      ? words.say(en: "Customers: not asked yet", ar: "العملاء: لم يُسألوا بعد")
      : words.say(
        en: "Customers: \(words.tooFew(found.answers))", ar: "العملاء: \(words.tooFew(found.answers))")
  }

  private static func summary(open: Int, of asked: Int, further: Int, unmeasured: Int, words: Words) -> String
  {
    let (some, all) = (words.number(open), words.number(asked))
    var parts = [
      open == 0
        ? words.say(en: "All \(all) questions are answered", ar: "أُجيب عن كل الأسئلة (\(all))")
        : words.say(
          en: "\(some) of \(all) questions are still open", ar: "\(some) من \(all) من الأسئلة ما زالت مفتوحة")
    ]
    if further > 0 {
      let fields = words.count(further, .field)
      parts.append(
        words.say(
          en: "besides, \(fields) \(further == 1 ? "is" : "are") marked “?”",
          ar: "وبعلامة «؟» غيرها: \(fields)"))
    }
    if unmeasured > 0 {
      let steps = words.count(unmeasured, .step)
      parts.append(
        words.say(en: "\(steps) without a score of customers", ar: "بلا درجة من العملاء: \(steps)"))
    }
    return parts.joined(separator: words.say(en: "; ", ar: "؛ ")) + "."
  }
}

extension OpenQuestions {
  /// The list as Markdown in a `data:` address, so that a page without a script can hand it out as a file.
  func download(titled title: String, of subject: PageSubject) -> String {
    let heading = "# \(title): \(subject.journey.name.label)\n\n\(summary)\n"
    let text = lines.reduce(heading) { text, line in
      let owner = line.owner.map { " (\($0))" } ?? ""
      return text + "\n## \(line.step)\(owner)\n\n" + line.open.map { "- [ ] \($0)\n" }.joined()
    }
    return "data:text/markdown;charset=utf-8," + Self.percentEncoded(text)
  }

  /// All but letters, digits and `-._~` (RFC 3986) byte by byte.
  private static func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Part {
  /// Fields marked `?` that are not told as open questions already, and scores that are guesses.
  fileprivate var furtherOpen: [Keyword] {
    let guesses: [Keyword] = scores.contains(where: \.isGuess) && !leftOpen.contains(.score) ? [.score] : []
    return leftOpen.filter { !openQuestions.contains($0) } + guesses
  }
}
