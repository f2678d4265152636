/// The requests of one connection, one after the other, out of whatever pieces its bytes come in.
struct IncomingRequests {
  /// More lines before a body than any browser sends.
  static let mostHeadBytes = 16_384
  /// A form holds a comment and some numbers.
  static let mostBodyBytes = 16_384
  private static let headEnd = Array("\r\n\r\n".utf8)

  /// What came is none: whatever follows would be guessed at.
  struct NoRequest: Error {}

  private let isFromThisMachine: Bool
  private var bytes = IncomingBytes()
  /// So far no head ends here.
  private var searched = 0
  /// Read, but for its body.
  private var begun: HTTPRequest?

  init(fromThisMachine: Bool) { isFromThisMachine = fromThisMachine }

  mutating func add(_ more: [UInt8]) { bytes.add(more) }

  /// Takes what came behind the last request: it is no request any more once that one opened a screen's socket.
  mutating func takeRest() -> [UInt8] { Array(bytes.take(bytes.count)) }

  /// The next request that came whole; nil while more of it has to come. One whose body is longer than any that is
  /// taken comes without it, and is the last.
  mutating func next() throws(NoRequest) -> HTTPRequest? {
    if begun == nil { begun = try head() }
    guard var request = begun else { return nil }
    if let length = request.bodyLength, length <= Self.mostBodyBytes {
      guard bytes.count >= length else { return nil }
      request.body = Array(bytes.take(length))
    }
    begun = nil
    return request
  }

  private mutating func head() throws(NoRequest) -> HTTPRequest? {
    let found = bytes.count(before: Self.headEnd, from: searched, atMost: Self.mostHeadBytes)
    guard let found else {
      searched = max(0, bytes.count - Self.headEnd.count + 1)
      if searched > Self.mostHeadBytes { throw NoRequest() }
      return nil
    }
    searched = 0
    let text = String(decoding: bytes.take(found), as: UTF8.self)
    _ = bytes.take(Self.headEnd.count)
    guard let request = HTTPRequest(head: text, isFromThisMachine: isFromThisMachine) else {
      throw NoRequest()
    }
    return request
  }
}
