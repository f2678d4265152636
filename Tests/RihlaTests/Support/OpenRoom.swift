import Foundation
import TestSupport

/// A running `rihla live` that collects answers, and what guests say to it over bare sockets.
final class OpenRoom {
  let phone: Phone
  let deskKey: String
  private let process: Process
  private let said: Scratch

  /// - Parameters:
  ///   - before: what is run with the program as its arguments, such as `prlimit`.
  ///   - browser: a folder with an `xdg-open`, which is to be started.
  init(
    _ file: String, _ options: String..., in folder: Scratch, before: [String] = [], browser: String? = nil
  ) throws {
    process = Process()
    said = try Scratch()
    try said.write("", to: "output")
    try said.write("", to: "errors")
    let arguments = before + [Run.path, "live", file, "--port", "0", "--collect"]
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments + options + (browser == nil ? ["--no-open"] : [])
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["PATH": (browser.map { "\($0):" } ?? "") + "/usr/bin:/bin", "DISPLAY": ":0"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: said.absolute("output"))
    process.standardError = FileHandle(forWritingAtPath: said.absolute("errors"))
    try process.run()
    var output = ""
    while !output.contains("/ask?key=") || !output.hasSuffix("\n"), process.isRunning {
      Client.pause(milliseconds: 10)
      output = try said.text(of: "output")
    }
    phone = Phone(
      port: output.firstMatch(of: /127\.0\.0\.1:(\d+)/).flatMap { UInt16($0.1) } ?? 0,
      key: output.firstMatch(of: /ask\?key=(\w+)/).map { String($0.1) } ?? "")
    deskKey = output.firstMatch(of: /desk\?key=(\w+)/).map { String($0.1) } ?? ""
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  var isOpen: Bool { process.isRunning }

  /// What was said on standard error before the addresses.
  var errors: String { (try? said.text(of: "errors")) ?? "" }

  var port: UInt16 { phone.port }

  /// Whoever knows the address of the questions.
  struct Phone {
    let port: UInt16
    let key: String

    /// What it is shown for its form; for none, the page with the questions.
    func ask(_ step: String, _ form: String? = nil, device: String? = nil, language: String = "en") -> String
    {
      guard let client = Client(port: port) else { return "" }
      let address = "/ask/\(step)?key=\(key)&lang=\(language)"
      let cookie = device.map { "Cookie: rihla-device=\($0)\r\n" } ?? ""
      let head =
        "\(form == nil ? "GET" : "POST") \(address) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n"
        + "Origin: http://127.0.0.1:\(port)\r\nConnection: close\r\n\(cookie)"
      client.send(head + "Content-Length: \(form?.utf8.count ?? 0)\r\n\r\n\(form ?? "")")
      return client.receive(until: "</html>")
    }
  }
}
