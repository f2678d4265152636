import TestSupport
import Testing

/// How the browser comes to the desk.
@Suite struct DeskAddressTests {
  @Test func theBrowserIsStartedWithoutTheKey() throws {
    let scratch = try Scratch()
    try scratch.write(RoomAnswerTests.model, to: "m.journey")
    let told = scratch.absolute("told")
    try scratch.write(
      "#!/bin/sh\necho \"$@\" > '\(told).new'; mv '\(told).new' '\(told)'\n", to: "bin/xdg-open")
    scratch.setPermissions(0o755, of: "bin/xdg-open")
    let room = try OpenRoom("m.journey", in: scratch, browser: scratch.absolute("bin"))
    while room.isOpen, (try? scratch.text(of: "told")) == nil { Client.pause(milliseconds: 10) }
    let address = try scratch.text(of: "told")
    let here = "http://127.0.0.1:\(room.port)"
    #expect(
      address.hasPrefix("\(here)/desk?pass=") && !room.deskKey.isEmpty && !address.contains(room.deskKey))
    let path = address.dropFirst(here.utf8.count).split(separator: "\n").first ?? ""
    let request = "GET \(path) HTTP/1.1\nHost: 127.0.0.1:\(room.port)\n\n"
    #expect([1, 2].map { _ in Client.status(request, port: room.port) } == [303, 403])
  }
}
