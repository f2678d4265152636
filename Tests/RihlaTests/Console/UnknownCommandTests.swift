import TestSupport
import Testing

@testable import rihla

@Suite struct UnknownCommandTests {
  @Test(arguments: [
    (["chekc", "."], "There is no command “chekc”. Did you mean \"rihla check\"?"),
    (["gap", "x"], "Did you mean \"rihla gaps\"?"), (["Report"], "Did you mean \"rihla report\"?"),
    (["git", "instal"], "Did you mean \"rihla git install\"?"),
    (["xyzzy"], "There is no command “xyzzy”. \"rihla --help --all\" lists them."),
    (["git", "xyzzy"], "\"rihla git --help\" lists them."),
    (["a.journey"], "a.journey is a model: \"rihla check a.journey\" reads it."),
    (["j"], "j is a folder: \"rihla check j\" reads the models in it."),
  ])
  func isTold(arguments: [String], phrase: String) throws {
    let scratch = try Scratch()
    try scratch.write(Samples.journey, to: "a.journey")
    try scratch.write(Samples.journey, to: "j/a.journey")
    let run = try Run(arguments, in: scratch)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("rihla: ") && run.errors.contains(phrase), "\(run.errors)")
  }

  @Test func isToldInArabic() throws {
    let run = try Run("chekc", in: Scratch(), environment: ["LC_ALL": "ar_AE.UTF-8"])
    #expect(run.errors.contains("هل تقصد") && run.errors.contains("rihla check"))
  }

  @Test(arguments: [
    [], ["check"], ["check", "chekc"], ["--help"], ["help", "check"], ["git", "install"], ["git"], [""],
  ])
  func isNone(arguments: [String]) { #expect(UnknownCommand(in: arguments[...]).map { _ in true } == nil) }

  /// No slip leads from one command to another.
  @Test(arguments: OutputStreamTests.commands.filter { !$0.isEmpty })
  func aLetterTooManyIsForgiven(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let slip = Array(words.dropLast()) + ["\(words.last ?? "")x"]
    let run = try Run(slip, in: Scratch())
    // What git runs is no command for people.
    let isShown = !["git text"].contains(command)
    #expect(run.errors.contains("\"rihla \(command)\"?") == isShown, "\(run.errors)")
  }

  @Test func optionsAreCorrectedToo() throws {
    let run = try Run("check", "--languge", "ar", in: Scratch())
    #expect(run.status == 2 && run.errors.contains("Did you mean '--language'?"))
  }
}
