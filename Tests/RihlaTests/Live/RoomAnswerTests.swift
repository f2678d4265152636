import Dispatch
import Foundation
import TestSupport
import Testing

@testable import JourneyServer
@testable import rihla

/// What phones say in the room: kept whole or not at all, counted, and never written where it does not belong.
@Suite struct RoomAnswerTests {
  static let model = """
    Journey: Renew [renew]
    Step: Pay [pay]
      Ideal
        Score: CSAT 4.5

    Source: Answers in the room [room]
      File: m-answers.csv
      Kind: in-the-moment

    """
  static let header = "journey,step,measure,score,date,respondent,comment\n"
  static let (one, other) = ("aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb")

  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(Self.model, to: "m.journey")
  }

  /// The rows of the answers, without the dates that they were given on.
  private func rows() throws -> [String] {
    try scratch.text(of: "m-answers.csv").split(separator: "\n").dropFirst().map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset != 4 }.map { String($0.element) }.joined(separator: ",")
    }
  }

  @Test func aFullDiskKeepsAnAnswerWholeOrNotAtAll() throws {
    // The first row of three fits.
    let kept =
      Self.header + "renew,pay,CSAT,3,2026-01-01,cccccccccccccccc,\(String(repeating: "x", count: 500))\n"
    try scratch.write(kept, to: "m-answers.csv")
    let room = try OpenRoom(
      "m.journey", in: scratch,
      before: ["prlimit", "--fsize=\(kept.utf8.count + 60)", "sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh"])
    let answer = "NPS=9&CSAT=4&CES=5"
    #expect(room.phone.ask("pay", answer, device: Self.one).contains("could not be kept"))
    #expect(try scratch.text(of: "m-answers.csv") == kept)
    // There is room again, and the same device says it again.
    try scratch.write(Self.header, to: "m-answers.csv")
    #expect(room.phone.ask("pay", answer, device: Self.one).contains("Thank you"))
    let rows = try rows()
    #expect(rows == ["NPS,9", "CSAT,4", "CES,5"].map { "renew,pay,\($0),\(Self.one)," })
  }

  @Test(arguments: [true, false], [false, true])
  func nothingIsWrittenThroughALink(isThereFirst: Bool, isHard: Bool) throws {
    try scratch.write("# mine\n", to: "elsewhere/profile")
    func makeLink() throws {
      if isHard {
        unsafe link(scratch.absolute("elsewhere/profile"), scratch.absolute("m-answers.csv"))
      } else {
        try scratch.link("m-answers.csv", to: "elsewhere/profile")
      }
    }
    if isThereFirst { try makeLink() }
    let room = try OpenRoom("m.journey", in: scratch)
    if !isThereFirst {
      #expect(room.phone.ask("pay", "CSAT=4", device: Self.other).contains("Thank you"))
      try FileManager.default.removeItem(atPath: scratch.absolute("m-answers.csv"))
      try makeLink()
    }
    #expect(room.errors.contains("m-answers.csv is a link") == isThereFirst)
    for (language, words) in [("en", "is a link"), ("ar", "وصلة")] {
      let answer = room.phone.ask(
        "pay", "CSAT=3&comment=%24(touch+x)", device: Self.one, language: language)
      #expect(answer.contains(words))
    }
    #expect(try scratch.text(of: "elsewhere/profile") == "# mine\n")
  }

  @Test(arguments: [("en", "more than 1,000 characters"), ("ar", "أطول من")])
  func aCommentThatDoesNotFitIsSaidAndNotCut(language: String, words: String) throws {
    let room = try OpenRoom("m.journey", in: scratch)
    let long = String(repeating: "x", count: 1_001)
    #expect(
      room.phone.ask("pay", "CSAT=3&comment=\(long)", device: Self.one, language: language).contains(words))
    #expect(try rows() == [])
    #expect(
      room.phone.ask("pay", "CSAT=3&comment=\(long.dropLast())", device: Self.one).contains("Thank you"))
    #expect(try rows() == ["renew,pay,CSAT,3,\(Self.one),\(long.dropLast())"])
  }

  @Test func oneDeviceHasOneVoiceAlsoWhenItHurries() throws {
    let room = try OpenRoom("m.journey", in: scratch)
    let phone = room.phone
    DispatchQueue.concurrentPerform(iterations: 6) { number in
      _ = phone.ask("pay", "CSAT=\(1 + number % 5)", device: Self.one)
    }
    #expect(try rows().count == 1)
    #expect(room.phone.ask("pay", "CSAT=3", device: Self.one).contains("already"))
    #expect(room.phone.ask("pay", device: Self.one).contains("already"))
    // Somebody else wrote into the file: what it says counts.
    try scratch.write(
      Self.header + "renew,pay,CSAT,3,2026-01-01,\(Self.other),\"a, b\"\n", to: "m-answers.csv")
    #expect(room.phone.ask("pay", "CSAT=3", device: Self.other).contains("already"))
    #expect(room.phone.ask("pay", "CSAT=3", device: Self.one).contains("Thank you"))
    #expect(try rows().count == 2)
  }

  /// A label that a spreadsheet would take for a formula is written with an apostrophe, and read without.
  @Test(arguments: ["+ Plus", "=Pay", "@home", "－x", "−x", "＝Pay", "＋Plus", "＠home", "'quoted'"])
  func aStepWithoutAnIdIsCountedWhateverItsLabelBeginsWith(label: String) throws {
    try scratch.write(
      Self.model.replacing("Step: Pay [pay]", with: "Step: \(label)").replacing(" [renew]", with: ""),
      to: "m.journey")
    let room = try OpenRoom("m.journey", in: scratch)
    let address = label.utf8.map { ($0 < 16 ? "%0" : "%") + String($0, radix: 16) }.joined()
    for device in ["a", "b", "c", "d", "e"] {
      let answer = room.phone.ask(
        address, "CSAT=4&comment=fine", device: String(repeating: device, count: 16))
      #expect(answer.contains("Thank you"))
    }
    // Nobody speaks twice under a guarded label either.
    #expect(room.phone.ask(address, "CSAT=4", device: String(repeating: "a", count: 16)).contains("already"))
    let gaps = try Run("gaps", "m.journey", "--format", "csv", in: scratch)
    #expect(!gaps.errors.contains("J301"))
    #expect(gaps.output.contains(",Answers in the room,5,4,"))
  }

  @Test func moreGuestsThanFilesEndNobody() throws {
    let room = try OpenRoom("m.journey", in: scratch, before: ["prlimit", "--nofile=96"])
    var idle: [IdleGuest] = []
    for _ in 0..<200 { idle.append(IdleGuest(port: room.port)) }
    for _ in 0..<3 { #expect(room.phone.ask("pay").contains("<form")) }
    #expect(room.phone.ask("pay", "CSAT=4", device: Self.one).contains("Thank you"))
    #expect(try rows().count == 1)
    #expect(room.isOpen)
    _ = idle
  }
}

/// Keeps a connection open and says nothing.
private final class IdleGuest {
  private let client: Client?
  init(port: UInt16) { client = Client(port: port) }
}
