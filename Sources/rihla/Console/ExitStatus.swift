import ArgumentParser

/// What every command tells the shell.
enum ExitStatus: Int32 {
  case clean = 0
  /// There are problems at or above `--fail-on`.
  case findings = 1
  /// The command line itself is wrong.
  case usage = 2
  case unreadableInput = 3
  /// Something could not be drawn or written.
  case noOutput = 4

  /// To be thrown by a command that has already said why.
  var code: ExitCode { ExitCode(rawValue) }
}
