import ArgumentParser
import JourneyPictures
import JourneyProject
import JourneySyntax
import JourneyWords

extension World {
  /// Says why a command ends here; the result is to be thrown.
  func end(_ message: String, _ status: ExitStatus) -> ExitCode {
    complain("rihla: \(message.withoutControls)\n")
    return status.code
  }

  /// Says what a command has not said yet of its end, or what was asked instead of one; the program's exit code.
  func status(after error: any Error) -> Int32 {
    if let failure = error as? WriteFailure { return end(failure.message(in: words), .noOutput).rawValue }
    let code = Rihla.exitCode(for: error)
    let message = Rihla.fullMessage(for: error)
    guard code == .success else {
      if !message.isEmpty { complain(message + "\n") }
      // The argument library has its own code for wrong usage.
      return code == .validationFailure ? ExitStatus.usage.rawValue : code.rawValue
    }
    do throws(WriteFailure) {
      if !message.isEmpty { try print(message + "\n") }
      return ExitStatus.clean.rawValue
    } catch {
      return status(after: error)
    }
  }

  /// Runs what draws and writes; when that fails the command says so and ends.
  func drawing<Result>(speaking words: Words, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let failure as WriteFailure {
      throw end(failure.message(in: words), .noOutput)
    } catch let failure as ConversionFailure {
      throw end(failure.message(in: words), .noOutput)
    } catch let failure as PrintingFailure {
      throw end(failure.message(in: words), .noOutput)
    } catch let code as ExitCode {
      throw code
    } catch {
      let reason = (error as? RenderingFailure)?.reason ?? "\(error)"
      throw end(
        words.say(en: "I can't draw this: \(reason)", ar: "تعذر الرسم: \(words.isolated(reason))"),
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
