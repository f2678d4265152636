import JourneyModel
import JourneySyntax

extension TicketTally {
  /// Few tickets are written too: a tag says no more of a person than that somebody had something to say.
  func members(by names: TallyNames) -> [(key: String, value: JSONValue)] {
    [
      ("tickets", .array(entries(names, areDated: false))),
      ("ticketWaves", .array(entries(names, areDated: true))),
    ]
  }

  private func entries(_ names: TallyNames, areDated: Bool) -> [JSONValue] {
    let sorted = counts.filter { ($0.key.period != nil) == areDated }
      .map { (key: $0.key.sortKey, cell: $0.key, tickets: $0.value) }
      .sorted { ($0.key, $0.cell.tag) < ($1.key, $1.cell.tag) }
    return sorted.map { _, cell, tickets in
      .object(
        names.members(of: cell.subject) + (cell.period?.members ?? [])
          + [("tag", .string(cell.tag)), ("tickets", .count(tickets))])
    }
  }

  init(reading file: JSONValue, by entries: inout TallyEntries) {
    let all = (file["tickets"]?.elements ?? []).map { (entry: $0, isDated: false) }
    let dated = (file["ticketWaves"]?.elements ?? []).map { (entry: $0, isDated: true) }
    for (index, ticket) in (all + dated).enumerated() {
      read(ticket.entry, at: index + 1, isDated: ticket.isDated, by: &entries)
    }
  }

  private mutating func read(
    _ entry: JSONValue, at position: Int, isDated: Bool, by entries: inout TallyEntries
  ) {
    guard let subject = entries.subject(of: entry, at: position), let tag = entry["tag"]?.string else {
      return
    }
    let period = isDated ? entries.period(of: entry) : nil
    guard (period != nil) == isDated else { return }
    counts[Cell(subject: subject, tag: tag, period: period)] = entry["tickets"]?.count ?? 0
  }
}

extension TicketTally.Cell {
  /// Cells in this order, and then in that of their tags, make the same file every time.
  fileprivate var sortKey: String { "\(subject.sortKey) \(period?.start.text ?? "")" }
}
