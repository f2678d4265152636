/// The messages of one screen, put together from its frames, out of whatever pieces their bytes come in.
struct IncomingMessages {
  /// A whole journey is a hundredth of this; more at once is no journey.
  static let mostBytes = 16 << 20

  /// The screen said that it goes, or what no page of ours says.
  struct End: Error {}

  private let most: Int
  private var bytes = IncomingBytes()
  /// The beginning of a message whose other frames have to come.
  private var begun: [UInt8]?

  init(atMost most: Int = mostBytes) { self.most = most }

  mutating func add(_ more: [UInt8]) { bytes.add(more) }

  /// The next message that came whole; nil while more of it has to come.
  mutating func next() throws(End) -> [UInt8]? {
    while let frame = try frame() {
      switch frame.kind {
      case .text:
        guard begun == nil else { throw End() }
        begun = frame.payload
      case .continuation:
        guard let count = begun?.count, count + frame.payload.count <= most else { throw End() }
        begun?.append(contentsOf: frame.payload)
      case .ping, .pong: continue
      case .close, .binary: throw End()
      }
      if frame.isLast {
        defer { begun = nil }
        return begun
      }
    }
    return nil
  }

  private mutating func frame() throws(End) -> SocketFrame? {
    do throws(SocketFrame.NoFrame) {
      return try SocketFrame(from: &bytes, atMost: most)
    } catch {
      throw End()
    }
  }
}
