import JourneyModel
import JourneyWords
import JourneyXML

/// A small drawing beside a word of the map. The word says the same, so none is needed to understand it: it is hidden
/// from those who listen. It has the colour of the text around it.
struct MapIcon: Sendable, Equatable {
  /// Of its symbol.
  let id: String
  /// SVG in a square of 16 units, of lines; without anything that a template or a reader could have written.
  let shapes: String

  /// All there are.
  static let all: [MapIcon] = faces + Channel.allCases.map(\.icon)

  /// Those that the map of a journey shows, as symbols to stand once in its page.
  static func symbols(of journey: Journey) -> String {
    let parts = journey.steps.lazy.flatMap(\.parts)
    let channels = parts.flatMap(\.touchpoints).compactMap { channel(of: $0)?.id }
    let faces = parts.compactMap(\.feeling).compactMap { face(of: $0)?.id }
    let shown = Set(channels).union(faces)
    return all.filter { shown.contains($0.id) }.map(\.symbol).joined()
  }

  /// Beside a word. Its size stands here too: a team's own style need not know it.
  func write(to markup: inout Markup) {
    markup.open("svg", ["class": "icon", "aria-hidden": "true"])
    markup.shape("use", ["href": "#" + id])
    markup.close("svg")
  }

  private var symbol: String {
    "<symbol id=\"\(id)\" viewBox=\"0 0 16 16\"><g fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\" "
      + "stroke-linecap=\"round\" stroke-linejoin=\"round\">\(shapes)</g></symbol>\n"
  }

  /// The face of a feeling; nil where no level is known.
  static func face(of feeling: Feeling) -> MapIcon? {
    feeling.level.flatMap { Feeling.levels.contains($0) ? faces[$0 - Feeling.levels.lowerBound] : nil }
  }

  /// What a touchpoint's channel looks like; nil where none is named.
  static func channel(of touchpoint: Touchpoint) -> MapIcon? {
    touchpoint.channel.map { Channel(named: $0).icon }
  }

  /// From very bad to very good.
  private static let faces: [MapIcon] = zip(Feeling.levels, mouths).map { level, mouth in
    MapIcon(
      id: "face-\(level)",
      shapes: #"<circle cx="8" cy="8" r="6.6"/><path d="M5.8 6.4h.01M10.2 6.4h.01"/>"# + mouth)
  }

  private static let mouths = [
    #"<path d="M5 12c1.2-2.7 4.8-2.7 6 0M4.2 4l2.2 1.1M11.8 4 9.6 5.1"/>"#,
    #"<path d="M5.4 11.3c1.4-1.6 3.8-1.6 5.2 0"/>"#,
    #"<path d="M5.4 10.6h5.2"/>"#,
    #"<path d="M5.4 9.9c1.4 1.6 3.8 1.6 5.2 0"/>"#,
    #"<path d="M4.8 9.1h6.4c-.3 2.1-1.5 3.2-3.2 3.2S5.1 11.2 4.8 9.1z" fill="currentColor"/>"#,
  ]
}

extension Channel {
  fileprivate var icon: MapIcon { MapIcon(id: "channel-\(self)", shapes: shapes) }

  private var shapes: String {
    switch self {
    case .app: #"<rect x="4" y="1.4" width="8" height="13.2" rx="1.6"/><path d="M7.2 12.4h1.6"/>"#
    case .website:
      #"<circle cx="8" cy="8" r="6.4"/><path d="M1.6 8h12.8M8 1.6c3 3.4 3 9.4 0 12.8M8 1.6c-3 3.4-3 9.4 0 12.8"/>"#
    case .phone:
      #"<path d="M4.2 2h2.3l1.2 3-1.6 1.2a8 8 0 0 0 3.7 3.7L11 8.3l3 1.2v2.3a2.2 2.2 0 0 1-2.2 2.2A9.8 9.8 0 0 1 2 4.2 2.2 2.2 0 0 1 4.2 2z"/>"#
    case .counter: #"<path d="M2.2 14V6.4L8 2.2l5.8 4.2V14zM6.2 14V9.4h3.6V14"/>"#
    case .post: #"<rect x="1.5" y="3.4" width="13" height="9.2" rx="1"/><path d="M1.8 4.2 8 9l6.2-4.8"/>"#
    case .email:
      #"<circle cx="8" cy="8" r="2.5"/><path d="M10.5 5.5v3.3a1.9 1.9 0 0 0 3.8 0V8a6.3 6.3 0 1 0-2.7 5.2"/>"#
    case .message: #"<path d="M2 2.8h12v8.4H7.4l-3.2 3v-3H2zM5.4 7h.01M8 7h.01M10.6 7h.01"/>"#
    case .kiosk:
      #"<rect x="3" y="1.4" width="10" height="8" rx="1"/><path d="M8 9.4v5M4.6 14.5h6.8M5.4 6.8h5.2"/>"#
    case .social:
      #"<circle cx="4" cy="8" r="2"/><circle cx="12" cy="3.6" r="2"/><circle cx="12" cy="12.4" r="2"/><path d="M5.8 7l4.4-2.4M5.8 9l4.4 2.4"/>"#
    case .other:
      #"<path d="M8 14.6S3 9.9 3 6.4a5 5 0 0 1 10 0c0 3.5-5 8.2-5 8.2z"/><circle cx="8" cy="6.4" r="1.6"/>"#
    }
  }
}
