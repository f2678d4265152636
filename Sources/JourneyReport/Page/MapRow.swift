import JourneyAnalysis
import JourneyModel
import JourneySyntax
import JourneyWords

/// One row of the journey map: what it says about a part.
struct MapRow {
  /// One of the things that stand in a cell, below each other.
  struct Line: Equatable {
    /// Beside the words, which say the same.
    var icon: MapIcon?
    let text: String

    init(_ text: String, icon: MapIcon? = nil) {
      self.icon = icon
      self.text = text
    }
  }

  let name: String
  let label: String
  /// One of the four questions, which every part is asked.
  let isAsked: Bool
  let lines: (Part) -> [Line]
  /// Nothing ever stands in it: it parts the rows above from those below.
  var isParting: Bool { name == Self.parting }

  private static let parting = "visibility"

  /// The four questions, then whatever else any of the parts holds, and lanes below that: those that customers see, then
  /// a line, then the others.
  static func all(
    for parts: [Part?], in journey: Journey, model: Model, lanes: [MapLane], words: Words
  ) -> [MapRow] {
    let known = parts.compactMap { $0 }
    func used(_ rows: [MapRow]) -> [MapRow] {
      rows.filter { row in known.contains { !row.lines($0).isEmpty } }
    }
    let hidden = used(lanes.filter(\.isHidden).map { $0.mapRow(words) })
    return questions(words) + used(further(in: journey, model: model, words: words))
      + used(lanes.filter { !$0.isHidden }.map { $0.mapRow(words) })
      + (hidden.isEmpty ? [] : [lineOfVisibility(words)] + hidden)
  }

  /// What customers see stands above it.
  private static func lineOfVisibility(_ words: Words) -> MapRow {
    MapRow(
      name: parting, label: words.say(en: "Line of visibility", ar: "خط الرؤية"), isAsked: false,
      lines: { _ in [] })
  }

  private static func questions(_ words: Words) -> [MapRow] {
    Keyword.questions.map { question in
      MapRow(name: "\(question)", label: words.heading(question), isAsked: true) { part in
        switch question {
        case .touchpoint: part.touchpoints.map { Line(words.label($0), icon: .channel(of: $0)) }
        case .expectation: part.expectations.map { Line(words.isolated($0)) }
        case .thought: part.thoughts.map { Line(words.quoted($0)) }
        case .feeling: part.feeling.map { [Line(words.label($0), icon: .face(of: $0))] } ?? []
        default: []
        }
      }
    }
  }

  private static func further(in journey: Journey, model: Model, words: Words) -> [MapRow] {
    func row(_ name: String, _ field: Keyword, _ lines: @escaping (Part) -> [String]) -> MapRow {
      MapRow(name: name, label: words.heading(field), isAsked: false) { lines($0).map { Line($0) } }
    }
    return [
      row("score", .score) { $0.scores.map { words.label($0, in: model) } },
      row("small", .duration) { part in part.duration.map { [words.isolated($0)] } ?? [] },
      row("small", .backTo) { $0.loops.map { words.label($0, in: journey) } },
      row("small pain", .pain) { $0.pains.map { words.isolated($0) } },
      row("small", .evidence) { $0.evidence.map { words.isolated($0) } },
      row("small", .note) { $0.notes.map { words.isolated($0) } },
      row("small", .reviewed) { part in part.reviewed.map { [words.day($0.text)] } ?? [] },
    ]
  }
}
