package import JourneyProject
package import JourneySyntax
import Synchronization

/// Keeps what is said; nobody looks, and nothing is sent.
package final class MemoryTerminal: Terminal {
  private let said = Mutex<[StandardStream: String]>([:])

  /// Nothing was said yet.
  package init() {}

  /// All that was said to a stream.
  package func said(to stream: StandardStream) -> String { said.withLock { $0[stream] ?? "" } }

  /// Nobody looks.
  package func isTerminal(_ stream: StandardStream) -> Bool { false }

  /// Nobody looks.
  package func columns(of stream: StandardStream) -> Int? { nil }

  /// Kept as said to standard output.
  package func print(_ text: String) throws(WriteFailure) { say(text, to: .output) }

  /// Kept as said to standard error.
  package func complain(_ text: String) { say(text, to: .error) }

  private func say(_ text: String, to stream: StandardStream) {
    said.withLock { $0[stream, default: ""] += text }
  }

  /// Nothing is sent.
  package func input(atMost limit: Int) throws(Problem.ReadFailure) -> [UInt8] { [] }

  /// The same for ever, so that tests say the same tomorrow.
  package let currentDay = "2026-11-25"

  /// There is no browser.
  package func browse(_ address: String) -> Bool { false }
}
