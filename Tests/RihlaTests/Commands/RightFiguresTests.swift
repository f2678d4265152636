import Foundation
import TestSupport
import Testing

/// Tables that mislead who counts rows, and the figures that are right for them, in `Tests/Fixtures/figures`.
@Suite("Figures of tables that mislead") struct RightFiguresTests {
  /// What a command says in JSON of the journey of a folder.
  private func journey(_ command: String, _ name: String, _ options: String...) throws -> [String: Any] {
    let path = Fixtures.folder.appendingPathComponent("figures/\(name)").path
    let run = try Run([command, path] + options + ["--format", "json"], in: Scratch())
    #expect(run.status == 0, "\(run.errors)")
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    return try #require((json["journeys"] as? [[String: Any]])?.first)
  }

  /// The value that stands behind names and places in JSON.
  private func value(_ json: Any, _ path: Any...) throws -> Any {
    try path.reduce(json) { json, step in
      if let index = step as? Int { return try #require((json as? [Any])?[index]) }
      let name = try #require(step as? String)
      return try #require((json as? [String: Any])?[name], "\(name)")
    }
  }

  private func number(_ json: Any, _ path: Any...) throws -> Double {
    try #require(try path.reduce(json) { try value($0, $1) } as? Double)
  }

  private func isNear(_ value: Double, _ wanted: Double, within distance: Double = 0.006) -> Bool {
    abs(value - wanted) <= distance
  }

  /// A line with a year missing and no jump: waves stand where the calendar has them.
  @Test func aYearWithoutWavesIsAYear() throws {
    let found = try value(
      journey("effect", "gapits", "--step", "a", "--from", "2024-09-01"), "effect")
    #expect(isNear(try number(found, "unweighted"), 0.84))
    let ordinary = try #require(value(found, "unweightedInterval") as? [Double])
    #expect(isNear(ordinary[0], -1.96) && isNear(ordinary[1], 3.64))
    let weighted = try #require(value(found, "pointsInterval") as? [Double])
    #expect(weighted[0] < 0 && weighted[1] > 0)
  }

  /// Answers of weight 50 say that the whole goes with b; three hundred of weight 1 say a.
  @Test func weightsCountInImportanceAndWhatIf() throws {
    let gaps = try journey("gaps", "weights")
    let fixes = try #require(value(gaps, "fixes") as? [[String: Any]])
    #expect(try value(fixes[0], "step") as? String == "b")
    for (fix, importance) in zip(fixes, [1.985, 0.015]) {
      #expect(isNear(try number(fix, "importance"), importance, within: 0.0006))
    }
    for (step, lift, interval) in [("a", 0.14, [0.075, 0.197]), ("b", 1.48, [1.414, 1.553])] {
      let found = try value(journey("what-if", "weights", "CSAT at \(step) = 4.5"), "adjusted")
      #expect(isNear(try number(found, "lift"), lift))
      let limits = try #require(value(found, "liftInterval") as? [Double])
      for (limit, right) in zip(limits, interval) {
        #expect(isNear(limit, right, within: 0.001), "\(limits)")
      }
    }
  }

  /// One person answered a thousand times: the answers are worth little more than one opinion.
  @Test func onePersonIsNotAThousand() throws {
    let step = try value(journey("gaps", "heavy1"), "steps", 0)
    let score = try value(step, "measures", 0, "measured")
    #expect(isNear(try number(score, "value"), 4.72))
    let limits = try #require(value(score, "interval") as? [Double])
    #expect(isNear(limits[0], 1.86) && isNear(limits[1], 4.99), "\(limits)")
    let people = try value(score, "people")
    #expect(try number(people, "count") == 101)
    #expect(isNear(try number(people, "mean"), 1.98))
    #expect(isNear(try number(people, "effectiveN"), 1.2, within: 0.05))
    #expect(try value(step, "verdict", "verdict") as? String != "exceedsIdeal")
    let path = Fixtures.folder.appendingPathComponent("figures/heavy1").path
    for (language, said) in [
      ("en", "one person gave 91\u{A0}% of the answers"), ("ar", "شخص واحد أعطى"),
    ] {
      let text = try Run(["gaps", path, "--language", language], in: Scratch()).output
      #expect(text.contains(said), "\(text)")
    }
  }

  /// What a tally keeps of people it reads back: sixty who answered ten times are sixty.
  @Test func aTallyKeepsItsPeople() throws {
    let scratch = try Scratch()
    let model = Samples.surveyed.replacing("[renewal]\n", with: "[renewal]\n  Window: all\n")
    var rows = "journey,step,measure,score,respondent\n"
    for answer in 0..<600 { rows += "renewal,form,CSAT,\(1 + answer % 60 % 5),p\(answer % 60)\n" }
    try scratch.write(model, to: "j/model.journey")
    try scratch.write(rows, to: "j/survey.csv")
    func limits() throws -> [Double] {
      let run = try Run("gaps", "j", "--format", "json", in: scratch)
      let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
      return try #require(
        value(json, "journeys", 0, "steps", 0, "measures", 0, "measured", "interval") as? [Double])
    }
    let direct = try limits()
    let tally = try Run(
      "scores", "j/survey.csv", "--bind", "j", "--output", "tally.json", in: scratch)
    #expect(tally.status == 0, "\(tally.errors)")
    try scratch.write(scratch.text(of: "tally.json"), to: "j/survey.csv")
    let told = try limits()
    // Groups of people may say less than people do, never more.
    #expect(direct[1] - direct[0] > 0.7 && told[1] - told[0] >= direct[1] - direct[0] - 1e-9, "\(told)")
    #expect(told[1] - told[0] < 2 * (direct[1] - direct[0]), "\(told)")
  }

  /// The same fifty people every month: a wave is worth fifty, and so is what they say together.
  @Test func aPanelIsItsPeople() throws {
    let trend = try value(journey("trend", "panel", "a"), "trends", 0)
    let waves = try #require(value(trend, "waves") as? [[String: Any]])
    #expect(waves.count == 12)
    for wave in waves { #expect(try number(wave, "n") == 50 && number(wave, "effectiveN") == 50) }
    let what = try journey("what-if", "panel", "CSAT at a = 4.5", "--window", "all")
    #expect(try number(value(what, "adjusted"), "n") == 50)
    #expect(try number(value(what, "crude"), "n") == 50)
    let path = Fixtures.folder.appendingPathComponent("figures/panel").path
    for command in [["trend", path, "a"], ["gaps", path, "--compare", "2026-11"]] {
      let text = try Run(command, in: Scratch()).output
      #expect(text.contains("what one person says does not follow another"), "\(command)")
      #expect(!text.contains("one answer does not follow another"), "\(command)")
    }
  }

  /// A step that was repaired in April is as it is since then, and what it was before is no part of it.
  @Test func theActualIsNow() throws {
    let step = try value(journey("gaps", "pool"), "steps", 0)
    let score = try value(step, "measures", 0, "measured")
    #expect(try value(score, "n") as? Int == 120)
    #expect(isNear(try number(score, "value"), 4.525))
    #expect(try value(step, "verdict", "verdict") as? String == "noMeaningfulGap")
  }

  /// Both channels rise by 6.4 points in the mean, and the mix takes 22.9 away.
  @Test func aChangeOfMixIsToldFromAChangeWithin() throws {
    let found = try value(journey("gaps", "simpson", "--compare", "2026-01"), "comparisons", 0)
    #expect(isNear(try number(found, "difference", "points"), -16.45))
    #expect(isNear(try number(found, "mixes", 0, "within"), 6.4167))
    #expect(isNear(try number(found, "mixes", 0, "mix"), -22.8667))
    let limits = try #require(value(found, "mixes", 0, "withinInterval") as? [Double])
    #expect(limits[0] > 0 && limits[1] < 9)
    let path = Fixtures.folder.appendingPathComponent("figures/simpson").path
    let text = try Run(["gaps", path], in: Scratch()).output
    #expect(text.contains("worsened in February 2026") && text.contains("by a change of their mix"))
  }

  /// Seven answers of 4.6 beside five thousand of 1.4.
  @Test func sourcesThatContradictEachOtherAreBothTold() throws {
    let found = try value(journey("gaps", "two"), "contradictions", 0)
    #expect(try value(found, "worse", "n") as? Int == 5000 && value(found, "better", "n") as? Int == 7)
    #expect(isNear(try number(found, "worse", "value"), 1.4))
    let path = Fixtures.folder.appendingPathComponent("figures/two").path
    let text = try Run(["gaps", path], in: Scratch()).output
    #expect(text.contains("two sources contradict each other"))
    #expect(text.contains("n\u{A0}5,000") && text.contains("n\u{A0}7"))
  }

  /// Answers of 6 and 7 from the time when the scale had seven levels.
  @Test func aScaleThatChangedIsTold() throws {
    let path = Fixtures.folder.appendingPathComponent("figures/mapping").path
    let run = try Run(["gaps", path, "--format", "json"], in: Scratch())
    #expect(run.output.contains("\"outsideScale\": ["))
    let text = try Run(["gaps", path], in: Scratch()).output
    #expect(text.contains("counted nowhere: 192 answers of 720. Has the scale changed?"))
  }

  /// Gaps of 0 to 2.5 points that eight people would not have noticed.
  @Test func eightAnswersAreNoSilentPain() throws {
    let steps = try #require(value(journey("gaps", "agree"), "steps") as? [[String: Any]])
    #expect(steps.count == 10 && steps.allSatisfy { $0["voices"] as? String == "cannotTell" })
  }

  /// A step that helps where another step is held looks as if it did harm.
  @Test func aCrudeFigureIsNoBound() throws {
    let found = try journey("what-if", "supp", "CSAT at a = 4.5")
    #expect(isNear(try number(found, "crude", "lift"), -0.3, within: 0.06))
    #expect(isNear(try number(found, "adjusted", "lift"), 0.9, within: 0.06))
    let warnings = try #require(value(found, "crude", "warnings") as? [String])
    #expect(warnings.contains("roughFigure"))
  }

  /// What is there and what is still to come are together what it takes, in answers.
  @Test func whatIsToComeIsCountedInAnswers() throws {
    let steps = try #require(
      value(journey("sample", "weights", "--margin", "5"), "steps") as? [[String: Any]])
    for step in steps {
      let (n, needed, more) = try (number(step, "n"), number(step, "needed"), number(step, "more"))
      #expect(try number(step, "effectiveN") < n / 4)
      #expect(more > 0 && abs(n + more - needed) <= 1, "\(n) + \(more), not \(needed)")
    }
    let gaps = try #require(value(journey("gaps", "weights"), "steps") as? [[String: Any]])
    for step in gaps {
      #expect(try number(step, "verdict", "needed", "toDetectTwiceMargin") > 360)
    }
  }
}
