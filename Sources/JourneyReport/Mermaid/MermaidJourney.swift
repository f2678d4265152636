package import JourneyAnalysis
package import JourneyModel
import JourneySyntax
package import JourneyWords

/// A journey in Mermaid's notation of the same name, for the many places that draw it: each step with the level it
/// should feel like, the one it does, and each persona's own. Mermaid knows no gaps, loops or scores.
package struct MermaidJourney: Sendable {
  /// The notation, one line a task.
  package let text: String

  /// The steps in the order of the merged path, under their stages; one with two places stands at its first.
  package init(of analysis: GapAnalysis, in model: Model, words: Words) {
    let journey = model.journeys[analysis.journey]
    var lines = ["journey", "    title " + Self.plain(words.labelText(journey.name.label))]
    var stage: ID<Stage>?
    var seen: Set<ID<Step>> = []
    for column in analysis.path.columns where seen.insert(column.step).inserted {
      let step = journey.steps[column.step]
      if let own = step.stage, own != stage {
        lines.append("    section " + Self.plain(words.labelText(journey.stages[own].name.label)))
      }
      stage = step.stage
      lines += Self.tasks(of: step, in: model, words: words)
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  /// One task for each level, with those who live it; a step without any level is a remark.
  private static func tasks(of step: Step, in model: Model, words: Words) -> [String] {
    let name = named(plain(words.stepName(step)))
    var lived: [(who: String, level: Int)] = []
    if let level = step.ideal?.feeling?.level { lived.append((words.ideal, level)) }
    for part in step.actuals {
      guard let level = part.feeling?.level else { continue }
      let names = part.personas.map { plain(words.labelText(model.personas[$0].shortName), inList: true) }
      lived += (names.isEmpty ? [words.actual] : names).map { ($0, level) }
    }
    if lived.isEmpty {
      return ["      %% \(name): \(words.say(en: "no level of feeling", ar: "لا مستوى للشعور"))"]
    }
    var levels: [Int] = []
    for (_, level) in lived where !levels.contains(level) { levels.append(level) }
    return levels.map { level in
      let who = lived.filter { $0.level == level }.map(\.who).joined(separator: ", ")
      return "      \(name): \(level): \(who)"
    }
  }

  /// A step whose name begins like one of Mermaid's own lines is quoted, or it would become one.
  private static func named(_ name: String) -> String {
    let first = name.split { !$0.isLetter }.first ?? ""
    return keywords.contains(first.lowercased()) ? "“\(name)”" : name
  }

  private static let keywords: Set = ["journey", "title", "section", "acctitle", "accdescr"]

  /// Text without the signs that Mermaid would read as its own.
  private static func plain(_ text: String, inList: Bool = false) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case ":", ";": plain.append("–")
      case "#": plain.append("№")
      case "%", "<", ">", "{", "}", "`", "\"": plain.append(" ")
      case "," where inList, "،" where inList: plain.append(" ")
      default: plain.append(scalar)
      }
    }
    let line = String(plain).trimmed
    return line.isEmpty ? "–" : line
  }
}
