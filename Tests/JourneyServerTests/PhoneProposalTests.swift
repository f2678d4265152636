import TestSupport
import Testing

@testable import JourneyServer

/// What phones propose and how their dots are counted.
@Suite struct PhoneProposalTests {
  private static let pay = StepPlace(journey: "j", step: "pay")
  private static let wait = StepPlace(journey: "j", step: "wait")

  private static func proposals(_ texts: [String], from device: String = "a") -> PhoneProposals {
    var proposals = PhoneProposals()
    for text in texts { _ = proposals.propose(.thought, text, for: Self.pay, label: "Pay", device: device) }
    return proposals
  }

  @Test(arguments: [
    ("  slow \n and\r\n\u{7}long ", "slow   and \u{FFFD}long"), ("عربي\u{2028}هنا", "عربي هنا"),
    (String(repeating: "ي", count: 200), nil),
  ])
  func aTextStandsOnOneLine(written: String, expected: String?) {
    #expect(Self.proposals([written]).waiting.map(\.text) == [expected ?? written])
  }

  @Test(arguments: [
    ("", PhoneProposals.Refusal.empty), (" \n\t", .empty), (String(repeating: "x", count: 201), .tooLong),
  ])
  func whatIsNoTextIsRefused(written: String, why: PhoneProposals.Refusal) {
    var proposals = PhoneProposals()
    #expect(proposals.propose(.pain, written, for: Self.pay, label: "Pay", device: "a") == why)
    #expect(proposals == PhoneProposals())
  }

  @Test func oneDeviceWaitsForTheDeskAndAllDoTogether() {
    var proposals = Self.proposals((0..<10).map { "\($0)" })
    #expect(
      proposals.propose(.thought, "x", for: Self.pay, label: "Pay", device: "a") == .tooManyFromOneDevice)
    #expect(proposals.propose(.thought, "x", for: Self.pay, label: "Pay", device: "b") == nil)
    proposals.remove(proposals.waiting[0].number)
    #expect(proposals.propose(.thought, "y", for: Self.pay, label: "Pay", device: "a") == nil)
    var device = 0
    while proposals.waiting.count < PhoneProposals.most {
      device += 1
      _ = proposals.propose(.feeling, "x", for: Self.pay, label: "Pay", device: "\(device)")
    }
    #expect(proposals.propose(.thought, "x", for: Self.pay, label: "Pay", device: "late") == .full)
  }

  @Test func aNumberIsGivenOnce() {
    var proposals = Self.proposals(["a", "b"])
    let last = proposals.waiting[1].number
    proposals.remove(last)
    _ = proposals.propose(.thought, "c", for: Self.pay, label: "Pay", device: "a")
    #expect(proposals.waiting[1].number > last && proposals[last] == nil)
  }

  @Test func whatIsSentTwiceWaitsOnce() {
    #expect(Self.proposals(["slow", "slow", " slow\n", "slower"]).waiting.map(\.text) == ["slow", "slower"])
  }

  @Test(arguments: [
    ([pay: 6], 6), ([pay: 4], 4), ([pay: 3, wait: 3], 6), ([pay: Int.max, wait: Int.max], -2),
  ])
  func moreDotsThanThereAreAreRefused(dots: [StepPlace: Int], given: Int) {
    var vote = DotVote()
    _ = vote.give([Self.pay: 1], device: "a")
    #expect(vote.give(dots, device: "a") == .tooMany(given: given))
    #expect(vote.given == ["a": [Self.pay: 1]])
  }

  @Test func theNewestDotsOfADeviceCountAndNoneTakeItsPlaceAway() throws {
    var proposals = PhoneProposals()
    _ = proposals.give([Self.pay: 3, Self.wait: 2], to: "j", device: "a")
    _ = proposals.give([Self.pay: 1, Self.wait: -4], to: "j", device: "b")
    _ = proposals.give([Self.wait: 2], to: "j", device: "a")
    let vote = try #require(proposals.dots["j"])
    #expect(vote.given == ["a": [Self.wait: 2], "b": [Self.pay: 1]])
    let count = vote.importance(of: [Self.pay, Self.wait, StepPlace(journey: "j", step: "track")])
    #expect(count.map(\.dots) == [1, 2, 0] && count.map(\.importance) == [3, 5, 1])
    // Taken, and asked about again when somebody thinks otherwise.
    proposals.remove(try #require(proposals.counts["j"]))
    #expect(proposals.counts.isEmpty && proposals.dots["j"]?.people == 2)
    _ = proposals.give([:], to: "j", device: "b")
    #expect(proposals.counts["j"] != nil && proposals.dots["j"]?.people == 1)
    _ = proposals.give([:], to: "j", device: "a")
    #expect(proposals.counts.isEmpty && proposals.dots["j"]?.importance(of: [Self.pay]).isEmpty == true)
  }

  /// Dots for one journey leave those for another alone, and so do steps of one name.
  @Test func eachJourneyHasItsOwnDots() {
    var proposals = PhoneProposals()
    let other = StepPlace(journey: "k", step: "pay")
    let second = StepPlace(journey: "j", step: "pay", occurrence: 2)
    _ = proposals.give([Self.pay: 3, second: 1], to: "j", device: "a")
    _ = proposals.give([other: 2], to: "k", device: "a")
    #expect(proposals.counts.count == 2)
    #expect(proposals.dots["j"]?.importance(of: [Self.pay, second]).map(\.dots) == [3, 1])
    #expect(proposals.dots["k"]?.importance(of: [other]).map(\.dots) == [2])
    #expect(proposals.dots["j"]?.dots(besides: [Self.pay]) == 1)
    #expect([Self.pay.address, second.address] == ["pay", "pay~2"])
  }

  /// Whatever is given: somebody's most is 5, nobody's least is 1, and the order is that of the dots.
  @Test(arguments: 0..<50)
  func importanceFollowsTheDots(seed: Int) {
    var random = RandomNumbers(seed: UInt64(seed))
    var vote = DotVote()
    let steps = (0..<Int.random(in: 1...9, using: &random)).map {
      StepPlace(journey: "j", step: "step \($0)")
    }
    for device in 0..<Int.random(in: 1...12, using: &random) {
      let dots = steps.map { ($0, Int.random(in: 0...2, using: &random)) }
      _ = vote.give(Dictionary(uniqueKeysWithValues: dots), device: "\(device)")
    }
    let count = vote.importance(of: steps)
    guard let most = count.map(\.dots).max() else {
      #expect(vote.people == 0)
      return
    }
    for one in count {
      #expect((1...5).contains(one.importance))
      #expect((one.importance == 5) == (one.dots * 80 >= most * 79) && (one.dots > 0 || one.importance == 1))
      for other in count where other.dots > one.dots { #expect(other.importance >= one.importance) }
    }
  }
}
