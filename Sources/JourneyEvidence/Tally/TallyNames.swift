import JourneyModel
import JourneySyntax

/// What a tally file calls the things of a model: by their id, else by their label.
struct TallyNames {
  let model: Model

  func journey(_ journey: ID<Journey>) -> String { Self.name(model.journeys[journey].name) }

  func measure(_ measure: ID<Measure>) -> String { Self.name(model.measures[measure].name) }

  func persona(_ persona: ID<Persona>) -> String { Self.name(model.personas[persona].name) }

  /// The keys that say what a subject is.
  func members(of subject: Subject) -> [(key: String, value: JSONValue)] {
    switch subject {
    case .journey(let journey): [("journey", .string(self.journey(journey)))]
    case .step(let step):
      [
        ("journey", .string(journey(step.journey))),
        ("step", .string(Self.name(model.journeys[step.journey].steps[step.step].name))),
      ]
    }
  }

  func question(_ question: Question) -> JSONValue {
    .object(members(of: question.subject) + [("measure", .string(measure(question.measure)))])
  }

  private static func name(_ name: Name) -> String { name.id ?? name.label }
}

extension Period {
  /// The keys that say which wave.
  var members: [(key: String, value: JSONValue)] {
    [("wave", .string(length.rawValue)), ("from", .string(start.text))]
  }
}

extension Subject {
  /// Entries in this order make the same file every time.
  var sortKey: String {
    switch self {
    case .journey(let journey): "\(Day.padded(journey.index, 4)) "
    case .step(let step): "\(Day.padded(step.journey.index, 4)) \(Day.padded(step.step.index + 1, 4))"
    }
  }
}
