import JourneyAnalysis
import JourneyModel
import JourneySyntax
import JourneyWords

/// One row of the journey map: what it says about a part.
struct MapRow {
  let name: String
  let label: String
  /// One of the four questions, which every part is asked.
  let isAsked: Bool
  let lines: (Part) -> [String]

  /// The four questions, then whatever else any of the parts holds.
  static func all(for parts: [Part?], in journey: Journey, model: Model, words: Words) -> [MapRow] {
    let known = parts.compactMap { $0 }
    let more = further(in: journey, model: model, words: words)
    return questions(words) + more.filter { row in known.contains { !row.lines($0).isEmpty } }
  }

  private static func questions(_ words: Words) -> [MapRow] {
    Keyword.questions.map { question in
      MapRow(name: "\(question)", label: words.heading(question), isAsked: true) { part in
        switch question {
        case .touchpoint: part.touchpoints.map { words.label($0) }
        case .expectation: part.expectations.map { words.isolated($0) }
        case .thought: part.thoughts.map { words.quoted($0) }
        case .feeling: part.feeling.map { [words.label($0)] } ?? []
        default: []
        }
      }
    }
  }

  private static func further(in journey: Journey, model: Model, words: Words) -> [MapRow] {
    func row(_ name: String, _ english: String, _ arabic: String, _ lines: @escaping (Part) -> [String])
      -> MapRow
    {
      MapRow(name: name, label: words.say(en: english, ar: arabic), isAsked: false, lines: lines)
    }
    return [
      row("score", "Score", "الدرجة") { $0.scores.map { words.label($0, in: model) } },
      row("small", "Duration", "المدة") { part in part.duration.map { [words.isolated($0)] } ?? [] },
      row("small", "Back to", "العودة إلى") { $0.loops.map { words.label($0, in: journey) } },
      row("small pain", "Pain", "نقطة الألم") { $0.pains.map { words.isolated($0) } },
      row("small", "Evidence", "الدليل") { $0.evidence.map { words.isolated($0) } },
      row("small", "Notes", "ملاحظات") { $0.notes.map { words.isolated($0) } },
      row("small", "Reviewed", "روجع") { part in part.reviewed.map { [words.day($0.text)] } ?? [] },
    ]
  }
}
