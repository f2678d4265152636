import JourneySyntax
package import JourneyWords

extension Diagnostics {
  /// For a person: each problem by its story first, then by its line; at the end how many there are.
  package func human(in words: Words, _ colours: Colours) -> String {
    let problems = shown.map { $0.human(colours) + "\n" }
    return (problems + [further(in: words).map { $0 + "\n\n" } ?? ""]).joined() + summary(in: words) + "\n"
  }

  /// How many problems are not shown; nil when all are.
  func further(in words: Words) -> String? {
    let hidden = all.count - shown.count
    guard hidden > 0 else { return nil }
    let command = words.quoted("rihla check --format short")
    return words.say(
      en: "and \(words.number(hidden)) more: \(command) lists them all",
      ar: "و\(words.number(hidden)) أخرى: الأمر \(command) يعرضها كلها")
  }

  private func summary(in words: Words) -> String {
    if all.isEmpty { return words.say(en: "All clear.", ar: "لا ملاحظات.") }
    func number(_ level: Problem.Level) -> String { words.number(count(of: level)) }
    let (errors, warnings, hints) = (number(.error), number(.warning), number(.hint))
    let counts = words.say(
      en: "Errors: \(errors), warnings: \(warnings), hints: \(hints).",
      ar: "الأخطاء: \(errors)، التنبيهات: \(warnings)، النصائح: \(hints).")
    guard fixable > 0 else { return counts }
    return counts
      + words.say(
        en: " \"rihla fix\" solves \(words.number(fixable)) of them.",
        ar: " الأمر \(words.quoted("rihla fix")) يحل منها \(words.number(fixable)).")
  }
}

extension Diagnostic {
  private static let indent = "    "

  fileprivate func human(_ colours: Colours) -> String {
    let level = colours.level(problem.level, "\(problem.level.word(in: language)) \(problem.code)")
    let story = story.map { " " + $0.withoutControls } ?? ""
    var lines = ["\(level)\(story): \(colours.bold(message.withoutControls))"]
    lines.append(Self.indent + colours.faint("\(problem.place.file.withoutControls):\(problem.place.line)"))
    // Advice about a whole part has nothing to point at.
    if problem.bytes != nil, !region.bytes.isEmpty {
      let excerpt = Excerpt(of: self)
      lines.append(Self.indent + excerpt.text)
      lines.append(Self.indent + colours.level(problem.level, excerpt.mark))
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
