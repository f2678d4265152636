import JourneyAnalysis
import JourneyModel
import JourneyPictures
import JourneyWords
import JourneyXML

/// The journey as a table: a column for every step, the four questions as rows, as intended and as lived. Its cells
/// are written one after the other, as the template engine would take far longer over the many of a long journey.
struct JourneyMap {
  /// The journey as everybody lives it, or a persona who can be chosen.
  struct View {
    let audience: Audience
    let analysis: GapAnalysis
    let model: Model

    var journey: Journey { model.journeys[analysis.journey] }
  }

  /// A step's gap or its place, set off from its name.
  private struct Tag: Equatable {
    let classes: String
    let text: String
  }

  /// More columns than that a sheet of paper can't hold: they would be narrower than their words.
  static let mostOnASheet = 14

  let journey: Journey
  /// Those of the columns.
  let steps: Range<ID<Step>>
  private let analysis: GapAnalysis
  let model: Model
  let words: Words
  private let pictures: PagePictures
  private let isSheet: Bool
  let lanes: [MapLane]
  /// Everybody's first.
  let views: [View]

  /// - Parameters:
  ///   - views: of the personas who can be chosen.
  ///   - steps: the steps of one sheet; nil for the whole journey, which alone is led to from elsewhere.
  init(
    of analysis: GapAnalysis, in model: Model, views: [PersonaView] = [], words: Words,
    pictures: PagePictures, steps: Range<ID<Step>>? = nil
  ) {
    self.views =
      [View(audience: .everybody, analysis: analysis, model: model)]
      + views.map { View(audience: .persona($0.persona), analysis: $0.analysis, model: $0.model) }
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
  func mark(_ step: ID<Step>) -> String? { isSheet ? nil : String(step.number) }

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
    for (audience, tags) in views.map({ ($0.audience, tags(of: step, in: $0)) }).sharing() {
      for tag in tags {
        markup.element("span", ["class": "pill \(tag.classes)", "data-for": audience], text: tag.text)
      }
    }
  }

  private func tags(of step: ID<Step>, in view: View) -> [Tag] {
    let found = view.analysis[step]
    let gap = found.drawn == .unknown && found.answers == 0 ? "" : words.short(found, in: view.model)
    // That a step is empty its open cells say already.
    let place = found.placement == .empty ? "" : words.place(found)
    let mark = GapMark(found.drawn)
    return [
      Tag(classes: "\(mark.size.rawValue) \(mark.basis.key)", text: gap), Tag(classes: "place", text: place),
    ]
    .filter { !$0.text.isEmpty }
  }
}
