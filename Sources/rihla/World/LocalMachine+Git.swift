import Dispatch
import Subprocess
import Synchronization

extension LocalMachine {
  /// More output than any history of text files; a limit so that a runaway program can't fill the memory.
  private static let mostOutput = 1 << 30
  private static let mostComplaints = 1 << 16

  func run(git arguments: [String], in folder: String, input: [UInt8]) throws(GitFailure) -> GitOutput {
    let answer = Answer()
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
      answer.result.withLock { $0 = nil }
      let result = await Self.start(["-C", folder] + arguments, input: input)
      answer.result.withLock { $0 = result }
      isDone.signal()
    }
    isDone.wait()
    guard let result = answer.result.withLock({ $0 }) else { throw .other("no answer") }
    return try result.get()
  }

  /// A result on its way from a task to the thread that waits for it.
  private final class Answer: Sendable {
    let result = Mutex<Result<GitOutput, GitFailure>?>(nil)
  }

  private static func start(
    _ arguments: [String], input: [UInt8]
  ) async -> Result<GitOutput, GitFailure> {
    do {
      // Messages in one language, no question at the terminal, no lock for a mere look.
      let environment = Environment.inherit.updating([
        "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0",
      ])
      let result = try await Subprocess.run(
        .name("git"), arguments: Arguments(arguments), environment: environment, input: .array(input),
        output: .bytes(limit: mostOutput), error: .string(limit: mostComplaints))
      let status: Int32 = if case .exited(let code) = result.terminationStatus { code } else { -1 }
      return .success(
        GitOutput(status: status, output: result.standardOutput, errors: result.standardError))
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return .failure(.notInstalled)
    } catch {
      return .failure(.other("\(error)"))
    }
  }
}
