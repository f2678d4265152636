import ArgumentParser
import JourneyModel
import JourneyProject
import JourneySyntax

/// Which journey a command is about, when there are several.
struct JourneyChoice: ParsableArguments {
  @Option(
    help: ArgumentHelp("The journey to draw, by id or label, when there are several.", valueName: "name"))
  var journey: String?

  /// The only journey there is, or the one named.
  func chosen(of models: [LoadedModel]) throws -> (model: LoadedModel, journey: ID<Journey>) {
    let all = models.flatMap { model in model.model.journeys.ids.map { (model: model, journey: $0) } }
    let named = all.filter { candidate in
      let name = candidate.model.model.journeys[candidate.journey].name
      guard let journey else { return true }
      return name.id?.folded == journey.folded || name.label.folded == journey.folded
    }
    guard named.count == 1 else {
      let names = (named.isEmpty ? all : named).map { candidate in
        let name = candidate.model.model.journeys[candidate.journey].name
        return "  \(name.id ?? name.label) (\(candidate.model.file))".withoutControls
      }
      throw ValidationError(
        "Name one journey with --journey. There are:\n" + names.joined(separator: "\n"))
    }
    return named[0]
  }
}
