package import JourneyProject

/// Nobody but a test writes into memory, and a test can say so itself.
package struct NoWatching: Watching {
  package init() {}

  package func watching(_ changed: @escaping @Sendable () -> Void) -> any FolderWatch { NoWatch() }

  package let addresses = ["192.0.2.7"]

  private struct NoWatch: FolderWatch {
    func watch(_ folders: Set<String>) {}
    func stop() {}
  }
}
