import Dispatch
import Subprocess
import Synchronization

extension LocalMachine {
  /// More output than any history of text files or picture; a limit so that a runaway program can't fill the memory.
  private static let mostOutput = 1 << 30
  private static let mostComplaints = 1 << 16

  /// What a program answered.
  struct ProgramAnswer: Sendable {
    var status: Int32
    var output: [UInt8]
    var errors: String
  }

  /// Why a program could not be asked.
  enum ProgramFailure: Error {
    case notInstalled
    /// In the words of the system.
    case other(String)
  }

  /// Runs a program, found by its name, and waits for it. Its messages are in English.
  /// - Parameter environment: what is set beside the person's own, and with nil taken out of it.
  static func run(
    _ program: String, _ arguments: [String], environment: [String: String?] = [:], input: [UInt8]
  ) throws(ProgramFailure) -> ProgramAnswer {
    let answer = Answer()
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
      let result = await start(program, arguments, environment, input: input)
      answer.result.withLock { $0 = result }
      isDone.signal()
    }
    isDone.wait()
    guard let result = answer.result.withLock({ $0 }) else { throw .other("no answer") }
    return try result.get()
  }

  /// A result on its way from a task to the thread that waits for it.
  private final class Answer: Sendable {
    let result = Mutex<Result<ProgramAnswer, ProgramFailure>?>(nil)
  }

  private static func start(
    _ program: String, _ arguments: [String], _ own: [String: String?], input: [UInt8]
  ) async -> Result<ProgramAnswer, ProgramFailure> {
    do {
      let variables = own.merging(["LC_ALL": "C"]) { own, _ in own }
      let environment = Environment.inherit.updating(
        Dictionary(
          uniqueKeysWithValues: variables.map { (Environment.Key(stringLiteral: $0.key), $0.value) }))
      let result = try await Subprocess.run(
        .name(program), arguments: Arguments(arguments), environment: environment, input: .array(input),
        output: .bytes(limit: mostOutput), error: .string(limit: mostComplaints))
      let status: Int32 = if case .exited(let code) = result.terminationStatus { code } else { -1 }
      return .success(
        ProgramAnswer(status: status, output: result.standardOutput, errors: result.standardError))
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return .failure(.notInstalled)
    } catch {
      return .failure(.other("\(error)"))
    }
  }
}
