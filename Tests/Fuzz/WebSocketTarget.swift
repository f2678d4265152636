@testable import JourneyServer

/// Any bytes are the same messages however they are cut; none is longer than the limit, each is read the same when it
/// is sent again in one frame or in many, and what a desk says is read the same when it is said again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  // As they are, and as the text of a desk: a fuzzer does not find its way through a mask.
  expectSound(bytes)
  expectSound(frames(of: bytes, inPiecesOf: max(1, count)))
  return 0
}

/// Small, so that it is met.
private let most = 2_000

private func expectSound(_ bytes: [UInt8]) {
  let (messages, isOver) = read([bytes])
  for size in [1, 1 + bytes.count % 7, 1 + (bytes.last.map(Int.init) ?? 0)] {
    let pieces = stride(from: 0, to: bytes.count, by: size).map {
      Array(bytes[$0..<min(bytes.count, $0 + size)])
    }
    let other = read(pieces)
    precondition(other.messages == messages && other.isOver == isOver)
  }
  for message in messages {
    precondition(message.count <= most)
    for size in [max(1, message.count), 1 + message.count / 3] {
      precondition(read([frames(of: message, inPiecesOf: size)]).messages == [message])
    }
    if let said = DeskMessage(json: message) { expectSound(said) }
  }
}

/// What a screen's link makes of these pieces.
private func read(_ pieces: [[UInt8]]) -> (messages: [[UInt8]], isOver: Bool) {
  var incoming = IncomingMessages(atMost: most)
  var messages: [[UInt8]] = []
  for piece in pieces {
    incoming.add(piece)
    do {
      while let message = try incoming.next() { messages.append(message) }
    } catch {
      return (messages, true)
    }
  }
  return (messages, false)
}

/// A message as a browser sends it: masked, in frames of so many bytes, with a ping between each two.
private func frames(of message: [UInt8], inPiecesOf size: Int) -> [UInt8] {
  let mask: [UInt8] = [7, 0, 255, 128]
  var bytes: [UInt8] = []
  var rest = message[...]
  repeat {
    let piece = rest.prefix(size)
    rest = rest.dropFirst(size)
    var frame = SocketFrame(bytes.isEmpty ? .text : .continuation, Array(piece)).bytes
    if !rest.isEmpty { frame[0] &= 0x7F }
    let head = frame.count - piece.count
    frame[1] |= 0x80
    bytes += frame[..<head] + mask + piece.enumerated().map { $0.element ^ mask[$0.offset & 3] }
    if !rest.isEmpty { bytes += [0x89, 0x80] + mask }
  } while !rest.isEmpty
  return bytes
}

private func expectSound(_ said: DeskMessage) {
  // Its properties by their own names: a new one is tried without being named here.
  let members = Mirror(reflecting: said).children.compactMap { child in
    json(of: child.value).map { (child.label, $0) }
  }
  let text = members.map { "\"\($0.0 ?? "")\":\($0.1)" }.joined(separator: ",")
  let again = DeskMessage(json: Array("{\(text)}".utf8))
  precondition(again.map { String(reflecting: $0) } == String(reflecting: said))
}

private func json(of value: Any) -> String? {
  switch value {
  case let number as Int: "\(number)"
  case let text as String: quoted(text)
  case let word as any RawRepresentable<String>: quoted(word.rawValue)
  default: nil
  }
}

private func quoted(_ text: String) -> String {
  let letters = text.utf16.map { unit in
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
  return "\"\(letters.joined())\""
}
