extension Words {
  /// Who answered of those who were asked, as far as it is known: `1,200 invited, 412 started, 380 finished (32 % of the
  /// invited; what the others think is not known)`. nil where nobody says how many could have answered.
  package func response(invited asked: Int?, started began: Int?, finished ended: Int?) -> String? {
    let invited = asked.map { say(en: "\(number($0)) invited", ar: "المدعوون \(number($0))") }
    let started = began.map { say(en: "\(number($0)) started", ar: "البادئون \(number($0))") }
    let finished = ended.map { say(en: "\(number($0)) finished", ar: "المكملون \(number($0))") }
    guard let all = asked ?? began, all > 0 else { return nil }
    guard let answered = ended ?? (asked == nil ? nil : began) else {
      return invited.map {
        say(
          en: "\($0); the file does not say how many of them answered",
          ar: "\($0)؛ ولا يذكر الملف كم أجاب منهم")
      }
    }
    let counts = list([invited, started, finished].compactMap(\.self))
    // More than were asked: the number is of another survey, and a share would mean nothing.
    guard answered <= all else { return counts }
    let share = percent(100 * Double(answered) / Double(all))
    let whole =
      asked == nil
      ? say(en: "of those who started", ar: "من البادئين") : say(en: "of the invited", ar: "من المدعوين")
    let note = say(
      en: "\(share) \(whole); what the others think is not known",
      ar: "\(share) \(whole)؛ ورأي الباقين غير معروف")
    return "\(counts) (\(note))"
  }
}
