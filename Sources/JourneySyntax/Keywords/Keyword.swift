/// Everything a line can say, as one name for all its spellings. `KeywordTable` knows the rest.
package enum Keyword: UInt8, Sendable, CaseIterable {
  /// Headings
  case use, setting, persona, measure, source, journey, stage, step, opportunity, agenda
  /// Parts
  case ideal, actual
  /// Fields of parts
  case touchpoint, expectation, thought, feeling, score, duration, pain, evidence, after, backTo, lane
  /// Fields of steps, journeys, stages
  case importance, reach, momentOfTruth, owner, note, goal, forPersonas, measuredBy, customer, reviewed,
    orderBy, window
  /// Fields of personas
  case age, role, need, quote, channels, context, segment, picture
  /// Fields of measures
  case scale, better, topBox
  /// Fields of sources
  case file, voice, kind, calendar, dateOrder, notApplicable, column, rows, eachPerson, totals, invited
  /// Which columns of a source hold what
  case journeyColumn, stepColumn, measureColumn, scoreColumn, countColumn, weightColumn, respondentColumn
  /// The same of who answered, when and where
  case dateColumn, personaColumn, channelColumn, commentColumn, segmentColumn
  /// Fields of opportunities
  case fixes, value, feasibility, status, due, success
  /// Fields of settings and agendas
  case language, digits, title, item

  /// What most journeys are written with, in the order in which somebody meets it: proposed and explained before all
  /// others.
  package static let core: [Keyword] = [
    .journey, .goal, .owner, .persona, .stage, .step, .momentOfTruth, .ideal, .actual, .touchpoint,
    .expectation,
    .thought, .feeling, .score, .pain, .evidence, .note, .source, .file, .opportunity, .fixes,
  ]

  /// The same keywords in the same order, but those of the core first.
  package static func coreFirst(_ keywords: [Keyword]) -> [Keyword] {
    keywords.filter(core.contains) + keywords.filter { !core.contains($0) }
  }

  /// The four questions of every part, in the order they are asked.
  package static let questions: [Keyword] = [.touchpoint, .expectation, .thought, .feeling]
}
