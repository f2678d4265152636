import ArgumentParser
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords

/// A step that somebody named on the command line.
struct NamedStep: Equatable {
  /// One of those that were read.
  var model: ID<LoadedModel>
  var journey: ID<Journey>
  var step: ID<Step>
}

extension CommonOptions {
  /// Every step with this id, with or without brackets, else every step with this label; without any the command ends
  /// here.
  func steps(named name: String, in models: [LoadedModel], world: any World) throws -> [NamedStep] {
    let bare = name.hasPrefix("[") && name.hasSuffix("]") ? String(name.dropFirst().dropLast()) : name
    let all = models.ids.flatMap { model in
      let journeys = models[model].model.journeys
      return journeys.ids.flatMap { journey in
        journeys[journey].steps.ids.map { NamedStep(model: model, journey: journey, step: $0) }
      }
    }
    func title(of step: NamedStep) -> Name {
      models[step.model].model.journeys[step.journey].steps[step.step].name
    }
    let byID = all.filter { title(of: $0).id?.folded == bare.folded }
    let found = byID.isEmpty ? all.filter { title(of: $0).label.folded == name.folded } : byID
    guard found.isEmpty else { return found }
    let words = words(for: models, in: world)
    throw world.end(
      words.say(
        en: "No step is called “\(name)”.", ar: "لا توجد خطوة باسم «\(words.isolated(name))»."),
      .usage)
  }
}
