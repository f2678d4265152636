package import JourneyModel
package import JourneySyntax

extension Tally {
  /// Changes when older readers would read a file wrongly.
  static let fileVersion = 1

  /// The tally as a file that a later run reads instead of the rows: `docs/tally.md`. It names no person: groups of
  /// fewer than `SmallCells.fewestAnswers` and those that would give them away have only their number in it.
  package func json(in model: Model) -> JSONValue {
    let names = TallyNames(model: model)
    let common: [(key: String, value: JSONValue)] = [
      ("rihla", .string("tally")),
      ("version", .count(Self.fileVersion)),
      ("rows", .count(rows)),
      ("started", .count(started)),
      ("finished", .count(finished)),
      ("days", days.map { .array([.string($0.lowerBound), .string($0.upperBound)]) } ?? .null),
    ]
    let lost: [(key: String, value: JSONValue)] = lostRows > 0 ? [("lostRows", .count(lostRows))] : []
    return .object(common + lost + signals.flatMap { $0.members(by: names) })
  }
}
