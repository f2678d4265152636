import Testing

@testable import JourneyServer

/// Requests and messages are the same in whatever pieces they come, and none is longer than its limit.
struct IncomingTests {
  /// All that comes out of these bytes in pieces of `size`; nil at its end where the rest is refused.
  private func requests(_ bytes: [UInt8], inPiecesOf size: Int) -> [String?] {
    var incoming = IncomingRequests(fromThisMachine: true)
    var seen: [String?] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      incoming.add(Array(bytes[start..<min(bytes.count, start + size)]))
      do throws(IncomingRequests.NoRequest) {
        while let request = try incoming.next() {
          seen.append("\(request.method) \(request.path) \(String(decoding: request.body, as: UTF8.self))")
        }
      } catch {
        return seen + [nil]
      }
    }
    return seen
  }

  @Test(arguments: [1, 2, 3, 7, 50, 1_000])
  func requestsAreTheSameInAnyPieces(size: Int) {
    let text =
      "GET /a%20b?c HTTP/1.1\r\nHost: x\r\n\r\nPOST / HTTP/1.1\r\nContent-Length: 4\r\n\r\n\r\n\r\nGET /"
    #expect(
      requests(Array(text.utf8), inPiecesOf: size) == ["GET /a b ", "POST / \r\n\r\n"])
    #expect(requests(Array((text + " \r\n\r\n").utf8), inPiecesOf: size).last == .some(nil))
  }

  @Test(arguments: [1, 4_096, 100_000])
  func aHeadEndsWhereTheLimitIs(size: Int) {
    let start = "GET / HTTP/1.1\r\nX: "
    for (length, isTaken) in [
      (IncomingRequests.mostHeadBytes, true), (IncomingRequests.mostHeadBytes + 1, false),
    ] {
      let head = start + String(repeating: "x", count: length - start.utf8.count)
      #expect(requests(Array((head + "\r\n\r\n").utf8), inPiecesOf: size) == [isTaken ? "GET / " : nil])
      #expect(requests(Array((head + "xxxx").utf8), inPiecesOf: size).count == 1)
    }
  }

  @Test(arguments: [1, 2, 5, 1_000])
  func messagesArePutTogetherInAnyPieces(size: Int) throws {
    let mask: [UInt8] = [0, 0, 0, 0]
    func frame(_ first: UInt8, _ text: String) -> [UInt8] {
      [first, 0x80 | UInt8(text.utf8.count)] + mask + text.utf8
    }
    let bytes = frame(0x01, "one ") + frame(0x89, "ping") + frame(0x80, "text") + frame(0x81, "two")
    var incoming = IncomingMessages(atMost: 8)
    var messages: [String] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      incoming.add(Array(bytes[start..<min(bytes.count, start + size)]))
      while let message = try incoming.next() { messages.append(String(decoding: message, as: UTF8.self)) }
    }
    #expect(messages == ["one text", "two"])
    incoming.add(frame(0x01, "12345") + frame(0x80, "6789"))
    #expect(throws: IncomingMessages.End.self) { try incoming.next() }
  }
}
