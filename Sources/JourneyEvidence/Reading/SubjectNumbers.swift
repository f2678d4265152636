import JourneyModel

/// All subjects of a model in one row of numbers: each journey as a whole, followed by its steps.
struct SubjectNumbers: Sendable {
  private(set) var subjects: [Subject] = []
  /// The number of each journey as a whole, parallel to `Model.journeys`.
  private var journeys: [Int] = []

  init(of model: Model) {
    for journey in model.journeys.ids {
      journeys.append(subjects.count)
      subjects.append(.journey(journey))
      for step in model.journeys[journey].steps.ids {
        subjects.append(.step(StepReference(journey: journey, step: step)))
      }
    }
  }

  func number(of subject: Subject) -> Int {
    switch subject {
    case .journey(let journey): journeys[journey.index]
    case .step(let step): journeys[step.journey.index] + 1 + step.step.index
    }
  }

  /// The journey that a subject is or belongs to.
  func journey(ofNumber number: Int) -> ID<Journey> {
    switch subjects[number] {
    case .journey(let journey): journey
    case .step(let step): step.journey
    }
  }
}
