import ArgumentParser
import JourneyProject
import JourneySyntax
import JourneyWords

/// A word on the command line where a command is meant, and none is called so.
struct UnknownCommand {
  private let written: String
  /// The words before it, which are commands.
  private let above: [String]
  /// The commands that it is likeliest a slip of.
  private let closest: [String]

  /// As many slips as a word may have: a third of its letters.
  private static let lettersASlip = 3

  /// nil where all words that should be commands are some.
  init?(in arguments: ArraySlice<String>) {
    var known = Rihla.configuration.subcommands
    var above: [String] = []
    for word in arguments {
      if known.isEmpty || word.isEmpty || word.hasPrefix("-") { return nil }
      if above.isEmpty, word == "help" { return nil }
      guard let next = known.first(where: { $0._commandName == word }) else {
        written = word
        self.above = ["rihla"] + above
        closest = Self.closest(to: word, among: Self.names(of: known))
        return
      }
      known = next.configuration.subcommands
      above.append(word)
    }
    return nil
  }

  private static func names(of commands: [any ParsableCommand.Type]) -> [String] {
    var names: [String] = []
    for command in commands where command.configuration.shouldDisplay { names.append(command._commandName) }
    return names
  }

  private static func closest(to word: String, among names: [String]) -> [String] {
    let letters = word.lowercased().unicodeScalars.map(\.value)
    let most = max(1, letters.count / lettersASlip)
    let distances = names.map { name in
      (name: name, slips: EditDistance.between(letters, name.unicodeScalars.map(\.value), atMost: most))
    }
    guard let least = distances.map(\.slips).min(), least <= most else { return [] }
    return distances.filter { $0.slips == least }.map(\.name)
  }

  /// What to type in its place. A file in the place of a command is told what it is.
  func message(in world: any World) -> String {
    let words = world.words
    if above.count == 1, closest.isEmpty, let nature = world.nature(of: written) {
      guard nature == .folder else {
        return InputFailure.wrongFile(path: written, nature).message(in: words)
      }
      let command = words.typed("rihla check " + PathText.inShell(written))
      return words.say(
        en: "\(written) is a folder: \(command) reads the models in it.",
        ar: "\(words.isolated(written)) مجلد: الأمر \(command) يقرأ ما فيه من نماذج.")
    }
    let name = words.quoted(written)
    let lines = closest.map { words.typed((above + [$0]).joined(separator: " ")) }
    guard !lines.isEmpty else {
      // The help of the program names its first commands alone.
      let help = words.typed(
        (above + (above.count == 1 ? ["--help", "--all"] : ["--help"])).joined(separator: " "))
      return words.say(
        en: "There is no command \(name). \(help) lists them.",
        ar: "لا أمر باسم \(name). الأمر \(help) يعددها.")
    }
    let list = lines.joined(separator: words.say(en: " or ", ar: " أو "))
    return words.say(
      en: "There is no command \(name). Did you mean \(list)?", ar: "لا أمر باسم \(name). هل تقصد \(list)؟")
  }
}
