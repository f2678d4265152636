import ArgumentParser
import JourneyReport

extension World {
  /// Says why a command ends here; the result is to be thrown.
  func end(_ message: String, _ status: ExitStatus) -> ExitCode {
    write("rihla: \(message.withoutControls)\n", to: .error)
    return status.code
  }

  /// Runs what draws and writes; when that fails the command says so and ends.
  func drawing<Result>(speaking words: Words, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let failure as WriteFailure {
      throw end(
        words.say(
          en: "I can't write \(failure.path): \(failure.reason)",
          ar: "تعذرت كتابة \(words.isolated(failure.path)): \(words.isolated(failure.reason))"),
        .noOutput)
    } catch {
      throw end(
        words.say(en: "I can't draw this: \(error)", ar: "تعذر الرسم: \(words.isolated("\(error)"))"),
        .noOutput)
    }
  }
}

extension RenderingFailure {
  /// What the library that failed says.
  fileprivate var reason: String {
    switch self {
    case .graphviz(let reason), .svg(let reason): reason
    }
  }
}
