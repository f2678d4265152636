/// What stands behind the server: it answers for pages, and talks with the screens that are open.
package protocol LiveRoom: Sendable {
  /// The page or file at a path; nil when there is none.
  func answer(to request: PageRequest) async -> PageAnswer?

  /// A screen is open from now on.
  func join(_ screen: Screen) async

  /// A desk says something.
  func receive(_ message: DeskMessage, from screen: Screen) async

  /// A screen was closed, or is out of reach.
  func leave(_ screen: Screen) async
}
