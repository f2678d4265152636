#if os(Linux)
  import Dispatch
  import JourneyProject
  import Machine
  import Synchronization

  /// Watches folders by inotify, and looks once a second in any case: a network drive's kernel tells nothing of what
  /// others write, a folder that was deleted has nobody to tell of it, and a laptop that slept missed everything.
  final class KernelWatch: FolderWatch {
    private struct State {
      /// Folders wanted, each with its watch where it has one.
      var folders: [String: Int32?] = [:]
      var isStopped = false
    }

    /// How long it must have been quiet before a change is told of, and how long telling may wait: an editor that saves
    /// makes several changes in a row.
    private static let quiet: Int32 = 8
    private static let longestBurst = Duration.milliseconds(60)
    private static let interval: Int32 = 1_000

    private let descriptor: Int32
    private let state = Mutex(State())

    init(_ changed: @escaping @Sendable () -> Void) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      DispatchQueue(label: "rihla.watch").async { self.run(changed) }
    }

    func watch(_ folders: Set<String>) {
      state.withLock { state in
        for (folder, watch) in state.folders where !folders.contains(folder) {
          if let watch { inotify_rm_watch(descriptor, watch) }
          state.folders[folder] = nil
        }
        for folder in folders where state.folders[folder] == nil { state.folders[folder] = .some(nil) }
        addMissing(to: &state)
      }
    }

    func stop() { state.withLock { $0.isStopped = true } }

    private func run(_ changed: () -> Void) {
      while !state.withLock(\.isStopped) {
        if wait(Self.interval) {
          // Swap files and backups of editors change all the time.
          guard takeEvents() else { continue }
          let end = ContinuousClock.now + Self.longestBurst
          while ContinuousClock.now < end, wait(Self.quiet) { _ = takeEvents() }
        }
        state.withLock { addMissing(to: &$0) }
        changed()
      }
      if descriptor >= 0 { close(descriptor) }
    }

    /// Whether something happens within so many milliseconds.
    private func wait(_ milliseconds: Int32) -> Bool {
      var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return unsafe Machine.poll(&poll, 1, milliseconds) > 0
    }

    /// Takes all events that are there; false when none of them matters.
    private func takeEvents() -> Bool {
      var matters = false
      var buffer = [UInt8](repeating: 0, count: 1 << 14)
      while true {
        let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { return matters }
        for event in FolderEvent.events(in: buffer[..<count]) {
          if event.isWatchGone { forget(event.watch) }
          matters = matters || event.matters
        }
      }
    }

    private func forget(_ watch: Int32) {
      state.withLock { state in
        for (folder, known) in state.folders where known == watch { state.folders[folder] = .some(nil) }
      }
    }

    private func addMissing(to state: inout State) {
      let events =
        IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF
        | IN_MOVE_SELF
      for (folder, watch) in state.folders where watch == nil {
        let new = unsafe inotify_add_watch(descriptor, folder, UInt32(events) | UInt32(IN_ONLYDIR))
        if new >= 0 { state.folders[folder] = new }
      }
    }
  }

  /// One record of what the kernel tells about folders: watch, mask, cookie and length of the name, 4 bytes each, then
  /// the name with zeros behind it.
  private struct FolderEvent {
    let watch: Int32
    let mask: UInt32
    let name: ArraySlice<UInt8>

    static func events(in bytes: ArraySlice<UInt8>) -> [FolderEvent] {
      var events: [FolderEvent] = []
      var rest = bytes
      while rest.count >= 16 {
        func number(_ index: Int) -> UInt32 {
          (0..<4).reduce(0) { $0 | UInt32(rest[rest.startIndex + index * 4 + $1]) << UInt32(8 * $1) }
        }
        let length = Int(number(3))
        guard rest.count >= 16 + length else { break }
        let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
        events.append(FolderEvent(watch: Int32(bitPattern: number(0)), mask: number(1), name: name))
        rest = rest.dropFirst(16 + length)
      }
      return events
    }

    /// The kernel watches it no longer.
    var isWatchGone: Bool { mask & (UInt32(IN_IGNORED) | UInt32(IN_MOVE_SELF)) != 0 }

    /// Hidden files, and what editors write beside the file itself: `#x#`, `x~`, `4913`, `x.swp`, `x.tmp`.
    var matters: Bool {
      guard let first = name.first, let last = name.last else { return true }
      if first == 0x2E || first == 0x23 || last == 0x7E { return false }
      let text = String(decoding: name, as: UTF8.self)
      return text != "4913" && !text.hasSuffix(".swp") && !text.hasSuffix(".tmp")
    }
  }
#endif
