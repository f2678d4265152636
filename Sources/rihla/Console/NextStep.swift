import JourneyProject
import JourneySyntax
import JourneyWords

extension World {
  /// Says on a terminal what to do next, in one line, as a command makes something; nothing to a file or a pipe.
  /// - Parameters:
  ///   - step: the command to type, or else what to do. Nothing isolates it: what is copied from a terminal has no marks
  ///     that a shell would take for letters.
  ///   - purpose: what that is for.
  func sayNext(_ step: String, _ purpose: String? = nil, in words: Words) {
    guard isTerminal(.output), isTerminal(.error) else { return }
    let next = words.say(en: "Next: \(step)", ar: "التالي: \(step)")
    complain((next + (purpose.map { "  (\($0))" } ?? "")).withoutControls + "\n")
  }
}

extension PathText {
  /// A command of this program about some paths; the current folder need not be named.
  static func command(_ name: String, _ paths: [String], _ options: String = "") -> String {
    let named = paths == ["."] ? [] : paths.map(inShell)
    return (["rihla", name] + named + (options.isEmpty ? [] : [options])).joined(separator: " ")
  }
}
