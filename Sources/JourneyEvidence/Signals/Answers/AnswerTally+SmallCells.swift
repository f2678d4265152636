import JourneyModel

extension AnswerTally {
  /// The cells whose scores must not be shown: those with few answers, and of each breakdown the parts that would give
  /// them away. Hiding a part of one breakdown can give away what another hides, so it is repeated until none does.
  package var hiddenCells: Set<Cell> {
    var hidden = Set(histograms.filter { $0.value.n < SmallCells.fewestAnswers }.map(\.key))
    let breakdowns = breakdowns
    var known = -1
    while known < hidden.count {
      known = hidden.count
      for breakdown in breakdowns { hide(in: breakdown, &hidden) }
    }
    return hidden
  }

  private func hide(in breakdown: Breakdown, _ hidden: inout Set<Cell>) {
    let total = histograms[breakdown.whole]?.n ?? 0
    let rest = total - breakdown.parts.reduce(0) { $0.saturatingAdd(histograms[$1]?.n ?? 0) }
    // Nearly every breakdown of a survey is large all over, and putting its parts into an order would cost most.
    let isLarge = rest <= 0 || rest >= SmallCells.fewestAnswers
    if isLarge, !hidden.contains(breakdown.whole), !breakdown.parts.contains(where: hidden.contains) {
      return
    }
    let parts = breakdown.parts.map { (key: $0.sortKey, cell: $0) }.sorted { $0.key < $1.key }.map(\.cell)
    let verdict = SmallCells.hidden(
      parts.map { histograms[$0]?.n ?? 0 }, of: total, known: parts.map(hidden.contains),
      isTotalHidden: hidden.contains(breakdown.whole))
    for (cell, isHidden) in zip(parts, verdict) where isHidden { hidden.insert(cell) }
  }

  /// The parts of one cell.
  private struct Breakdown {
    var whole: Cell
    var parts: [Cell]
  }

  /// What the parts of a cell have in common.
  private enum Axis: Hashable {
    case waves, personas
    case persona(ID<Persona>)
    case segment(String)

    var sortKey: String {
      switch self {
      case .waves: "0"
      case .personas: "1"
      case .persona(let persona): "2 \(persona.index)"
      case .segment(let column): "3 \(column)"
      }
    }
  }

  private struct Key: Hashable {
    var whole: Cell
    var axis: Axis
  }

  /// By waves, by all personas, by each persona against all others, and by each segment column.
  private var breakdowns: [Breakdown] {
    var parts: [Key: [Cell]] = [:]
    for cell in histograms.keys {
      var whole = cell
      if cell.period != nil {
        whole.period = nil
        parts[Key(whole: whole, axis: .waves), default: []].append(cell)
      }
      whole = cell
      whole.group = .everybody
      switch cell.group {
      case .everybody: break
      case .persona(let persona):
        parts[Key(whole: whole, axis: .personas), default: []].append(cell)
        parts[Key(whole: whole, axis: .persona(persona)), default: []].append(cell)
      case .segment(let column, _):
        parts[Key(whole: whole, axis: .segment(column)), default: []].append(cell)
      }
    }
    let breakdowns = parts.map { key, cells in
      (
        name: "\(key.whole.sortKey) \(key.axis.sortKey)",
        breakdown: Breakdown(whole: key.whole, parts: cells)
      )
    }
    return breakdowns.sorted { $0.name < $1.name }.map(\.breakdown)
  }
}
