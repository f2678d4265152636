import Foundation
import Testing

@testable import JourneyServer
@testable import rihla

/// When a desk is told that the disk has what it shows.
@Suite struct DeskSavingTests {
  /// The showings of a file that a desk is told of as saved, by what it does.
  private func saved(_ act: (inout Desk) -> Void) async -> [String] {
    var desk = Desk(Screen(.desk), number: 1)
    act(&desk)
    desk.screen.post("end")
    var saved: [String] = []
    while let message = await desk.screen.next() {
      let text = String(decoding: message.bytes, as: UTF8.self)
      if text.hasSuffix("end") { break }
      saved.append(text)
    }
    return saved
  }

  /// What is shown while an older text is on its way to the disk may hold more than that.
  @Test func whatIsShownMeanwhileIsNotCalledSaved() async {
    let told = await saved { desk in
      desk.show("a.journey", opening: 1)
      desk.beginSaving("a.journey")
      desk.show("a.journey", opening: 2)
      desk.endSaving("a.journey", isWhole: false)
    }
    #expect(told.count == 1 && told[0].contains("\"opening\": 1"), "\(told)")
    #expect(told[0].contains("\"whole\": 0"), "\(told)")
  }

  @Test func allIsSavedWhereTheDiskHasAll() async {
    let told = await saved { desk in
      desk.show("a.journey", opening: 1)
      desk.beginSaving("a.journey")
      desk.show("a.journey", opening: 2)
      desk.endSaving("a.journey", isWhole: true)
    }
    #expect(told.count == 2 && told.allSatisfy { $0.contains("\"whole\": 1") }, "\(told)")
  }
}
