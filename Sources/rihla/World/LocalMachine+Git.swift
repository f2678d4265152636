import JourneyProject

extension LocalMachine {
  func run(git arguments: [String], in place: GitPlace, input: [UInt8]) throws(GitFailure) -> GitOutput {
    do throws(ProgramFailure) {
      let caution = GitCaution(at: place)
      let answer = try Self.run(
        "git", caution.options + arguments, environment: caution.environment, input: input)
      return GitOutput(status: answer.status, output: answer.output, errors: answer.errors)
    } catch {
      switch error {
      case .notInstalled: throw .notInstalled
      case .other(let reason): throw .other(reason)
      }
    }
  }
}
