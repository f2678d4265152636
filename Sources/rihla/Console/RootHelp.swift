import ArgumentParser

/// The help of the program itself: the commands that a team needs first, and with `--all` every one.
enum RootHelp {
  /// nil where the arguments ask for something else.
  static func text(askedBy arguments: ArraySlice<String>) -> String? {
    let asking = ["--help", "-h", "help"]
    guard arguments.contains(where: asking.contains),
      arguments.allSatisfy({ asking.contains($0) || $0 == "--all" })
    else { return nil }
    return arguments.contains("--all") ? Rihla.helpMessage() : brief
  }

  private static var brief: String { First.helpMessage() }

  /// The program with its first commands alone: the argument library can hide a command only from every help.
  private struct First: ParsableCommand {
    static let configuration = Rihla.configured(with: [])
  }
}
