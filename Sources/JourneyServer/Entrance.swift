import FlyingFox
import Foundation
import Synchronization

/// Every request comes through here: past the gate, then to a page or a socket.
final class Entrance: HTTPHandler {
  private let room: any LiveRoom
  private let settings: LiveSettings
  private let port = Mutex<UInt16>(0)

  init(room: any LiveRoom, settings: LiveSettings) {
    self.room = room
    self.settings = settings
  }

  func opened(on port: UInt16) { self.port.withLock { $0 = port } }

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let gate = Gate(settings: settings, port: port.withLock(\.self))
    do {
      try gate.check(request, path: request.path)
    } catch {
      return Self.refusal(error)
    }
    let query = Dictionary(request.query.map { ($0.name, $0.value) }) { first, _ in first }
    if request.path == "/live" { return try await socket(for: request, query, gate) }
    if request.path == "/desk", !gate.isDeskKey(query["key"]) { return Self.refusal(.wrongKey) }
    guard request.method == .GET || request.path.hasPrefix(Gate.questions + "/") else {
      return Self.response(PageAnswer(.html, "", status: 405))
    }
    let page = PageRequest(
      path: request.path.removingPercentEncoding ?? "", query: query,
      form: request.method == .POST ? FormText(try await request.bodyData).fields : nil,
      cookies: request.cookies, languages: request.headers[HTTPHeader("Accept-Language")] ?? "",
      isLocal: request.isFromThisMachine)
    return Self.response(await room.answer(to: page) ?? PageAnswer(.html, "<h1>404</h1>", status: 404))
  }

  /// A socket for one screen; a desk's address needs the key.
  private func socket(
    for request: HTTPRequest, _ query: [String: String], _ gate: Gate
  ) async throws -> HTTPResponse {
    guard let kind = Screen.Kind(rawValue: query["screen"] ?? "") else {
      return Self.response(PageAnswer(.html, "", status: 404))
    }
    if kind == .desk, !gate.isDeskKey(query["key"]) { return Self.refusal(.wrongKey) }
    let link = ScreenLink(Screen(kind), in: room)
    return try await WebSocketHTTPHandler(handler: link).handleRequest(request)
  }

  private static func refusal(_ refusal: Gate.Refusal) -> HTTPResponse {
    let (status, text) =
      switch refusal {
      case .foreignHost: (421, "This name is not mine. / هذا الاسم ليس اسمي.")
      case .foreignOrigin, .notForOthers: (403, "Not from here. / غير مسموح من هنا.")
      case .wrongKey:
        (403, "Open the address that rihla printed. / افتح العنوان الذي كتبه رحلة.")
      case .tooLarge: (413, "Too large. / أكبر من المسموح.")
      }
    var response = response(PageAnswer(.html, "<!doctype html><title>rihla</title><p>\(text)</p>", status: status))
    // The body was not read; what follows it would be taken for a request.
    response.headers[.connection] = "close"
    return response
  }

  /// Nothing from elsewhere is loaded, no script stands in a page, and no other page may frame one.
  private static let protection: [(String, String)] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"), ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Resource-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cache-Control", "no-store"),
  ]

  private static func response(_ answer: PageAnswer) -> HTTPResponse {
    var headers: HTTPHeaders = [.contentType: answer.kind.rawValue]
    for (name, value) in protection { headers[HTTPHeader(name)] = value }
    if let cookie = answer.cookie {
      headers[.setCookie] = "\(cookie.name)=\(cookie.value); Max-Age=86400; Path=/ask; HttpOnly; SameSite=Strict"
    }
    let body = Data(answer.text.utf8)
    return HTTPResponse(
      statusCode: HTTPStatusCode(answer.status, phrase: ""), headers: headers,
      // One piece: the library would send 4 kB at a time.
      body: HTTPBodySequence(data: body, suggestedBufferSize: max(1, body.count)))
  }
}

extension HTTPRequest {
  /// What the browser was given to keep.
  fileprivate var cookies: [String: String] {
    let pairs = (headers[.cookie] ?? "").split(separator: ";").compactMap { pair -> (String, String)? in
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return (parts[0].trimmingCharacters(in: .whitespaces), String(parts[1]))
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
