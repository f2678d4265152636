import FlyingFox

/// Who may come in: a page of another site must not reach this server, neither by a form, a script or a socket, nor by
/// making its own name point here; and from other machines only the questions are reached.
struct Gate {
  /// What the server was told when it started.
  let settings: LiveSettings
  let port: UInt16

  /// Why a request goes no further.
  enum Refusal: Error {
    /// The name in the address is not this server's: somebody else's name points here.
    case foreignHost
    /// A page of another site asks.
    case foreignOrigin
    /// The address lacks the secret that was printed, or has another.
    case wrongKey
    /// Only this machine may see it.
    case notForOthers
    case tooLarge
  }

  /// Where the questions for customers are.
  static let questions = "/ask"

  /// - Parameter path: without its query.
  func check(_ request: HTTPRequest, path: String) throws(Refusal) {
    let isLocal = request.isFromThisMachine
    guard let host = request.headers[.host], isOwn(host, isLocal: isLocal) else { throw .foreignHost }
    if let origin = request.headers[HTTPHeader("Origin")] {
      guard origin == "http://\(host)" else { throw .foreignOrigin }
    } else if request.method != .GET || request.headers[.upgrade] != nil {
      // Browsers say where these come from.
      throw .foreignOrigin
    }
    let isQuestion = path == Self.questions || path.hasPrefix(Self.questions + "/")
    guard isLocal || isQuestion || path == LiveServer.questionStyle else { throw .notForOthers }
    if isQuestion, let secret = settings.askKey, !isLocal || request.method != .GET {
      guard Self.areEqual(request.query["key"] ?? "", secret) else { throw .wrongKey }
    }
    guard let size = request.bodySequence.count, size <= LiveServer.mostFormBytes else { throw .tooLarge }
  }

  /// Whether this is the key that lets a desk write.
  func isDeskKey(_ key: String?) -> Bool { Self.areEqual(key ?? "", settings.deskKey) }

  /// By whatever address other machines came, it is a number; a name could be anybody's.
  private func isOwn(_ host: String, isLocal: Bool) -> Bool {
    let names = ["127.0.0.1", "localhost", "[::1]"]
    if names.contains(where: { host == "\($0):\(port)" || (port == 80 && host == $0) }) { return isLocal }
    guard settings.address != LiveSettings.loopback else { return false }
    let name = host.hasSuffix(":\(port)") ? host.dropLast("\(port)".count + 1) : host[...]
    let numbers = name.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 4 && numbers.allSatisfy { UInt8($0) != nil }
  }

  /// Takes as long for a wrong key as for the right one.
  private static func areEqual(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension HTTPRequest {
  /// Whether the other end is on this machine. No header is asked: anybody may write any.
  var isFromThisMachine: Bool {
    switch remoteAddress {
    case .ip4(let address, _): address.hasPrefix("127.")
    case .ip6(let address, _): address == "::1" || address.hasPrefix("::ffff:127.")
    case .unix, nil: false
    }
  }
}
