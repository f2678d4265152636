import JourneyModel
import JourneyPictures
import JourneyProject
import JourneySyntax
import JourneyWords

/// What the wall says beside the picture: the step that is being written, to be read from afar, and where phones come in.
extension Workshop {
  /// Where phones come in, as the wall shows it.
  struct Invitation {
    let message: ScreenMessage

    /// nil for an address that no code has room for.
    init?(to address: String) {
      guard let code = QRCode(of: address) else { return nil }
      message = ScreenMessage(
        JSONValue.object([
          ("is", .string("invitation")), ("address", .string(address)), ("path", .string(code.path)),
          ("size", .count(code.size + 2 * QRCode.quietZone)),
        ]).text)
    }
  }

  /// Shows phones the way, on every wall.
  func invite(to address: String) {
    invitation = Invitation(to: address)
    guard let invitation else { return }
    for screen in screens where screen.kind == .wall && !screen.isElsewhere {
      screen.post(invitation.message)
    }
  }

  /// The journey's title and people, and the four answers and the pains of the step in hand.
  func stepMessage() -> String {
    let shown = drawing.shown
    let people = shown.map { shown in
      shown.journey.everybody.map { words.isolated(shown.model.model.personas[$0].shortName) }
    }
    return JSONValue.object([
      ("is", .string("step")), ("title", .string(shown?.journey.name.label)),
      ("people", .string(people.map(words.list))), ("step", step(in: shown?.journey, of: shown?.model.model)),
    ]).text
  }

  private func step(in journey: Journey?, of model: Model?) -> JSONValue {
    guard let journey, let model,
      let id = journey.steps.ids.first(where: { journey.steps[$0].name.place == drawing.step })
    else { return .string(nil) }
    let step = journey.steps[id]
    let (written, actual) = actual(of: id, in: journey)
    let people = written?.personas.map { words.isolated(model.personas[$0].shortName) } ?? []
    let told = step.stage.map { journey.stages[$0].name.label }
    return .object([
      ("name", .string(step.name.label)), ("stage", .string(told)), ("gap", .string(drawing.gap)),
      ("ideal", .string(Keyword.ideal.spelling(in: words.language))),
      ("actual", .string(Keyword.actual.spelling(in: words.language))),
      ("whose", .string(words.list(people))), ("none", .string(none(at: step, actual))),
      (
        "rows",
        .array(
          (Keyword.questions + [.pain]).map { question in
            .object([
              ("name", .string(question.spelling(in: words.language))),
              ("ideal", answers(to: question, in: step.ideal)), ("actual", answers(to: question, in: actual)),
            ])
          })
      ),
    ])
  }

  /// The Actual that is being written, else what everybody lives, else the first; and its answers with those that it leaves
  /// to the general one.
  private func actual(of id: ID<Step>, in journey: Journey) -> (written: Part?, whole: Part?) {
    let step = journey.steps[id]
    let written =
      step.actuals.first { $0.place == drawing.actual } ?? journey.common(id) ?? step.actuals.first
    return (written, written?.personas.first.flatMap { step.actual(for: $0) } ?? written)
  }

  /// Said in place of the answers of an Actual that is not there.
  private func none(at step: Step, _ actual: Part?) -> String? {
    guard actual == nil, step.notOffered != nil else { return nil }
    return words.say(en: "Nobody meets this step.", ar: "لا يمر أحد بهذه الخطوة.")
  }

  private func answers(to question: Keyword, in part: Part?) -> JSONValue {
    guard let part else { return .array([]) }
    let texts: [String] =
      switch question {
      case .touchpoint:
        part.touchpoints.map { [$0.channel, $0.name].compactMap(\.self).joined(separator: " / ") }
      case .expectation: part.expectations
      case .thought: part.thoughts
      case .feeling:
        part.feeling.map { feeling in
          [[feeling.level.map(words.number), feeling.words].compactMap(\.self).joined(separator: " ")]
        } ?? []
      default: part.pains
      }
    return .array(texts.map { .string($0) })
  }
}
