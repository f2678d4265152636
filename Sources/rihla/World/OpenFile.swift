import Glibc

/// A file open for writing; closed at the end of its life, unless it was borrowed.
struct OpenFile: ~Copyable {
  /// nil for a stream.
  private let path: String?
  let descriptor: Int32
  private let isBorrowed: Bool

  private init(path: String?, descriptor: Int32, isBorrowed: Bool) {
    self.path = path
    self.descriptor = descriptor
    self.isBorrowed = isBorrowed
  }

  /// A stream that somebody else opened and will close.
  init(borrowing descriptor: Int32) {
    self.init(path: nil, descriptor: descriptor, isBorrowed: true)
  }

  /// A file that was just opened.
  init(owning descriptor: Int32) {
    self.init(path: nil, descriptor: descriptor, isBorrowed: false)
  }

  /// Opens a file as `flags` of the operating system say.
  static func open(_ path: String, _ flags: Int32) throws(WriteFailure) -> OpenFile {
    guard !path.utf8.contains(0) else { throw WriteFailure(path: path, errno: ENOENT) }
    let failure = { (code: Int32) in WriteFailure(path: path, errno: code) }
    let descriptor = try systemCall(or: failure) { unsafe Glibc.open(path, flags | O_CLOEXEC, 0o666) }
    return OpenFile(path: path, descriptor: descriptor, isBorrowed: false)
  }

  /// Linux's `O_PATH`, which its headers show to programs that ask for all of its own: whoever may pass a folder need not
  /// be allowed to read it.
  private static let pathOnly: Int32 = 0x20_0000

  /// Opens a file that neither is a link nor stands in a folder that is reached through one.
  /// - Parameter path: absolute, links followed as they were when it was made.
  static func openPastNoLink(_ path: String, _ flags: Int32) throws(WriteFailure) -> OpenFile {
    guard !path.utf8.contains(0) else { throw WriteFailure(path: path, errno: ENOENT) }
    var names = path.split(separator: "/")
    guard let last = names.popLast() else { throw WriteFailure(path: path, errno: EISDIR) }
    var folder = unsafe Glibc.open("/", pathOnly | O_DIRECTORY | O_CLOEXEC)
    for name in names where folder >= 0 {
      let next = unsafe openat(folder, String(name), pathOnly | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let code = errno
      close(folder)
      folder = next
      // A link is no folder to the kernel here.
      if next < 0 { throw WriteFailure(path: path, errno: code == ENOTDIR ? ELOOP : code) }
    }
    let descriptor = unsafe openat(folder, String(last), flags | O_NOFOLLOW | O_CLOEXEC, 0o666)
    let code = errno
    close(folder)
    guard descriptor >= 0 else { throw WriteFailure(path: path, errno: code) }
    return OpenFile(path: path, descriptor: descriptor, isBorrowed: false)
  }

  deinit {
    if !isBorrowed { close(descriptor) }
  }

  /// Writes all of it, in as many pieces as the operating system takes it in.
  func write(_ bytes: [UInt8]) throws(WriteFailure) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes { rest in
        unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if written < 0 {
        let code = errno
        if code == EINTR { continue }
        // Somebody else who has the same pipe does not wait for it; we do.
        guard code == EAGAIN else { throw WriteFailure(path: path, errno: code) }
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&wanted, 1, -1)
        continue
      }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Writes all of it to whoever reads at the other end; a reader that has seen enough is no failure.
  func hand(_ bytes: [UInt8]) throws(WriteFailure) {
    do throws(WriteFailure) {
      try write(bytes)
    } catch {
      if error.reason != .system(EPIPE) { throw error }
    }
  }

  /// Whether its last byte is not a line's end; false for an empty one.
  var endsInUnfinishedLine: Bool {
    var last: UInt8 = 0x0A
    guard lseek(descriptor, -1, SEEK_END) >= 0 else { return false }
    return unsafe read(descriptor, &last, 1) == 1 && last != 0x0A
  }

  /// Keeps others who ask for it out until it is closed, and waits until they have let it go.
  func lock() { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }

  /// In bytes.
  func length() throws(WriteFailure) -> off_t {
    let end = lseek(descriptor, 0, SEEK_END)
    guard end >= 0 else { throw WriteFailure(path: path, errno: errno) }
    return end
  }

  /// Takes away what was written behind `length`.
  func shorten(to length: off_t) {
    while ftruncate(descriptor, length) != 0, errno == EINTR {}
    _ = fsync(descriptor)
  }

  /// Waits until the disk has it.
  func flush() throws(WriteFailure) {
    guard fsync(descriptor) == 0 else { throw WriteFailure(path: path, errno: errno) }
  }
}
