import TestSupport
import Testing

@testable import JourneyServer

/// What phones propose and how their dots are counted.
@Suite struct PhoneProposalTests {
  private static func proposals(_ texts: [String], from device: String = "a") -> PhoneProposals {
    var proposals = PhoneProposals()
    for text in texts { _ = proposals.propose(.thought, text, step: "pay", label: "Pay", device: device) }
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
    #expect(proposals.propose(.pain, written, step: "pay", label: "Pay", device: "a") == why)
    #expect(proposals == PhoneProposals())
  }

  @Test func oneDeviceWaitsForTheDeskAndAllDoTogether() {
    var proposals = Self.proposals((0..<10).map { "\($0)" })
    #expect(proposals.propose(.thought, "x", step: "pay", label: "Pay", device: "a") == .tooManyFromOneDevice)
    #expect(proposals.propose(.thought, "x", step: "pay", label: "Pay", device: "b") == nil)
    proposals.remove(proposals.waiting[0].number)
    #expect(proposals.propose(.thought, "y", step: "pay", label: "Pay", device: "a") == nil)
    var device = 0
    while proposals.waiting.count < PhoneProposals.most {
      device += 1
      _ = proposals.propose(.feeling, "x", step: "pay", label: "Pay", device: "\(device)")
    }
    #expect(proposals.propose(.thought, "x", step: "pay", label: "Pay", device: "late") == .full)
  }

  @Test func aNumberIsGivenOnce() {
    var proposals = Self.proposals(["a", "b"])
    let last = proposals.waiting[1].number
    proposals.remove(last)
    _ = proposals.propose(.thought, "c", step: "pay", label: "Pay", device: "a")
    #expect(proposals.waiting[1].number > last && proposals[last] == nil)
  }

  @Test(arguments: [
    (["pay": 6], 6), (["pay": 4], 4), (["pay": 3, "wait": 3], 6), (["pay": Int.max, "wait": Int.max], -2),
  ])
  func moreDotsThanThereAreAreRefused(dots: [String: Int], given: Int) {
    var vote = DotVote()
    _ = vote.give(["pay": 1], device: "a")
    #expect(vote.give(dots, device: "a") == .tooMany(given: given))
    #expect(vote.given == ["a": ["pay": 1]])
  }

  @Test func theNewestDotsOfADeviceCountAndNoneTakeItsPlaceAway() {
    var proposals = PhoneProposals()
    #expect(proposals.countNumber == nil)
    _ = proposals.give(["pay": 3, "wait": 2], device: "a")
    _ = proposals.give(["pay": 1, "wait": -4], device: "b")
    _ = proposals.give(["wait": 2], device: "a")
    #expect(proposals.dots.given == ["a": ["wait": 2], "b": ["pay": 1]])
    let count = proposals.dots.importance(of: ["pay", "wait", "track"])
    #expect(count.map(\.dots) == [1, 2, 0] && count.map(\.importance) == [3, 5, 1])
    // Taken, and asked about again when somebody thinks otherwise.
    proposals.countNumber.map { proposals.remove($0) }
    #expect(proposals.countNumber == nil && proposals.dots.people == 2)
    _ = proposals.give([:], device: "b")
    #expect(proposals.countNumber != nil && proposals.dots.people == 1)
    _ = proposals.give([:], device: "a")
    #expect(proposals.countNumber == nil && proposals.dots.importance(of: ["pay"]).isEmpty)
  }

  /// Whatever is given: somebody's most is 5, nobody's least is 1, and the order is that of the dots.
  @Test(arguments: 0..<50)
  func importanceFollowsTheDots(seed: Int) {
    var random = RandomNumbers(seed: UInt64(seed))
    var vote = DotVote()
    let steps = (0..<Int.random(in: 1...9, using: &random)).map { "step \($0)" }
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
