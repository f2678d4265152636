import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneySyntax

extension GapTable.Subject {
  /// How fully each source speaks, for other programs.
  var sources: JSONValue { .array(analysis.accounts.map(account)) }

  private func account(_ account: SourceAccount) -> JSONValue {
    .object([
      ("source", .string(model.sources[account.source].name.label)), ("invited", .count(account.invited)),
      ("started", .count(account.started)), ("finished", .count(account.finished)),
      ("responseRate", .number(account.responseRate)),
      ("finitePopulationFactor", .number(account.finitePopulationFactor)),
      (
        "weighting",
        account.weighting.map {
          .object([
            ("columns", .array($0.columns.map { .string($0) })), ("designEffect", .number($0.designEffect)),
          ])
        } ?? .null
      ),
      ("questions", .array(account.questions.map { question($0, of: account) })),
      ("leftOut", leftOut(account)),
    ])
  }

  private func question(_ question: QuestionAccount, of account: SourceAccount) -> JSONValue {
    var step: JSONValue = .null
    if case .step(let reference) = question.question.subject { step = stepName(reference.step) }
    return .object([
      ("step", step), ("measure", .string(model.measures[question.question.measure].name.label)),
      ("answered", .count(question.answered)), ("asked", .count(account.responded)),
    ])
  }

  private func leftOut(_ account: SourceAccount) -> JSONValue {
    let totals = account.totals
    let outside = totals.outsideScale.sorted { $0.key.index < $1.key.index }
    return .object([
      (
        "outsideScale",
        .array(
          outside.map {
            .object([("measure", .string(model.measures[$0.key].name.label)), ("n", .count($0.value))])
          })
      ),
      ("unreadable", .count(totals.unreadable)), ("unmatched", .count(totals.unmatched)),
      ("repeated", .count(totals.repeated)), ("notApplicable", .count(totals.notApplicable)),
      ("rows", .count(account.lostRows)),
    ])
  }

  /// What those who did not answer would have to differ by for the verdict to be another one.
  func silentPeople(at step: ID<Step>) -> JSONValue {
    guard let found = analysis.silentPeople(in: model).first(where: { $0.step == step }) else { return .null }
    return .object([("share", .number(found.share)), ("difference", .number(found.difference))])
  }
}
