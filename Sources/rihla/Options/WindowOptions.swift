import ArgumentParser
import JourneyEvidence
import JourneyModel
import JourneySyntax

/// Which time the scores are of that a command prints.
struct WindowOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How far back answers count: 3 months, 6 weeks, 1 year, all. Default: the journey's own, else 3 months.",
      valueName: "length"))
  var window: Window?

  @OptionGroup var end: UntilOption

  var frame: TimeFrame { TimeFrame(window: window, until: end.until) }
}

/// The last day whose answers count.
struct UntilOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Count no answer after this day, month or quarter, such as 2026-06.", valueName: "day"),
    transform: Self.lastDay)
  var until: Day?

  private static func lastDay(of written: String) throws -> Day {
    if let wave = Period(written: written) { return wave.days.upperBound }
    if let day = Day(written: written) { return day }
    throw ValidationError("--until takes a day, a month or a quarter: 2026-06-30, 2026-06 or 2026-Q2.")
  }
}

extension Window: ExpressibleByArgument {
  init?(argument: String) { self.init(written: argument) }
}
