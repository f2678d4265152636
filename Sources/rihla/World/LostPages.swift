import Machine
import Synchronization

/// Keeps the program alive when a mapped file is cut short while it is read: the kernel then sends SIGBUS for pages that
/// are no longer there. They are replaced by pages of zeros, and whoever mapped the file is told afterwards that what
/// was read means nothing.
enum LostPages {
  /// How many have been replaced since the program started.
  static var count: Int { replaced.load(ordering: .acquiring) }

  private static let replaced = Atomic<Int>(0)
  private static let pageSize = Atomic<Int>(0)

  /// Installs the handler, once. Must come before the first page is read.
  static func startReplacing() {
    guard pageSize.load(ordering: .acquiring) == 0 else { return }
    // What the handler uses is made before it can run: making it there would not be safe.
    pageSize.store(sysconf(Int32(_SC_PAGESIZE)), ordering: .releasing)
    _ = count
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_sigaction = { _, info, _ in
      unsafe LostPages.replace(pageAt: info?.pointee._sifields._sigfault.si_addr)
    }
    action.sa_flags = SA_SIGINFO
    _ = unsafe sigaction(SIGBUS, &action, nil)
  }

  /// Runs inside a signal handler: nothing but a system call and two loads.
  private static func replace(pageAt address: UnsafeMutableRawPointer?) {
    let size = pageSize.load(ordering: .relaxed)
    let start = UInt(bitPattern: address) & ~UInt(size - 1)
    let page = unsafe mmap(
      UnsafeMutableRawPointer(bitPattern: start), size, PROT_READ,
      MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0)
    if unsafe page == MAP_FAILED { _exit(128 + SIGBUS) }
    replaced.add(1, ordering: .releasing)
  }
}
