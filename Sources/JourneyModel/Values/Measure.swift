package import JourneySyntax

/// A question with an answer scale, and how its answers become a score.
package struct Measure: Sendable, Equatable {
  /// How a histogram of answers becomes one score.
  package enum Scoring: Sendable, Equatable {
    /// Share of 9 and 10 minus share of 0 to 6, times 100: −100 to 100.
    case netPromoter
    /// The mean answer, on the answer scale.
    case mean
  }

  /// A built-in measure's name stands in no file, and on line 0.
  package var name: Name
  /// `netPromoter` of NPS, `mean` of all others.
  package var scoring: Scoring
  /// What a customer ticks; answers outside it are reported, never counted.
  package var answers: ClosedRange<Double>
  /// The distance between neighbouring answers: 1 for built-in measures; an own measure's answers are
  /// rounded to this grid, so that its histogram stays small.
  package var grain: Double
  /// False where `Better` says `lower`: then the low end of the scale is the good one.
  package var higherIsBetter: Bool
  /// The answers counted by a score written with `%`.
  package var topBox: ClosedRange<Double>?
  /// Anything else worth keeping; nil when missing or `?`.
  package var note: String?

  /// A measure without a note; the grain is as given, whatever the length of the scale.
  package init(
    name: Name, scoring: Scoring = .mean, answers: ClosedRange<Double>, grain: Double = 1,
    higherIsBetter: Bool = true, topBox: ClosedRange<Double>? = nil
  ) {
    self.name = name
    self.scoring = scoring
    self.answers = answers
    self.grain = grain
    self.higherIsBetter = higherIsBetter
    self.topBox = topBox
  }

  /// What `Score:` holds and gaps are in: −100 to 100 for NPS, else the answer scale.
  package var scores: ClosedRange<Double> {
    scoring == .netPromoter ? -100...100 : answers
  }

  /// A score's position on the common scale, 0 (worst) to 100 (best).
  package func points(_ score: Double) -> Double {
    let fromWorst = higherIsBetter ? score.minus(scores.lowerBound) : scores.upperBound.minus(score)
    return fromWorst.percent(of: scores.upperBound.minus(scores.lowerBound))
  }
}

extension Measure {
  /// NPS, in any model.
  package static let nps = ID<Measure>(0)
  /// CSAT, in any model.
  package static let csat = ID<Measure>(1)
  /// CES, in any model.
  package static let ces = ID<Measure>(2)

  /// The measures every model has, in the order above.
  package static let builtIn: [Measure] = [
    Measure(name: builtInName("NPS"), scoring: .netPromoter, answers: 0...10),
    Measure(name: builtInName("CSAT"), answers: 1...5, topBox: 4...5),
    Measure(name: builtInName("CES"), answers: 1...7, topBox: 5...7),
  ]

  /// Whether a block of this name describes a built-in measure, and adds none.
  package static func isBuiltIn(_ name: Name) -> Bool {
    let written = (name.id ?? name.label).folded
    return builtIn.contains { $0.name.label.folded == written }
  }

  private static func builtInName(_ label: String) -> Name {
    Name(label: label, id: label.lowercased(), place: Place(file: "", line: 0))
  }
}

/// `Score: CSAT 4.6`, `Score: CSAT 85 %` or `Score: CSAT 4.5 ?`: in an Ideal the target, in an Actual what the team believes.
package struct StatedScore: Sendable, Equatable {
  /// What is scored.
  package var measure: ID<Measure>
  /// On the measure's score scale; 0 to 100 when it is a share.
  package var value: Double
  /// Written with `%`: the share of answers in the measure's top box.
  package var isShare: Bool
  /// Written with a `?` behind it: it counts, and is still to be agreed on.
  package var isGuess: Bool
  /// The line of `Score`.
  package var place: Place

  /// A score as given: it is not checked against the measure's scale.
  package init(measure: ID<Measure>, value: Double, isShare: Bool, isGuess: Bool = false, place: Place) {
    self.measure = measure
    self.value = value
    self.isShare = isShare
    self.isGuess = isGuess
    self.place = place
  }
}

extension Measure {
  /// What may be written in its block.
  static let fields = ModelFields<Measure>([
    ModelField(.scale) { resolver, field, measure in
      if let scale = resolver.scale(of: measure, field) { measure.answers = scale }
    } facts: { measure, _ in
      [.range(measure.answers.lowerBound, measure.answers.upperBound)]
    },
    ModelField(.better) { resolver, field, measure in
      measure.higherIsBetter = resolver.choice(field) != "lower"
    } facts: { measure, _ in
      [.choice(.better, measure.higherIsBetter ? "higher" : "lower")]
    },
    .range(.topBox, \.topBox), .text(.note, \.note),
  ])
}
