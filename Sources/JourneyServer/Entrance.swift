/// Every request comes through here: past the gate, then to a page or a screen's socket.
struct Entrance: Sendable {
  /// What becomes of a request.
  enum Answer {
    case response(HTTPResponse)
    /// The connection ends with it.
    case refusal(HTTPResponse)
    case screen(Screen, accept: String)
  }

  let room: any LiveRoom
  let gate: Gate
  let pass: DeskPass?

  init(room: any LiveRoom, gate: Gate) {
    self.room = room
    self.gate = gate
    pass = gate.settings.deskPass.map { DeskPass($0, for: gate.settings.passLifetime) }
  }

  func answer(to request: HTTPRequest) async -> Answer {
    do {
      try gate.check(request)
    } catch {
      return .refusal(Self.refusal(error))
    }
    if request.path == Gate.socket { return socket(for: request) }
    if request.path == Gate.desk, request.method == "GET", pass?.take(request.query["pass"]) == true {
      return .response(HTTPResponse(redirectingTo: gate.deskAddress))
    }
    if request.path == Gate.desk, !gate.isDeskKey(request.query["key"]) {
      return .refusal(Self.refusal(.wrongKey))
    }
    guard request.method == "GET" || Gate.isQuestion(request.path) else {
      return .refusal(HTTPResponse(PageAnswer(.html, "", status: 405)))
    }
    let page = PageRequest(
      path: request.path, query: request.query,
      form: request.method == "POST"
        ? FormText.fields(of: String(decoding: request.body, as: UTF8.self)) : nil,
      cookies: request.cookies, languages: request.headers["accept-language"] ?? "")
    return .response(
      HTTPResponse(await room.answer(to: page) ?? PageAnswer(.html, "<h1>404</h1>", status: 404)))
  }

  /// A socket for one screen; a desk's address needs the key.
  private func socket(for request: HTTPRequest) -> Answer {
    guard let kind = Screen.Kind(rawValue: request.query["screen"] ?? ""),
      let accept = SocketGreeting.answer(to: request)
    else { return .refusal(HTTPResponse(PageAnswer(.html, "", status: 400))) }
    let mayWrite = (kind == .desk || kind == .board) && gate.isDeskKey(request.query["key"])
    if kind == .desk, !mayWrite { return .refusal(Self.refusal(.wrongKey)) }
    return .screen(
      Screen(kind, mayWrite: mayWrite, isElsewhere: !request.isFromThisMachine), accept: accept)
  }

  private static func refusal(_ refusal: Gate.Refusal) -> HTTPResponse {
    let (status, text) =
      switch refusal {
      case .foreignHost: (421, "This name is not mine. / هذا الاسم ليس اسمي.")
      case .foreignOrigin, .notForOthers: (403, "Not from here. / غير مسموح من هنا.")
      case .wrongKey: (403, "Open the address that rihla printed. / افتح العنوان الذي كتبته رحلة.")
      case .tooLarge: (413, "Too large. / أكبر من المسموح.")
      }
    return HTTPResponse(.notice(text, status: status))
  }
}

extension PageAnswer {
  /// For a guest who finds no place.
  static var fullHouse: PageAnswer {
    .notice("Too many guests at once: please try again. / الزوار كثيرون الآن: حاول مرة أخرى.", status: 503)
  }

  fileprivate static func notice(_ text: String, status: Int) -> PageAnswer {
    PageAnswer(
      .html, "<!doctype html><meta charset=utf-8><title>rihla</title><p>\(text)</p>", status: status)
  }
}
