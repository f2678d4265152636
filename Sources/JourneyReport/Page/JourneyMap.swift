import JourneyAnalysis
import JourneyModel
import JourneyPictures
import JourneyWords
import JourneyXML

/// The journey as a table: a column for every step, the four questions as rows, as intended and as lived. Its cells
/// are written one after the other, as the template engine would take far longer over the many of a long journey.
struct JourneyMap {
  /// One horizontal part of the map: the ideal, the actual, or one persona's own actual.
  private struct Band {
    let title: String
    let name: String
    /// One for each column.
    let parts: [Part?]
    /// Whose own it is; nil for what is everybody's.
    var persona: ID<Persona>?
    /// Steps without this part of their own, where another part holds for them.
    var sharing: Set<ID<Step>> = []
  }

  /// More columns than that a sheet of paper can't hold: they would be narrower than their words.
  static let mostOnASheet = 14

  private let journey: Journey
  /// Those of the columns.
  private let steps: Range<ID<Step>>
  private let analysis: GapAnalysis
  private let model: Model
  private let words: Words
  private let pictures: PagePictures
  private let isSheet: Bool
  private let lanes: [MapLane]

  /// - Parameter steps: the steps of one sheet; nil for the whole journey, which alone is led to from elsewhere.
  init(
    of analysis: GapAnalysis, in model: Model, words: Words, pictures: PagePictures,
    steps: Range<ID<Step>>? = nil
  ) {
    journey = model.journeys[analysis.journey]
    self.pictures = pictures
    isSheet = steps != nil
    lanes = MapLane.all(in: journey)
    self.steps = steps ?? journey.steps.ids
    self.analysis = analysis
    self.model = model
    self.words = words
  }

  // Pixels; narrower columns break words apart.
  private static let firstColumn = 108
  private static let stepColumn = 128

  /// The table as HTML.
  func html() -> String {
    var markup = Markup(.element)
    let width = Self.firstColumn + Self.stepColumn * steps.count
    markup.open("table", ["class": "map", "style": "min-width:\(width)px"])
    markup.open("thead")
    writeStages(&markup)
    writeSteps(&markup)
    markup.close("thead")
    for band in bands { write(band, &markup) }
    markup.close("table")
    return markup.text
  }

  // MARK: Head

  /// Stages above the runs of steps that belong to them.
  private func writeStages(_ markup: inout Markup) {
    guard !journey.stages.isEmpty else { return }
    markup.open("tr", ["class": "stages"])
    markup.element("td", ["class": "corner"], text: "")
    var start = steps.lowerBound
    while start < steps.upperBound {
      let stage = journey.steps[start].stage
      let end = steps[start...].first { journey.steps[$0].stage != stage } ?? steps.upperBound
      markup.open("th", ["scope": "colgroup", "colspan": String(start.distance(to: end))])
      if let stage { markup.write(words.isolated(journey.stages[stage].name.label)) }
      if let goal = stage.flatMap({ journey.stages[$0].goal }) {
        markup.element("small", text: words.isolated(goal))
      }
      markup.close("th")
      start = end
    }
    markup.close("tr")
  }

  private func writeSteps(_ markup: inout Markup) {
    markup.open("tr", ["class": "steps"])
    markup.element("td", ["class": "corner"], text: "")
    for id in steps {
      let step = journey.steps[id]
      markup.open(
        "th", ["scope": "col", "id": isSheet ? nil : "step-\(id.number)", "data-step": mark(id)])
      let name = words.isolated(words.stepName(step))
      write(name, leadingTo: proof(of: id), &markup)
      writeTags(id, &markup)
      if let picture = pictures.markup(of: step.picture, named: name) { markup.append(picture) }
      if let reason = step.momentOfTruth {
        markup.element("small", ["class": "truth"], text: words.momentOfTruth(reason))
      }
      for note in step.notes { markup.element("small", text: words.isolated(note)) }
      markup.close("th")
    }
    markup.close("tr")
  }

  /// The step as the page's script knows it; a sheet is never under a pointer.
  private func mark(_ step: ID<Step>) -> String? { isSheet ? nil : String(step.number) }

  /// Where the numbers of a step stand; nil where it has none.
  private func proof(of step: ID<Step>) -> String? {
    analysis[step].gaps.isEmpty ? nil : "score-\(step.number)"
  }

  private func write(_ text: String, leadingTo target: String?, _ markup: inout Markup) {
    guard let target else { return markup.write(text) }
    markup.element("a", ["href": "#" + target], text: text)
  }

  /// The step's gap, and its place in the paths where that is out of the ordinary.
  private func writeTags(_ step: ID<Step>, _ markup: inout Markup) {
    let found = analysis[step]
    let gap = found.drawn == .unknown && found.answers == 0 ? "" : words.short(found, in: model)
    // That a step is empty its open cells say already.
    let place = found.placement == .empty ? "" : words.place(found)
    if !gap.isEmpty {
      let mark = GapMark(found.drawn)
      markup.element("span", ["class": "pill \(mark.size.rawValue) \(mark.basis.key)"], text: gap)
    }
    if !place.isEmpty { markup.element("span", ["class": "pill place"], text: place) }
  }

  // MARK: Body

  /// Of the steps of this map alone: a long journey is printed on many sheets. On a sheet where she lives nothing of
  /// her own a persona is left out.
  private var bands: [Band] {
    let steps = steps.map { journey.steps[$0] }
    let ideal = Band(
      title: words.say(en: "Ideal journey", ar: "الرحلة المثالية"), name: "ideal", parts: steps.map(\.ideal))
    let actual = Band(
      title: words.say(en: "Actual journey", ar: "الرحلة الفعلية"), name: "actual",
      parts: self.steps.map(journey.common))
    let own = model.personas.ids.filter { persona in
      steps.contains { $0.actuals.contains { $0.personas.contains(persona) } }
    }
    return [ideal, actual] + own.map(band)
  }

  /// A persona's own actual, where it differs from everybody's.
  private func band(for persona: ID<Persona>) -> Band {
    let name = words.isolated(model.personas[persona].shortName)
    let parts = steps.map { step in
      journey.steps[step].actuals.first { $0.personas.contains(persona) }
    }
    let general = steps.filter {
      journey.steps[$0].actual(for: persona) != nil && parts[steps.lowerBound.distance(to: $0)] == nil
    }
    return Band(
      title: words.say(
        en: "Actual for \(name)", ar: "الفعلي \(words.belonging(to: model.personas[persona].shortName))"),
      name: "actual", parts: parts, persona: persona, sharing: Set(general))
  }

  /// The cell of a step without a part, over all rows.
  private func writeAbsence(of step: ID<Step>, in band: Band, rows: Int, _ markup: inout Markup) {
    let text =
      if band.name == "ideal" {
        words.notInIdeal
      } else if band.persona == nil, let differing = words.differing(at: step, in: journey, of: model) {
        differing
      } else {
        words.absence(analysis[step])
      }
    markup.element(
      "td", ["class": "absent", "rowspan": String(rows), "data-step": mark(step)], text: text)
  }

  /// One cell over a run of steps that she lives as everybody does.
  private func writeSharing(of steps: Range<ID<Step>>, rows: Int, _ markup: inout Markup) {
    markup.element(
      "td",
      [
        "class": "absent same", "rowspan": String(rows),
        "colspan": steps.count > 1 ? String(steps.count) : nil,
        "data-step": steps.count > 1 ? nil : mark(steps.lowerBound),
      ], text: asForEverybody)
  }

  private var asForEverybody: String { words.say(en: "as for everybody", ar: "كما للجميع") }

  private func write(_ band: Band, _ markup: inout Markup) {
    let rows = MapRow.all(for: band.parts, in: journey, model: model, lanes: lanes, words: words)
    markup.open("tbody", ["class": band.name, "data-persona": band.persona.map { "\($0.number)" }])
    markup.open("tr", ["class": "band"])
    markup.element("th", ["scope": "rowgroup"], text: band.title)
    if band.name == "ideal" {
      markup.element("td", ["colspan": String(steps.count)], text: "")
    } else {
      for step in steps { markup.element("td", text: bandLabel(of: step)) }
    }
    markup.close("tr")
    for (index, row) in rows.enumerated() {
      markup.open("tr", ["class": row.name])
      markup.element("th", ["scope": "row"], text: row.label)
      for step in steps {
        if let part = band.parts[steps.lowerBound.distance(to: step)] {
          let isShared = band.persona != nil && journey.steps[step].general != nil
          write(row.lines(part), of: step, isAsked: row.isAsked, isShared: isShared, &markup)
        } else if index == 0, band.sharing.contains(step) {
          let isFirst = step == steps.lowerBound || !band.sharing.contains(ID(step.index - 1))
          let end = steps[step...].first { !band.sharing.contains($0) } ?? steps.upperBound
          if isFirst { writeSharing(of: step..<end, rows: rows.count, &markup) }
        } else if index == 0 {
          writeAbsence(of: step, in: band, rows: rows.count, &markup)
        }
      }
      markup.close("tr")
    }
    markup.close("tbody")
  }

  /// The step's name again, as the head is out of sight where a lower band is read.
  private func bandLabel(of step: ID<Step>) -> String { words.isolated(words.stepName(journey.steps[step])) }

  /// A cell; a question that nobody answered is shown as open, and one that the general Actual answers as shared.
  private func write(
    _ lines: [MapRow.Line], of step: ID<Step>, isAsked: Bool, isShared: Bool, _ markup: inout Markup
  ) {
    markup.open("td", ["data-step": mark(step)])
    guard !lines.isEmpty else {
      if isAsked, isShared {
        markup.element("span", ["class": "shared"], text: asForEverybody)
      } else if isAsked {
        markup.element("span", ["class": "open"], text: words.open)
      }
      return markup.close("td")
    }
    for (index, line) in lines.enumerated() {
      if index > 0 { markup.shape("br", [:]) }
      if let icon = line.icon { write(icon, &markup) }
      markup.write(line.text)
    }
    markup.close("td")
  }

  private func write(_ icon: MapIcon, _ markup: inout Markup) {
    // Its size stands here too: a team's own style need not know it.
    markup.open("svg", ["class": "icon", "width": "16", "height": "16", "aria-hidden": "true"])
    markup.shape("use", ["href": "#" + icon.id])
    markup.close("svg")
  }
}
