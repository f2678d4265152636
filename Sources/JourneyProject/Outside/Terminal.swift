package import JourneySyntax
package import JourneyWords

/// The person at the other end: what is said to them, what they send, their day.
package protocol Terminal: Sendable {
  /// Whether a person looks at this stream.
  func isTerminal(_ stream: StandardStream) -> Bool

  /// The cells of one of its lines; nil where nobody looks or it does not say.
  func columns(of stream: StandardStream) -> Int?

  /// Writes text to standard output. A reader that has gone away, as `head` goes, is no failure. On a terminal control
  /// characters are shown, and steer nothing.
  func print(_ text: String) throws(WriteFailure)

  /// Says something on standard error, which nobody has to hear; on a terminal as above.
  func complain(_ text: String)

  /// The same with text that steers the terminal itself, with colours and the like; no word of others may be in it as
  /// it is.
  func print(styled text: String) throws(WriteFailure)

  /// The same on standard error.
  func complain(styled text: String)

  /// All that standard input holds; more than `limit` bytes are refused.
  func input(atMost limit: Int) throws(Problem.ReadFailure) -> [UInt8]

  /// The day it is here, ISO 8601.
  var currentDay: String { get }

  /// Shows an address to the person; false when there is no browser to show it in.
  func browse(_ address: String) -> Bool
}

extension Terminal where Self: Programs {
  /// What standard output is printed on. A terminal that does not say how wide it is may say it by COLUMNS.
  package var paper: Paper {
    guard isTerminal(.output) else { return .endless }
    let width = columns(of: .output) ?? environment("COLUMNS").flatMap { Int($0) } ?? usualColumns
    return Paper(width: width, hasRules: obeysSigns)
  }

  /// Whether its terminals know more than letters: lines of boxes, colours, erasing.
  package var obeysSigns: Bool { environment("TERM") != "dumb" }

  /// As terminals have had since they were of glass.
  private var usualColumns: Int { 80 }

  /// Prints text for a person: no line is wider than the terminal.
  package func tell(_ text: String) throws(WriteFailure) { try print(paper.fitting(text)) }
}

extension Terminal {
  /// The same as without style, where nothing is styled.
  package func print(styled text: String) throws(WriteFailure) { try print(text) }

  /// The same as without style, where nothing is styled.
  package func complain(styled text: String) { complain(text) }
}

/// The program's two ways to speak, by their numbers in the system.
package enum StandardStream: Int32, Sendable {
  /// What was asked for.
  case output = 1
  /// What is said beside it.
  case error = 2
}
