import ArgumentParser
import JourneyProject
import JourneySyntax
import JourneyWords

/// `rihla fix`: does what is certain, and only that.
struct FixCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Correct what can only be meant one way: misspelled keywords, missing colons and brackets.",
    discussion: """
      The files keep their meaning; whatever is only likely is left to you. With --missing you also say that nobody \
      meets the steps that have an Ideal and no Actual: "Actual: none" is written below each, and each is named. A step \
      whose Actual stands in another block or file of PATH is left alone. See it first:

        $ rihla fix journeys/driving-licence --dry-run
        $ rihla fix journeys/driving-licence
      """)

  @Argument(help: "Files or folders.")
  var path = ["."]

  @Flag(help: "Print the changes as a diff and write nothing.")
  var dryRun = false

  @Flag(help: "Write \"Actual: none\" below every step that has an Ideal and no Actual anywhere.")
  var missing = false

  @OptionGroup var common: CommonOptions

  func run(in world: any World) throws {
    var models: [LoadedModel] = []
    for path in path {
      models += try common.models(at: path, in: world)
      if !dryRun { try world.refuseLinksOut(on: path, root: common.root) }
    }
    let words = common.words(for: models, in: world)
    let files = CorrectedFile.all(of: models, sayingMissing: missing)
    if dryRun {
      for file in files { try world.print(UnifiedDiff(of: file).text) }
    } else {
      try world.drawing(speaking: words) {
        try world.write(
          files.map { OutputFile(path: $0.name, bytes: $0.after, root: $0.root, expecting: [$0.before]) })
      }
      for file in files { try world.print(Self.lines(for: file, in: words)) }
      for index in models.indices { models[index].problems.removeAll { $0.fix?.confidence == .certain } }
    }
    if files.isEmpty {
      try world.print(words.say(en: "Nothing to fix.", ar: "لا شيء يحتاج إلى تصحيح.") + "\n")
    }
    try common.endIfFindings(in: models)
  }

  private static func lines(for file: CorrectedFile, in words: Words) -> String {
    let count = words.number(file.fixes)
    let corrected = words.say(
      en: "\(file.name): \(count) corrected", ar: "\(file.name): عدد التصحيحات \(count)")
    let none = file.withoutActual.map { step in
      let name = words.quoted(step)
      return words.say(
        en: "\(file.name): \(name): nobody meets it", ar: "\(file.name): \(name): لا يمر بها أحد")
    }
    return ((file.fixes > 0 ? [corrected] : []) + none).map { $0.withoutControls + "\n" }.joined()
  }
}
