package import JourneyProject
package import JourneySyntax
import Synchronization

/// Keeps what is said; nobody looks, and nothing is sent.
package final class MemoryTerminal: Terminal {
  private let said = Mutex<[StandardStream: String]>([:])

  package init() {}

  /// All that was said to a stream.
  package func said(to stream: StandardStream) -> String { said.withLock { $0[stream] ?? "" } }

  package func isTerminal(_ stream: StandardStream) -> Bool { false }

  package func print(_ text: String) throws(WriteFailure) { say(text, to: .output) }

  package func complain(_ text: String) { say(text, to: .error) }

  private func say(_ text: String, to stream: StandardStream) {
    said.withLock { $0[stream, default: ""] += text }
  }

  package func input(atMost limit: Int) throws(Problem.ReadFailure) -> [UInt8] { [] }

  package let currentDay = "2026-11-25"

  package func browse(_ address: String) -> Bool { false }
}
