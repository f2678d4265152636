#if !os(Linux)
  import Dispatch
  import JourneyProject
  import Synchronization

  /// Looks once a second, where the kernel tells of folders in another way than Linux's. Not built by anybody yet.
  final class PolledWatch: FolderWatch {
    private static let interval = DispatchTimeInterval.seconds(1)

    private let isStopped = Mutex(false)

    init(_ changed: @escaping @Sendable () -> Void) { look(changed) }

    func watch(_ folders: Set<String>) {}

    func stop() { isStopped.withLock { $0 = true } }

    private func look(_ changed: @escaping @Sendable () -> Void) {
      DispatchQueue(label: "rihla.watch").asyncAfter(deadline: .now() + Self.interval) { [self] in
        guard !isStopped.withLock({ $0 }) else { return }
        changed()
        look(changed)
      }
    }
  }
#endif
