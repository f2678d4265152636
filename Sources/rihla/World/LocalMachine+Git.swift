extension LocalMachine {
  func run(git arguments: [String], in folder: String, input: [UInt8]) throws(GitFailure) -> GitOutput {
    do throws(ProgramFailure) {
      // No question at the terminal, no lock for a mere look.
      let answer = try Self.run(
        "git", ["-C", folder] + arguments,
        environment: ["GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"], input: input)
      return GitOutput(status: answer.status, output: answer.output, errors: answer.errors)
    } catch {
      switch error {
      case .notInstalled: throw .notInstalled
      case .other(let reason): throw .other(reason)
      }
    }
  }
}
