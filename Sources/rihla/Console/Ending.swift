import ArgumentParser
import JourneyReport
import JourneySyntax

extension World {
  /// How to speak where no file has spoken yet: as the person's environment does.
  var words: Words {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    return Words(language: locale?.hasPrefix("ar") == true ? .arabic : .english)
  }

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
    } catch let failure as ConversionFailure {
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
