import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyAnalysis

@Suite("How far apart two personas feel")
struct FeltDistanceTests {
  /// Levels of everybody, of the first and of the second at each step; nil where nobody wrote one.
  private static func journey(_ levels: [(everybody: Int?, first: Int?, second: Int?)]) -> Journey {
    let place = Place(file: "a.journey", line: 0)
    func part(_ level: Int?, for personas: [ID<Persona>]) -> Part? {
      level.map {
        var part = Part(place: Place(file: "a.journey", line: personas.first?.number ?? 0))
        part.personas = personas
        part.feeling = Feeling(level: $0, words: "")
        return part
      }
    }
    var journey = Journey(name: Name(label: "A", id: nil, place: place))
    journey.steps = levels.map { everybody, first, second in
      var step = Step(name: Name(label: "S", id: nil, place: place))
      step.actuals = [part(everybody, for: []), part(first, for: [0]), part(second, for: [1])].compactMap {
        $0
      }
      return step
    }
    return journey
  }

  @Test("is the mean of the levels between them, over the steps that both have")
  func mean() {
    var distance = FeltDistance()
    distance.add(Self.journey([(3, 1, nil), (2, nil, 2), (nil, 5, 1), (nil, 4, nil), (4, nil, nil)]), 0, 1)
    // 2, 0, 4 and 0 levels; the fourth step is the first's alone.
    #expect(distance.steps == 4 && distance.different == 2 && distance.shared == 1)
    #expect(distance.mean == 1.5)
    #expect(!distance.isNearlyTheSame)
  }

  @Test("is the same either way round, and adds up over journeys")
  func symmetry() {
    let levels: [(everybody: Int?, first: Int?, second: Int?)] = [(3, 1, nil), (2, nil, 4)]
    var (there, back) = (FeltDistance(), FeltDistance())
    for _ in 0..<2 {
      there.add(Self.journey(levels), 0, 1)
      back.add(Self.journey(levels), 1, 0)
    }
    #expect(there == back && there.mean == 2)
  }

  @Test("is not known with too few steps, and says so of people who feel nearly the same")
  func limits() {
    var few = FeltDistance()
    few.add(Self.journey([(3, nil, nil), (2, nil, nil)]), 0, 1)
    #expect(few.steps == 2 && few.mean == nil && !few.isNearlyTheSame)
    var near = FeltDistance()
    near.add(Self.journey([(3, nil, nil), (2, nil, nil), (2, 3, nil)]), 0, 1)
    #expect(near.isNearlyTheSame && near.different == 1 && near.shared == 2)
    var apart = FeltDistance()
    apart.add(Self.journey([(3, nil, nil), (2, nil, nil), (2, 4, nil), (2, nil, nil)]), 0, 1)
    #expect(apart.mean == 0.5 && !apart.isNearlyTheSame)
  }
}
