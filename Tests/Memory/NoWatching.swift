package import JourneyProject

/// Nobody but a test writes into memory, and a test can say so itself.
package struct NoWatching: Watching {
  /// Nothing to watch.
  package init() {}

  /// Never calls back.
  package func watching(_ changed: @escaping @Sendable () -> Void) -> any FolderWatch { NoWatch() }

  /// One that belongs to documentation, RFC 5737.
  package let addresses = ["192.0.2.7"]

  private struct NoWatch: FolderWatch {
    func watch(_ folders: Set<String>) {}
    func stop() {}
  }
}
