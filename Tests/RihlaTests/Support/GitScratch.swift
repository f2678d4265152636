import Foundation

/// A git repository in a folder of its own, the same on every machine.
struct GitScratch {
  let folder: Scratch

  init(bare: Bool = false) throws {
    folder = try Scratch()
    try git(["init", "-q", "-b", "main"] + (bare ? ["--bare"] : []))
    if !bare {
      try git(["config", "user.name", "Layla"])
      try git(["config", "user.email", "layla@example.org"])
    }
  }

  /// What programs see of the world: git, the built program, and nothing of whoever runs the tests.
  static let environment: [String: String] = [
    "PATH": URL(fileURLWithPath: Run.path).deletingLastPathComponent().path + ":"
      + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"),
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "HOME": "/nonexistent", "LC_ALL": "C",
  ]

  @discardableResult
  func git(_ arguments: [String], day: String = "2026-03-01") throws -> String {
    try attempt(arguments, day: day).output
  }

  /// The same with the status, and with the complaints after the output.
  /// - Parameter variables: beside those that programs see anyway.
  func attempt(
    _ arguments: [String], day: String = "2026-03-01", variables: [String: String] = [:]
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    var environment = Self.environment.merging(variables) { $1 }
    environment["GIT_AUTHOR_DATE"] = "\(day)T09:00:00+00:00"
    environment["GIT_COMMITTER_DATE"] = "\(day)T09:00:00+00:00"
    process.environment = environment
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  func commit(_ message: String, day: String = "2026-03-01") throws {
    try git(["add", "-A"])
    try git(["commit", "-q", "-m", message], day: day)
  }

  func run(_ arguments: String..., in inside: Scratch? = nil) throws -> Run {
    try Run(arguments, in: inside ?? folder, environment: Self.environment)
  }
}
