/// What tells a room that is open of what goes on around it.
package protocol Watching: Sendable {
  /// Calls `changed`, on a thread of its own, soon after something in the folders being watched may have changed, and
  /// once in a while in any case. Several changes at once are one.
  func watching(_ changed: @escaping @Sendable () -> Void) -> any FolderWatch

  /// Under which addresses other machines may reach this one, in numbers; its own, 127.0.0.1, is not among them.
  var addresses: [String] { get }
}

/// Looks after some folders until it is stopped.
package protocol FolderWatch: Sendable {
  /// Watches these folders from now on and no others; one that is missing is watched as soon as it is there.
  func watch(_ folders: Set<String>)

  /// Looks no more; nothing is called after that but what has begun.
  func stop()
}
