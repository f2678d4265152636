import Machine

/// A plain TCP client that says exactly what it is told, as no browser would.
package struct Client: ~Copyable {
  private let descriptor: Int32

  /// Connects to a port of this machine; nothing is waited for longer than some seconds.
  package init?(port: UInt16) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var wait = timeval(tv_sec: 5, tv_usec: 0)
    _ = unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let outcome = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        unsafe connect(descriptor, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard outcome == 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// Everything goes out, unless the other side has hung up.
  package borrowing func send(_ bytes: [UInt8]) {
    _ = unsafe bytes.withUnsafeBytes { buffer in
      unsafe Machine.send(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
    }
  }

  /// The bytes of a text.
  package borrowing func send(_ text: String) { send(Array(text.utf8)) }

  /// What comes until `end` has come, or the other side hangs up.
  package borrowing func receive(until end: String) -> String {
    var text: [UInt8] = []
    while !String(decoding: text, as: UTF8.self).contains(end), let more = receive() { text += more }
    return String(decoding: text, as: UTF8.self)
  }

  /// Some bytes; nil once the other side has hung up, or says nothing for too long.
  package borrowing func receive() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, $0.count, 0) }
    return count > 0 ? Array(buffer[..<count]) : nil
  }

  /// Whether the other side has hung up, as far as is known now.
  package borrowing func hasLost() -> Bool {
    var byte: UInt8 = 0
    let count = unsafe recv(descriptor, &byte, 1, Int32(MSG_DONTWAIT | MSG_PEEK))
    return count == 0 || count < 0 && errno != EAGAIN && errno != EINTR
  }

  /// Long enough for what another thread does.
  package static func pause(milliseconds: UInt32) { usleep(milliseconds * 1_000) }

  /// The status of the answer to one request; 0 without an answer.
  package static func status(_ request: String, port: UInt16) -> Int {
    guard let client = Client(port: port) else { return 0 }
    client.send(request.replacing("\n", with: "\r\n"))
    return status(of: client.receive(until: "\r\n\r\n"))
  }

  /// The number in the first line; 0 where there is none.
  package static func status(of answer: String) -> Int {
    answer.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  }
}
