import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@Suite("An index that says of what")
struct IDTests {
  private let place = Place(file: "a.journey", line: 1)

  private var model: Model {
    var journey = Journey(name: Name(label: "J", id: nil, place: place))
    journey.stages = [Stage(name: Name(label: "one", id: nil, place: place))]
    journey.steps = ["a", "b", "c"].map { Step(name: Name(label: $0, id: nil, place: place)) }
    return Model(journeys: [journey])
  }

  @Test func countsTheThingsOfAnArrayInTheirOrder() {
    let steps = model.journeys[0].steps
    #expect(Array(steps.ids) == [0, 1, 2])
    #expect(steps.ids.map { steps[$0].name.label } == ["a", "b", "c"])
    #expect(steps.ids.map(\.number) == [1, 2, 3])
    #expect(steps.ids.last == 2 && [Step]().ids.isEmpty)
    #expect(!steps.ids.contains(3) && !steps.ids.contains(ID(-1)))
  }

  @Test func changesWhatItMeansAndNothingElse() {
    var changed = model
    changed.journeys[0].steps[ID<Step>(1)].stage = changed.journeys[0].stages.ids.first
    #expect(changed.journeys[0].steps.map(\.stage) == [nil, 0, nil])
    changed.journeys[0].steps[ID<Step>(1)].stage = nil
    #expect(changed == model)
  }

  @Test func ordersAndGoesOnAsPlacesDo() {
    let second = ID<Step>(1)
    #expect(second < 2 && second.advanced(by: 1) == 2 && second.distance(to: 0) == -1)
    #expect(Set([second, 1, 0]).count == 2)
  }
}
