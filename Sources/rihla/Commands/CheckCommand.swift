import ArgumentParser
import JourneyReport
import JourneySyntax

/// `rihla check`: every message about some models.
struct CheckCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that is wrong, guessed or still open in journeys.",
    discussion: """
      Prints one line a message, errors (the meaning is unknown), warnings (it was guessed) and hints (advice \
      on method), in the language of the file:

        $ rihla check journeys/driving-licence
        journeys/driving-licence/renewal.journey:34: error J120: Nothing here is called [payment]. \
      Closest: [pay].

      A folder means every .journey file in it that no other one uses.
      """)

  @Argument(help: "Files or folders.")
  var path: [String]

  @OptionGroup var common: CommonOptions

  func run(in world: any World) throws {
    var models: [LoadedModel] = []
    for path in path { models += try common.models(at: path, in: world) }
    let listing = ProblemListing(of: models, in: common.language)
    let words = common.words(for: models, in: world)
    world.write(listing.text(in: words) + summary(of: listing, in: words) + "\n", to: .output)
    try common.endIfFindings(in: models)
  }

  private func summary(of listing: ProblemListing, in words: Words) -> String {
    if listing.isEmpty { return words.say(en: "All clear.", ar: "لا ملاحظات.") }
    func number(_ level: Problem.Level) -> String { words.number(listing.count(of: level)) }
    let (errors, warnings, hints) = (number(.error), number(.warning), number(.hint))
    return words.say(
      en: "Errors: \(errors), warnings: \(warnings), hints: \(hints).",
      ar: "الأخطاء: \(errors)، التحذيرات: \(warnings)، النصائح: \(hints).")
  }
}
