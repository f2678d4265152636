import JourneyModel

extension Tally {
  /// The cells whose histograms must not leave the house: those with few answers, and of each breakdown the parts that
  /// would give them away.
  var hiddenCells: Set<Cell> {
    var hidden = Set(histograms.filter { $0.value.n < SmallCells.fewestAnswers }.map(\.key))
    for parts in breakdowns.values {
      for (total, cells) in parts.byWhole {
        let cells = cells.sorted { $0.sortKey < $1.sortKey }
        let counts = cells.map { histograms[$0]?.n ?? 0 }
        for (cell, isHidden) in zip(cells, SmallCells.hidden(counts, of: histograms[total]?.n)) where isHidden
        {
          hidden.insert(cell)
        }
      }
    }
    return hidden
  }

  /// The parts of one breakdown, by the cell that they are parts of.
  private struct Breakdown {
    var byWhole: [Cell: [Cell]] = [:]
  }

  /// By waves, by each persona against all others, and by each segment column.
  private var breakdowns: [String: Breakdown] {
    var breakdowns: [String: Breakdown] = [:]
    func add(_ cell: Cell, of whole: Cell, to name: String) {
      breakdowns[name, default: Breakdown()].byWhole[whole, default: []].append(cell)
    }
    for cell in histograms.keys {
      if cell.period != nil {
        var whole = cell
        whole.period = nil
        add(cell, of: whole, to: "waves")
      }
      var whole = cell
      whole.group = .everybody
      switch cell.group {
      case .everybody: break
      case .persona(let persona): add(cell, of: whole, to: "persona \(persona)")
      case .segment(let column, _): add(cell, of: whole, to: "segment \(column)")
      }
    }
    return breakdowns
  }
}

extension Tally.Cell {
  /// Cells in this order make the same file every time.
  var sortKey: String {
    let about =
      switch subject {
      case .journey(let journey): "\(Day.padded(journey, 4)) "
      case .step(let step): "\(Day.padded(step.journey, 4)) \(Day.padded(step.step + 1, 4))"
      }
    let who =
      switch group {
      case .everybody: "0"
      case .persona(let persona): "1 \(persona)"
      case .segment(let column, let value): "2 \(column) = \(value)"
      }
    return "\(about) \(Day.padded(measure, 4)) \(who) \(period?.start.text ?? "")"
  }
}
