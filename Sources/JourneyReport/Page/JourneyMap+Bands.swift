import JourneyAnalysis
import JourneyModel
import JourneyPictures
import JourneyWords
import JourneyXML

extension JourneyMap {
  /// One horizontal part of the map: the ideal, the actual, or one persona's own actual.
  struct Band {
    let name: String
    /// As each view sees it; one where all see the same.
    let sides: [Side]
    /// Whose own it is; nil for what is everybody's.
    var persona: ID<Persona>?
    /// Steps without this part of their own, where another part holds for them.
    var sharing: Set<ID<Step>> = []
  }

  /// A band as one view sees it.
  struct Side {
    let view: View
    let title: String
    /// One for each column.
    let parts: [Part?]
  }

  /// What stands where a row and a column meet; nothing below a cell that reaches down.
  private enum Cell: Equatable {
    case lines([MapRow.Line])
    /// A question that nobody answered, or that the general Actual answers.
    case open, shared
    case absent(String)
    case nothing
  }

  /// Of the steps of this map alone: a long journey is printed on many sheets. On a sheet where she lives nothing of
  /// her own a persona is left out.
  var bands: [Band] {
    let own = model.personas.ids.filter { persona in
      steps.contains { journey.own($0, of: persona) != nil }
    }
    let ideal = side(of: views[0], words.say(en: "Ideal journey", ar: "الرحلة المثالية")) {
      $0.steps[$1].ideal
    }
    let actual = views.map { view in
      side(
        of: view, view.audience.persona.map(title) ?? words.say(en: "Actual journey", ar: "الرحلة الفعلية")
      ) {
        $0.common($1)
      }
    }
    return [Band(name: "ideal", sides: [ideal]), Band(name: "actual", sides: actual)] + own.map(band)
  }

  private func side(of view: View, _ title: String, _ part: (Journey, ID<Step>) -> Part?) -> Side {
    let journey = view.journey
    return Side(view: view, title: title, parts: steps.map { part(journey, $0) })
  }

  private func title(ofActualFor persona: ID<Persona>) -> String {
    let name = model.personas[persona].shortName
    return words.say(
      en: "Actual for \(words.isolated(name))", ar: "الفعلي \(words.belonging(to: name))")
  }

  /// A persona's own actual, where it differs from everybody's.
  private func band(for persona: ID<Persona>) -> Band {
    let own = side(of: views[0], title(ofActualFor: persona)) { $0.own($1, of: persona) }
    let general = steps.filter {
      journey.steps[$0].actual(for: persona) != nil && own.parts[steps.lowerBound.distance(to: $0)] == nil
    }
    return Band(name: "actual", sides: [own], persona: persona, sharing: Set(general))
  }

  func write(_ band: Band, _ markup: inout Markup) {
    let rows = MapRow.all(
      for: band.sides.flatMap(\.parts), in: journey, model: model, lanes: lanes, words: words)
    markup.open(
      "tbody",
      [
        "class": band.name, "data-persona": band.persona.map { "\($0.number)" },
        "data-for": band.persona == nil || views.count == 1 ? nil : Audience.everybody.mark,
      ])
    markup.open("tr", ["class": "band"])
    for (audience, title) in band.sides.map({ ($0.view.audience, $0.title) }).sharing() {
      markup.element("th", ["scope": "rowgroup", "data-for": audience], text: title)
    }
    if band.name == "ideal" {
      markup.element("td", ["colspan": String(steps.count)], text: "")
    } else {
      for step in steps { markup.element("td", text: bandLabel(of: step)) }
    }
    markup.close("tr")
    for (index, row) in rows.enumerated() { write(row, at: index, of: rows.count, in: band, &markup) }
    markup.close("tbody")
  }

  /// The step's name again, as the head is out of sight where a lower band is read.
  private func bandLabel(of step: ID<Step>) -> String { words.isolated(words.stepName(journey.steps[step])) }

  private func write(
    _ row: MapRow, at index: Int, of count: Int, in band: Band, _ markup: inout Markup
  ) {
    let users = band.sides.map { side in
      (
        side.view.audience,
        row.isAsked || row.isParting || side.parts.contains { $0.map { !row.lines($0).isEmpty } ?? false }
      )
    }.sharing()
    markup.open("tr", ["class": row.name, "data-for": users.first { $0.value }?.audience])
    markup.element("th", ["scope": "row"], text: row.label)
    for step in steps {
      if band.sharing.contains(step) {
        if index == 0 { writeSharing(from: step, in: band, rows: count, &markup) }
        continue
      }
      for (audience, cell) in band.sides.map({ ($0.view.audience, cell(row, index, step, of: $0, in: band)) })
        .sharing()
      {
        write(cell, of: step, rows: count, for: audience, &markup)
      }
    }
    markup.close("tr")
  }

  private func cell(_ row: MapRow, _ index: Int, _ step: ID<Step>, of side: Side, in band: Band) -> Cell {
    guard let part = side.parts[steps.lowerBound.distance(to: step)] else {
      return index == 0 ? .absent(absence(of: step, of: side, in: band)) : .nothing
    }
    let lines = row.lines(part)
    guard lines.isEmpty, row.isAsked else { return .lines(lines) }
    return band.persona != nil && journey.steps[step].general != nil ? .shared : .open
  }

  /// Why a step has no such part.
  private func absence(of step: ID<Step>, of side: Side, in band: Band) -> String {
    if band.name == "ideal" { return words.notInIdeal }
    let journey = side.view.journey
    if let persona = band.persona, !journey.steps[step].actuals.isEmpty {
      return words.absence(of: persona, at: step, in: journey)
    }
    return words.differing(at: step, in: journey, of: side.view.model)
      ?? words.absence(side.view.analysis[step])
  }

  /// One cell over a run of steps that she lives as everybody does, at the first of them.
  private func writeSharing(from step: ID<Step>, in band: Band, rows: Int, _ markup: inout Markup) {
    guard step == steps.lowerBound || !band.sharing.contains(ID(step.index - 1)) else { return }
    let end = steps[step...].first { !band.sharing.contains($0) } ?? steps.upperBound
    let count = step.distance(to: end)
    markup.element(
      "td",
      [
        "class": "absent same", "rowspan": String(rows), "colspan": count > 1 ? String(count) : nil,
        "data-step": count > 1 ? nil : mark(step),
      ], text: words.asForEverybody)
  }

  private func write(
    _ cell: Cell, of step: ID<Step>, rows: Int, for audience: String?, _ markup: inout Markup
  ) {
    if cell == .nothing { return }
    if case .absent(let text) = cell {
      return markup.element(
        "td", ["class": "absent", "rowspan": String(rows), "data-step": mark(step), "data-for": audience],
        text: text)
    }
    markup.open("td", ["data-step": mark(step), "data-for": audience])
    switch cell {
    case .open: markup.element("span", ["class": "open"], text: words.open)
    case .shared: markup.element("span", ["class": "shared"], text: words.asForEverybody)
    case .lines(let lines): write(lines, &markup)
    case .absent, .nothing: break
    }
    markup.close("td")
  }

  private func write(_ lines: [MapRow.Line], _ markup: inout Markup) {
    for (index, line) in lines.enumerated() {
      if index > 0 { markup.shape("br", [:]) }
      line.icon?.write(to: &markup)
      markup.write(line.text)
    }
  }
}
