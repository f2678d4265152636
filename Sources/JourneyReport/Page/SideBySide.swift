import JourneyAnalysis
import JourneyModel
import JourneyPictures
import JourneyWords
import JourneyXML

/// What the personas live beside each other, at the steps where they part.
struct SideBySide {
  private let subject: PageSubject
  private let steps: [ID<Step>]

  private var words: Words { subject.words }

  /// nil where none of them can be chosen.
  init?(of subject: PageSubject) {
    guard !subject.views.isEmpty else { return nil }
    self.subject = subject
    let journey = subject.journey
    let path = subject.analysis.path.columns.filter {
      $0.isInIdeal || subject.analysis[$0.step].placement == .extra
    }
    steps = path.map(\.step).filter { step in
      subject.views.contains { journey.isLivedApart(step, by: $0.persona) }
    }
  }

  /// How many steps all of them live alike, of those that somebody described.
  var alike: Int { subject.steps.count { !$0.actuals.isEmpty } - steps.count }

  /// The table, and above it what chooses whom it shows where there are more than two.
  func html() -> String {
    var markup = Markup(.element)
    if subject.views.count > 2 { writeChoice(&markup) }
    markup.append(String.panel(around: table, named: subject.say("Side by side", "جنبًا إلى جنب")))
    return markup.text
  }

  private func name(_ view: PersonaView) -> String {
    words.isolated(view.model.personas[view.persona].shortName)
  }

  private func writeChoice(_ markup: inout Markup) {
    markup.open("fieldset", ["class": "chips"])
    markup.element("legend", text: subject.say("Beside each other", "جنبًا إلى جنب"))
    for (place, view) in subject.views.enumerated() {
      markup.open("label")
      markup.open(
        "input",
        ["type": "checkbox", "id": "beside-\(view.persona.number)", "checked": place < 2 ? "" : nil])
      markup.write(name(view))
      markup.close("label")
    }
    markup.close("fieldset")
    markup.append("\n")
  }

  private var table: String {
    var markup = Markup(.element)
    markup.open("table", ["class": "rows numbers sides"])
    markup.open("thead")
    markup.open("tr")
    markup.element("th", ["scope": "col"], text: words.head(.step).text)
    markup.element("th", ["scope": "col"], text: words.head(.ideal).text)
    for view in subject.views {
      markup.element("th", ["scope": "col", "data-beside": "\(view.persona.number)"], text: name(view))
    }
    markup.close("tr")
    markup.close("thead")
    markup.open("tbody")
    for step in steps { write(step, &markup) }
    markup.close("tbody")
    markup.close("table")
    return markup.text
  }

  private func write(_ step: ID<Step>, _ markup: inout Markup) {
    markup.open("tr", ["data-step": "\(step.number)"])
    markup.open("th", ["scope": "row"])
    markup.element(
      "a", ["href": "#step-\(step.number)"], text: words.isolated(words.stepName(subject.steps[step.index])))
    markup.close("th")
    markup.open("td", ["data-label": words.ideal])
    if let ideal = subject.steps[step.index].ideal {
      write(ideal, &markup)
    } else {
      markup.write(words.notInIdeal)
    }
    markup.close("td")
    for view in subject.views {
      markup.open("td", ["data-beside": "\(view.persona.number)", "data-label": name(view)])
      let found = view.analysis[step]
      if let part = view.model.journeys[view.analysis.journey].common(step) {
        write(part, &markup)
        if found.drawn != .unknown { write(found, in: view, &markup) }
      } else {
        markup.write(words.absence(found))
      }
      if !subject.journey.isLivedApart(step, by: view.persona) {
        markup.element("small", text: words.asForEverybody)
      }
      markup.close("td")
    }
    markup.close("tr")
  }

  private func write(_ found: StepAnalysis, in view: PersonaView, _ markup: inout Markup) {
    let mark = GapMark(found.drawn)
    markup.write(" ")
    markup.element(
      "span", ["class": "pill \(mark.size.rawValue) \(mark.basis.key)"],
      text: words.short(found, in: view.model))
  }

  /// Where it happens and how it feels; the map says the rest.
  private func write(_ part: Part, _ markup: inout Markup) {
    if let feeling = part.feeling {
      if let face = MapIcon.face(of: feeling) { face.write(to: &markup) }
      markup.write(words.label(feeling))
    }
    let places = words.list(part.touchpoints.map { words.label($0) })
    if !places.isEmpty { markup.element("small", text: places) }
    let thoughts = words.list(part.thoughts.map { words.quoted($0) })
    if !thoughts.isEmpty { markup.element("small", text: thoughts) }
  }
}
