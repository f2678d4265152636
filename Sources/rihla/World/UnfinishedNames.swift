import JourneyProject
import Machine
import Synchronization

/// The names of files that are not finished, so that none is left behind when the process is told to end.
enum UnfinishedNames {
  /// A name may be taken by another machine, container or process that was killed, and the next one with it: no more.
  private static let mostAttempts = 100

  /// What asks a process to end.
  private static let endings = [SIGINT, SIGTERM, SIGHUP]

  @unsafe private struct Entry {
    let folder: Int32
    let name: UnsafeMutablePointer<CChar>
    var next: UnsafeMutablePointer<Entry>?
  }

  private static let isHeld = Atomic<Bool>(false)
  nonisolated(unsafe) private static var first: UnsafeMutablePointer<Entry>?
  nonisolated(unsafe) private static var isWatching = false

  /// Makes a file that nobody had before, under the first name that is free, and remembers the name.
  static func makeFile(in folder: OpenFolder, named name: () -> String) throws(WriteFailure) -> OpenFile {
    for _ in 0..<mostAttempts {
      do throws(WriteFailure) {
        return try makeFile(name(), in: folder)
      } catch {
        if error.reason != .system(EEXIST) { throw error }
      }
    }
    throw .system(EEXIST)
  }

  private static func makeFile(_ name: String, in folder: OpenFolder) throws(WriteFailure) -> OpenFile {
    try holding { () throws(WriteFailure) in
      watch()
      let file = try folder.openFile(name, O_WRONLY | O_CREAT | O_EXCL)
      guard let copy = unsafe strdup(name) else { return file }
      let entry = UnsafeMutablePointer<Entry>.allocate(capacity: 1)
      unsafe entry.initialize(to: Entry(folder: folder.descriptor, name: copy, next: first))
      unsafe first = entry
      return file
    }
  }

  /// Lets a name be: the file is finished.
  static func forget(_ name: String, in folder: OpenFolder) {
    holding {
      var link = unsafe withUnsafeMutablePointer(to: &first) { unsafe $0 }
      while let entry = unsafe link.pointee {
        if unsafe entry.pointee.folder == folder.descriptor, unsafe strcmp(entry.pointee.name, name) == 0 {
          unsafe link.pointee = entry.pointee.next
          unsafe free(entry.pointee.name)
          unsafe entry.deallocate()
          return
        }
        unsafe link = withUnsafeMutablePointer(to: &entry.pointee.next) { unsafe $0 }
      }
    }
  }

  /// Takes a file away that will not be finished.
  static func remove(_ name: String, in folder: OpenFolder) {
    unsafe unlinkat(folder.descriptor, name, 0)
    forget(name, in: folder)
  }

  /// Takes all of them away, for good: no other is begun. Runs inside a signal handler too: nothing but system calls.
  static func removeAll() {
    hold()
    var next = unsafe first
    while let entry = unsafe next {
      unsafe unlinkat(entry.pointee.folder, entry.pointee.name, 0)
      unsafe next = entry.pointee.next
    }
  }

  /// Runs `body` while no other thread and no handler looks at the names.
  static func holding<Result: ~Copyable, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var (blocked, before) = (endingSet, sigset_t())
    unsafe pthread_sigmask(SIG_BLOCK, &blocked, &before)
    hold()
    defer {
      isHeld.store(false, ordering: .releasing)
      unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return try body()
  }

  private static func hold() {
    while isHeld.exchange(true, ordering: .acquiring) { sched_yield() }
  }

  /// Lets the signals that end a program through, which the one that started this may have held back for itself.
  static func letSignalsEnd() {
    var set = endingSet
    unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  private static var endingSet: sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for ending in endings { unsafe sigaddset(&set, ending) }
    return set
  }

  /// From the first file on, until then the process ends by itself. Who handles or ignores a signal goes on doing so.
  private static func watch() {
    guard unsafe !isWatching else { return }
    unsafe isWatching = true
    var action = sigaction()
    action.sa_mask = endingSet
    unsafe action.__sigaction_handler.sa_handler = { ending in
      UnfinishedNames.removeAll()
      // The signal comes again when the handler has returned, and ends the process as it would have without one.
      signal(ending, SIG_DFL)
      raise(ending)
    }
    for ending in endings {
      var before = sigaction()
      guard unsafe sigaction(ending, nil, &before) == 0, unsafe before.__sigaction_handler.sa_handler == nil
      else { continue }
      unsafe sigaction(ending, &action, nil)
    }
  }
}
