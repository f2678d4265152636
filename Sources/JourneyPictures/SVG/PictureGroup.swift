import JourneyModel
import JourneyXML

/// One box, line or band of a picture, drawn: what a page finds by its id, and what a screen gets anew where it changed.
package struct PictureGroup: Sendable, Equatable {
  /// What it is, from behind to in front.
  package enum Layer: Sendable, Comparable {
    /// In the order in which they are drawn.
    case band, line, box
  }

  /// Unique in the picture, and behind its namespace unique on a page.
  package let id: String
  /// How far in front it stands.
  package let layer: Layer
  /// What a page's style sheet speaks of it by, parted by blanks.
  let classes: String
  /// The step that it tells of.
  let step: ID<Step>?
  /// The persona whose own it is.
  let persona: ID<Persona>?
  /// Its tooltip, shapes and texts, in the order of painting.
  var content: [XMLElement]
  /// A group elsewhere on the page that looks the same and is shown again in its place.
  var original: String?

  /// The group as one `<g>` element.
  package var markup: String {
    var markup = Markup(.characters)
    write(to: &markup)
    return markup.text
  }

  /// Whether all but the id is the same.
  func looks(like other: PictureGroup) -> Bool {
    layer == other.layer && classes == other.classes && step == other.step && persona == other.persona
      && content == other.content
  }

  func write(to markup: inout Markup) {
    if let original {
      markup.shape("use", ["href": "#" + original, "data-step": step.map { String($0.number) }])
      return
    }
    markup.write(
      XMLElement(
        "g",
        [
          "id": id, "class": classes, "data-step": step.map { String($0.number) },
          "data-persona": persona.map { String($0.number) },
        ], children: content))
  }
}
