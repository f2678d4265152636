package import JourneyAnalysis
import JourneyHistory
package import JourneyModel
import JourneySyntax

/// The personas of some models: where each is used, when it changed, what data is behind it, and how far apart they are.
package struct PersonaTable: Sendable {
  /// One persona, in however many files and models.
  package struct Entry: Sendable {
    /// As it was met first.
    package var persona: Persona
    /// Where it is written, as a person knows the files.
    package var files: [String] = []
    /// The files do not say the same.
    package var isToldDifferently = false
    /// Journeys that she makes, in the order they were met.
    package var uses: [Use] = []
    /// When what she says changed last, in any of the files; nil where git knows nothing of it.
    package var change: Change?
    /// One for each source of the models that have the persona, also where none of its answers is hers.
    package var data: [Data] = []
    /// A model that has the persona names a source.
    package var hasSource = false

    /// An entry without files, uses or data as yet.
    package init(_ persona: Persona) { self.persona = persona }
  }

  /// A journey that a persona makes.
  package struct Use: Sendable, Equatable {
    /// Where the journey is written, as a person knows the file.
    var file: String
    /// The label of the journey.
    var journey: String

    /// - Parameter journey: its label.
    package init(file: String, journey: String) {
      self.file = file
      self.journey = journey
    }
  }

  /// When what a persona says changed last.
  package enum Change: Sendable, Equatable {
    /// The day is in ISO 8601.
    case commit(id: String, day: String, author: String, subject: String)
    /// The files of today say something else than the last commit.
    case uncommitted
  }

  /// Answers of one source that are known to be a persona's.
  package struct Data: Sendable, Equatable {
    /// The label of the source.
    package var source: String
    /// How many are known to be hers, of any day.
    package var answers: Int
    /// Of everybody, in this source.
    var all: Int

    /// - Parameter answers: those known to be the persona's, of `all` in this source.
    package init(source: String, answers: Int, all: Int) {
      self.source = source
      self.answers = answers
      self.all = all
    }
  }

  /// Two personas that meet in a journey, as entries of the table.
  package struct Pair: Sendable {
    /// The one that comes first.
    var first: ID<Entry>
    /// The other, after `first`.
    var second: ID<Entry>
    /// How far apart they feel, over the steps that both know a level of.
    var distance: FeltDistance

    /// - Parameter first: before `second`.
    package init(first: ID<Entry>, second: ID<Entry>, distance: FeltDistance) {
      self.first = first
      self.second = second
      self.distance = distance
    }
  }

  /// In the order they were met.
  let entries: [Entry]
  /// In the order of the entries.
  let pairs: [Pair]
  /// The language and digits of the text and of the Markdown.
  let words: Words

  /// - Parameter pairs: places among `entries`, with how far apart the two are.
  package init(of entries: [Entry], pairs: [Pair], words: Words) {
    self.entries = entries
    self.pairs = pairs
    self.words = words
  }

  /// For a person at a terminal.
  package var text: String {
    let blocks = entries.map { entry in
      [title(of: entry)] + facts(of: entry).map { "  \($0.heading): \($0.text)" }
    }
    let apart = distances.isEmpty ? [] : [[distanceHeading] + distances.map { "  " + $0 }]
    return (blocks + apart).map { $0.map { $0.withoutControls + "\n" }.joined() }.joined(separator: "\n")
  }

  /// For a wiki or a pull request.
  package var markdown: String {
    var text = MarkdownText()
    if words.isRightToLeft { text.block(#"<div dir="rtl" lang="\#(words.language.rawValue)">"#) }
    text.heading(1, words.say(en: "Personas", ar: "الشخصيات"))
    for entry in entries {
      text.heading(2, title(of: entry))
      text.list(facts(of: entry).map { "\($0.heading): \($0.text)" })
    }
    if !distances.isEmpty {
      text.heading(2, distanceHeading)
      text.list(distances)
    }
    if words.isRightToLeft { text.block("</div>") }
    return text.text.trimmed + "\n"
  }

  /// For other programs; `docs/personas.md` describes it.
  package var json: String {
    JSONValue.object([
      ("schema", .count(OutputSchema.version)), ("personas", .array(entries.map(\.json))),
      ("pairs", .array(pairs.map(json))),
    ]).text
  }

  private func json(_ pair: Pair) -> JSONValue {
    let distance = pair.distance
    return .object([
      ("first", .count(pair.first.index)), ("second", .count(pair.second.index)),
      ("steps", .count(distance.steps)),
      ("different", .count(distance.different)), ("shared", .count(distance.shared)),
      ("levels", .number(distance.mean)),
      ("nearlyTheSame", .bool(distance.isNearlyTheSame)),
    ])
  }
}

extension PersonaTable.Entry {
  fileprivate var json: JSONValue {
    let change: JSONValue =
      switch change {
      case .commit(let id, let day, let author, let subject):
        .object([
          ("commit", .string(id)), ("day", .string(day)), ("author", .string(author)),
          ("subject", .string(subject)),
        ])
      case .uncommitted, nil: .null
      }
    return .object([
      ("id", .string(persona.name.id)), ("label", .string(persona.name.label)),
      ("files", .array(files.map { .string($0) })), ("toldDifferently", .bool(isToldDifferently)),
      ("uses", .array(uses.map { .object([("file", .string($0.file)), ("journey", .string($0.journey))]) })),
      ("changed", change), ("uncommitted", .bool(self.change == .uncommitted)),
      ("reviewed", .string(persona.reviewed?.text)),
      (
        "segment",
        .array(
          persona.segment.map { condition in
            .object([
              ("column", .string(condition.column)), ("values", .array(condition.values.map { .string($0) })),
            ])
          })
      ),
      (
        "data",
        .array(
          data.map {
            .object([
              ("source", .string($0.source)), ("answers", .count($0.answers)), ("all", .count($0.all)),
            ])
          })
      ),
    ])
  }
}
