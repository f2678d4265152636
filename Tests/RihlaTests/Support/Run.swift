import Foundation

/// One run of the built program.
struct Run {
  var status: Int32
  var output: String
  var errors: String

  /// Runs `rihla` in a folder, without the environment's language.
  init(_ arguments: String..., in folder: Scratch, environment: [String: String] = [:], input: String = "")
    throws
  {
    try self.init(arguments, in: folder, environment: environment, input: input)
  }

  /// - Parameter input: what the program finds on its standard input.
  init(
    _ arguments: [String], in folder: Scratch, environment: [String: String] = [:], input: String = ""
  ) throws {
    try self.init(Self.program, arguments, in: folder, environment: environment, input: input)
  }

  /// Runs what a shell makes of a line, in which `"$0" "$@"` stands for the program with its arguments.
  init(shell line: String, _ arguments: [String], in folder: Scratch, environment: [String: String]) throws {
    let shell = URL(fileURLWithPath: "/bin/sh")
    try self.init(
      shell, ["-c", line, Self.path] + arguments, in: folder, environment: environment, input: "")
  }

  private init(
    _ program: URL, _ arguments: [String], in folder: Scratch, environment: [String: String], input: String
  ) throws {
    // Two files and not two pipes: a pipe that nobody reads in time would stop the program.
    let said = try Scratch()
    try said.write("", to: "output")
    try said.write("", to: "errors")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = environment
    try said.write(input, to: "input")
    process.standardInput = FileHandle(forReadingAtPath: said.absolute("input"))
    process.standardOutput = FileHandle(forWritingAtPath: said.absolute("output"))
    process.standardError = FileHandle(forWritingAtPath: said.absolute("errors"))
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -1
    output = try said.text(of: "output")
    errors = try said.text(of: "errors")
  }

  /// Where the program is.
  static var path: String { program.path }

  /// The program stands beside the test bundle, wherever the build put them.
  private static let program: URL = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    repeat {
      folder.deleteLastPathComponent()
      let program = folder.appendingPathComponent("rihla")
      if FileManager.default.isExecutableFile(atPath: program.path) { return program }
    } while folder.path != "/"
    return URL(fileURLWithPath: "/rihla was not built")
  }()
}
