import Foundation
import Synchronization

/// A file that somebody goes on changing while others read it: another takes its name, it is cut short in its place, and
/// grows again with nothing in it.
final class ChangingFile: Sendable {
  /// All that the file ever holds.
  let states: [[UInt8]]
  /// How often it has changed.
  var changes: Int { changed.withLock(\.self) }

  private let path: String
  private let changed = Mutex(0)
  private let isOver = Mutex(false)
  /// What waits to take the file's name.
  private let next: [String]

  /// - Parameters:
  ///   - path: absolute.
  ///   - bytes: of several pages.
  ///   - others: what another file of the same name says.
  init(_ path: String, _ bytes: [UInt8], or others: [UInt8]) {
    self.path = path
    let half = bytes.count / 2
    states = [
      bytes, Array(bytes[..<half]), bytes[..<half] + [UInt8](repeating: 0, count: bytes.count - half), others,
    ]
    next = [path + ".first", path + ".second"]
  }

  /// Puts a state where the file is, by a name of its own.
  func put(_ state: Int) throws { try take(states[state], by: next[0]) }

  private func take(_ bytes: [UInt8], by name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: name))
    guard unsafe rename(name, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Runs `body` while the file goes through its states, over and over.
  func whileChanging<Result>(_ body: () throws -> Result) rethrows -> Result {
    isOver.withLock { $0 = false }
    let isDone = DispatchSemaphore(value: 0)
    let changing = Thread { [self] in
      var random = SystemRandomNumberGenerator()
      while !isOver.withLock(\.self) {
        let size = states[0].count
        let steps: [() throws -> Void] = [
          { try self.put(0) }, { unsafe truncate(self.path, size / 2) }, { unsafe truncate(self.path, size) },
          { try self.put(3) },
        ]
        for step in steps {
          try? step()
          changed.withLock { $0 += 1 }
          usleep(UInt32.random(in: 0...3000, using: &random))
        }
      }
      isDone.signal()
    }
    changing.start()
    defer {
      isOver.withLock { $0 = true }
      isDone.wait()
    }
    return try body()
  }
}
