import Foundation

/// A terminal that somebody looks at.
enum Terminal {
  /// What one run of the program writes there, without the returns that a terminal adds to ends of lines.
  /// - Parameter columns: the cells of a line; by default it does not say.
  static func run(
    _ arguments: [String], in folder: Scratch, environment: [String: String], columns: UInt16 = 0
  ) throws -> String {
    var (leader, follower): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: 0, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe openpty(&leader, &follower, nil, nil, &size) == 0 else { throw CocoaError(.fileReadUnknown) }
    defer { close(leader) }
    let shown = FileHandle(fileDescriptor: follower, closeOnDealloc: true)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Run.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = environment
    process.standardOutput = shown
    process.standardError = shown
    process.standardInput = FileHandle.nullDevice
    try process.run()
    try shown.close()
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { unsafe read(leader, $0.baseAddress, $0.count) }
      // At the end of the program there is an error, as nobody has the terminal open any more.
      guard count > 0 else { break }
      bytes += piece[..<count]
    }
    process.waitUntilExit()
    let isEnd = bytes.indices.map { index in
      bytes[index] == 0x0D && bytes[index...].first { $0 != 0x0D } == 0x0A
    }
    return String(decoding: bytes.indices.filter { !isEnd[$0] }.map { bytes[$0] }, as: UTF8.self)
  }
}
