package import JourneyWords

/// The browser that prints a page as PDF by itself.
package enum PagePrinting {
  /// The variable that names it, where it is none of `programs` or another one is meant.
  package static let variable = "RIHLA_BROWSER"

  /// By their names on the path; the first that is there prints.
  package static let programs = ["chromium", "chromium-browser", "google-chrome"]

  /// What it is told, beside where it reads and writes: to ask for nothing, and to print the page and nothing around it.
  /// Containers give shared memory little room, so it takes none.
  package static let arguments = [
    "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
    "--no-first-run", "--no-pdf-header-footer",
  ]

  /// Chromium refuses to run as the superuser within its sandbox.
  package static let superuserArguments = ["--no-sandbox"]
}

/// Why a page was not printed.
package enum PrintingFailure: Error, Equatable {
  /// None of the programs is on the path.
  case notInstalled
  /// What the variable names is no program.
  case noSuchProgram(String)
  /// In the words of a program, which may have none.
  case refused(program: String, reason: String)

  /// What happened and what to do.
  package func message(in words: Words) -> String {
    let variable = words.isolated(PagePrinting.variable)
    switch self {
    case .notInstalled:
      return words.say(
        en: "I can't find Chromium, which makes PDF of reports. Install it or Chrome, or name it in "
          + "\(variable); or write HTML and print it from any browser.",
        ar: "لم أجد متصفح \(words.isolated("Chromium")) الذي يحوّل التقارير إلى "
          + "\(words.isolated("PDF")). ثبّته أو ثبّت \(words.isolated("Chrome"))، أو اذكر مكانه في "
          + "\(variable)؛ أو اكتب \(words.isolated("HTML")) واطبعه من أي متصفح.")
    case .noSuchProgram(let name):
      return words.say(
        en: "\(variable) names \(name), and there is no such program.",
        ar: "المذكور في \(variable) هو \(words.isolated(name))، ولا يوجد برنامج كهذا.")
    case .refused(let program, let reason):
      return words.say(
        en: "\(program) could not print the report" + (reason.isEmpty ? "." : ": \(reason)"),
        ar: "لم يستطع \(words.isolated(program)) طباعة التقرير"
          + (reason.isEmpty ? "." : ": \(words.isolated(reason))"))
    }
  }
}
