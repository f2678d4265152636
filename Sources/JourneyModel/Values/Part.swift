package import JourneySyntax

/// A step as it should be (Ideal) or as it is believed to be (Actual).
package struct Part: Sendable, Equatable {
  /// The line of `Ideal` or `Actual`, or of the field that opened the part without one.
  package var place: Place
  /// Whom this Actual is for; empty: everybody.
  package var personas: [ID<Persona>] = []
  /// Where it happens, in the order of the file.
  package var touchpoints: [Touchpoint] = []
  /// What the customer expects here, one text a field.
  package var expectations: [String] = []
  /// What the customer thinks, in their own words; one text a field.
  package var thoughts: [String] = []
  /// nil while the question is open; words of an unknown level are a feeling too.
  package var feeling: Feeling?
  /// In an Ideal targets, in an Actual what the team believes; those outside their scale are left out.
  package var scores: [StatedScore] = []
  /// How long it takes, as written: `10 min`. Nothing is counted with it.
  package var duration: String?
  /// What hurts, one text a field.
  package var pains: [String] = []
  /// What supports this: an interview, a figure, a document; one text a field.
  package var evidence: [String] = []
  /// The day someone last looked at it and found it still true; nil when none was written.
  package var reviewed: Day?
  /// Each `Note` as one text, then lines that belong nowhere else.
  package var notes: [String] = []
  /// The step of the same journey that this one comes after in reality.
  package var after: ID<Step>?
  /// Where customers are sent back to; empty in an Ideal.
  package var loops: [Loop] = []
  /// What else happens here, in the order of the file.
  package var lanes: [Lane] = []
  /// `none` stands in its place: only what supports that is said in it.
  package var isNone = false
  /// Fields written with `?`, each once: known to be open.
  package var leftOpen: [Keyword] = []

  /// A part for everybody, with all questions open.
  package init(place: Place) { self.place = place }

  /// The keywords of the questions without an answer, in their order; `?` is no answer.
  package var openQuestions: [Keyword] { Keyword.questions.filter { !hasAnswer(to: $0) } }

  /// This part, with the questions that it leaves open answered as `general` answers them.
  func answered(by general: Part) -> Part {
    var part = self
    if touchpoints.isEmpty { part.touchpoints = general.touchpoints }
    if expectations.isEmpty { part.expectations = general.expectations }
    if thoughts.isEmpty { part.thoughts = general.thoughts }
    part.feeling = feeling ?? general.feeling
    return part
  }

  private func hasAnswer(to question: Keyword) -> Bool {
    switch question {
    case .touchpoint: !touchpoints.isEmpty
    case .expectation: !expectations.isEmpty
    case .thought: !thoughts.isEmpty
    case .feeling: feeling != nil
    default: false
    }
  }
}

/// `website / Licensing portal`: the channel ends at the first ` / `.
package struct Touchpoint: Sendable, Equatable {
  /// Trimmed; nil where no channel is named.
  package var channel: String?
  /// The rest, or all of it where no channel is named.
  package var name: String

  /// A touchpoint whose channel and name are told apart already.
  package init(channel: String?, name: String) {
    self.channel = channel
    self.name = name
  }
}

/// `2 annoyed`: the level from 1 (very bad) to 5 (very good), when written or known from the words.
package struct Feeling: Sendable, Equatable {
  /// One of `levels`; nil where none was written and the words are not known, or another number was.
  package var level: Int?
  /// As written beside the level, trimmed; empty where the level is all.
  package var words: String

  /// From very bad to very good.
  package static let levels = 1...5

  /// A feeling as given: the level is neither checked nor looked up from the words.
  package init(level: Int?, words: String) {
    self.level = level
    self.words = words
  }
}

/// `Back to: [form] 38 % a paper was missing`.
package struct Loop: Sendable, Equatable {
  /// The step of the same journey that customers are sent back to.
  package var to: ID<Step>
  /// Per cent, 0 to 100, when known.
  package var share: Double?
  /// Why, as written after step and share, trimmed; empty where nothing is said.
  package var reason: String
  /// The line of `Back to`.
  package var place: Place

  /// A loop as given: neither step nor share is checked.
  package init(to: ID<Step>, share: Double?, reason: String, place: Place) {
    self.to = to
    self.share = share
    self.reason = reason
    self.place = place
  }
}

extension Part {
  /// What may be written in it.
  static let fields = ModelFields<Part>([
    .each(
      .touchpoint, \.touchpoints, read: { Touchpoint($1) },
      fact: { touchpoint, _ in .touchpoint(channel: touchpoint.channel, name: touchpoint.name) }),
    .texts(.expectation, \.expectations), .texts(.thought, \.thoughts),
    .one(
      .feeling, \.feeling, read: { $0.feeling($1) },
      fact: { feeling, _ in .feeling(level: feeling.level, words: feeling.words) }),
    .each(
      .score, \.scores, read: { $0.score($1) },
      fact: { score, places in
        .score(
          measure: places.block(of: score.measure), value: score.value, isShare: score.isShare,
          isGuess: score.isGuess)
      }),
    .text(.duration, \.duration), .texts(.pain, \.pains), .texts(.evidence, \.evidence),
    .day(.reviewed, \.reviewed), .texts(.note, \.notes),
    .one(
      .after, \.after, read: { $0.step($1) }, fact: { step, places in .reference(places.block(of: step)) }),
    .each(
      .backTo, \.loops, read: { $0.loop($1) },
      fact: { loop, places in .loop(to: places.block(of: loop.to), share: loop.share, reason: loop.reason) }),
    .each(
      .lane, \.lanes, read: { $0.lane($1) }, fact: { lane, _ in .lane(name: lane.name, text: lane.text) }),
  ])
}
