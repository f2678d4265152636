/// What is still to be said when a room is closed.
package struct Farewell: Sendable {
  /// Where texts are that their files do not hold, in the room's language.
  package var lines: [String] = []
  /// The disk has everything.
  package var isAllKept = true
}
