import ArgumentParser
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords

/// A step that somebody named on the command line.
struct NamedStep: Equatable {
  /// Index into the models that were read.
  var model: Int
  /// Index into `Model.journeys`.
  var journey: Int
  /// Index into `Journey.steps`.
  var step: Int
}

extension CommonOptions {
  /// Every step with this id, with or without brackets, else every step with this label; without any the command ends
  /// here.
  func steps(named name: String, in models: [LoadedModel], world: any World) throws -> [NamedStep] {
    let bare = name.hasPrefix("[") && name.hasSuffix("]") ? String(name.dropFirst().dropLast()) : name
    let all = models.enumerated().flatMap { index, model in
      model.model.journeys.enumerated().flatMap { journey, subject in
        subject.steps.indices.map { NamedStep(model: index, journey: journey, step: $0) }
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
