@testable import JourneyServer

/// Any bytes, from wherever, are the same requests however they are cut; none is longer than its limits, each is read
/// the same when it is written again, and from elsewhere nothing gets through the gate but questions.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  for isFromThisMachine in [true, false] {
    let (requests, isOver) = read([bytes], isFromThisMachine)
    for size in [1, 1 + count % 7, 1 + (bytes.first.map(Int.init) ?? 0)] {
      let pieces = stride(from: 0, to: count, by: size).map { Array(bytes[$0..<min(count, $0 + size)]) }
      let other = read(pieces, isFromThisMachine)
      precondition(other.requests == requests && other.isOver == isOver)
    }
    for request in requests { expectSound(request) }
  }
  return 0
}

/// What a connection makes of these pieces; it is over behind what is no request, or has a body that nobody takes.
private func read(_ pieces: [[UInt8]], _ isFromThisMachine: Bool) -> (requests: [HTTPRequest], isOver: Bool) {
  var incoming = IncomingRequests(fromThisMachine: isFromThisMachine)
  var requests: [HTTPRequest] = []
  for piece in pieces {
    incoming.add(piece)
    do {
      while let request = try incoming.next() {
        requests.append(request)
        if request.bodyLength.map({ $0 > IncomingRequests.mostBodyBytes }) ?? true { return (requests, true) }
      }
    } catch {
      return (requests, true)
    }
  }
  return (requests, false)
}

private func expectSound(_ request: HTTPRequest) {
  precondition(request.body.count <= IncomingRequests.mostBodyBytes)
  if let length = request.bodyLength, length <= IncomingRequests.mostBodyBytes {
    precondition(request.body.count == length)
    precondition(read([written(request)], request.isFromThisMachine).requests == [request])
  }
  let fields = FormText.fields(of: String(decoding: request.body, as: UTF8.self))
  precondition(FormText.fields(of: written(fields)) == fields)
  _ = request.cookies
  _ = SocketGreeting.answer(to: request)
  expectGate(for: request)
}

private let settings = LiveSettings(address: "0.0.0.0", port: 4747, deskKey: "desk", askKey: "ask")

private func expectGate(for request: HTTPRequest) {
  guard (try? Gate(settings: settings, port: settings.port).check(request)) != nil else { return }
  precondition(request.headers["host"]?.hasSuffix(":4747") == true)
  if let origin = request.headers["origin"] {
    precondition(origin == "http://\(request.headers["host"] ?? "")")
  }
  if request.method != "GET" { precondition(request.headers["origin"] != nil) }
  guard !request.isFromThisMachine else { return }
  let isQuestion = request.path == Gate.questions || request.path.hasPrefix(Gate.questions + "/")
  precondition(isQuestion ? request.query["key"] == settings.askKey : request.path == "/files/ask.css")
}

/// As a browser might have sent it: whatever may stand for something else is escaped.
private func written(_ request: HTTPRequest) -> [UInt8] {
  let path = "/" + escaped(String(decoding: Array(request.path.utf8.dropFirst()), as: UTF8.self))
  let lines = request.headers.map { "\($0.key): \($0.value)\r\n" }.sorted().joined()
  return Array("\(request.method) \(path)?\(written(request.query)) HTTP/1.1\r\n\(lines)\r\n".utf8)
    + request.body
}

private func written(_ fields: [String: String]) -> String {
  fields.map { "\(escaped($0.key))=\(escaped($0.value))" }.sorted().joined(separator: "&")
}

private func escaped(_ text: String) -> String {
  text.utf8.map { ($0 < 16 ? "%0" : "%") + String($0, radix: 16) }.joined()
}
