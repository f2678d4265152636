/// Who may come in: a page of another site must not reach this server, neither by a form, a script or a socket, nor by
/// making its own name point here; and from other machines only the questions are reached, and the wall where it is shared.
struct Gate: Sendable {
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

  /// Where the screens' sockets are.
  static let socket = "/live"
  /// Where somebody types.
  static let desk = "/desk"
  /// Where the questions for customers are, and the one file that their pages need.
  static let questions = "/ask"
  private static let questionStyle = "/files/ask.css"
  /// The wall.
  static let wall = "/"
  /// All that a wall's page loads: they say nothing of what is typed.
  private static let wallFiles: Set<String> = [
    "/files/live.css", "/files/wall.js", "/files/hand.js", "/files/link.js", "/files/picture.js",
    "/files/words.js",
  ]

  /// Whether forms are sent there.
  static func isQuestion(_ path: String) -> Bool { path == questions || path.hasPrefix(questions + "/") }

  func check(_ request: HTTPRequest) throws(Refusal) {
    let isLocal = request.isFromThisMachine
    guard let host = request.headers["host"], isOwn(host, isLocal: isLocal) else { throw .foreignHost }
    if let origin = request.headers["origin"] {
      guard origin == "http://\(host)" else { throw .foreignOrigin }
    } else if request.method != "GET" || request.path == Self.socket {
      // Browsers say where these come from.
      throw .foreignOrigin
    }
    let isQuestion = Self.isQuestion(request.path)
    guard isLocal || isQuestion || request.path == Self.questionStyle || isShared(request.path) else {
      throw .notForOthers
    }
    // Somebody elsewhere watches, and nothing more.
    if !isLocal, request.path == Self.wall || request.path == Self.socket {
      guard request.method == "GET", isShareKey(request.query["key"]) else { throw .wrongKey }
      guard request.path == Self.wall || request.query["screen"] == Screen.Kind.wall.rawValue else {
        throw .notForOthers
      }
    }
    if isQuestion, let key = settings.askKey, !isLocal || request.method != "GET" {
      guard Self.areEqual(request.query["key"] ?? "", key) else { throw .wrongKey }
    }
    guard let length = request.bodyLength, length <= IncomingRequests.mostBodyBytes else { throw .tooLarge }
  }

  /// Whether this is the key that lets a desk write.
  func isDeskKey(_ key: String?) -> Bool { Self.areEqual(key ?? "", settings.deskKey) }

  /// Whether other machines may come to this path, with the key of the wall where they need one.
  private func isShared(_ path: String) -> Bool {
    settings.shareKey != nil
      && (path == Self.wall || path == Self.socket || Self.wallFiles.contains(path))
  }

  private func isShareKey(_ key: String?) -> Bool {
    settings.shareKey.map { Self.areEqual(key ?? "", $0) } ?? false
  }

  /// The desk with its key, on this server.
  var deskAddress: String { "\(Self.desk)?key=\(settings.deskKey)" }

  /// By whatever address other machines came, it is a number; a name could be anybody's.
  private func isOwn(_ host: String, isLocal: Bool) -> Bool {
    guard host.hasSuffix(":\(port)") else { return false }
    let name = host.dropLast("\(port)".count + 1)
    if name == LiveSettings.loopback || name == "localhost" { return isLocal }
    guard settings.address != LiveSettings.loopback else { return false }
    let numbers = name.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 4 && numbers.allSatisfy { UInt8($0) != nil }
  }

  /// Takes as long for a wrong key as for the right one.
  static func areEqual(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
