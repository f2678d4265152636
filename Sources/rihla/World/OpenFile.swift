import JourneyProject
import Machine

/// A file open for writing; closed at the end of its life, unless it was borrowed.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  private let isBorrowed: Bool

  /// A stream that somebody else opened and will close.
  init(borrowing descriptor: Int32) {
    self.descriptor = descriptor
    isBorrowed = true
  }

  /// A file that was just opened.
  init(owning descriptor: Int32) {
    self.descriptor = descriptor
    isBorrowed = false
  }

  deinit {
    if !isBorrowed { close(descriptor) }
  }

  /// Writes all of it, in as many pieces as the operating system takes it in.
  func write(_ bytes: [UInt8]) throws(WriteFailure) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes { rest in
        unsafe Machine.write(descriptor, rest.baseAddress, rest.count)
      }
      if written < 0 {
        let code = errno
        if code == EINTR { continue }
        // Somebody else who has the same pipe does not wait for it; we do.
        guard code == EAGAIN else { throw .system(code) }
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

  /// Its first bytes, at most so many.
  func bytes(upTo most: Int) throws(WriteFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: most)
    var length = 0
    while length < most {
      let count = try systemCall(or: WriteFailure.system) {
        unsafe bytes.withUnsafeMutableBytes { all in
          unsafe read(descriptor, all.baseAddress?.advanced(by: length), most - length)
        }
      }
      if count == 0 { break }
      length += count
    }
    return Array(bytes[..<length])
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
    try systemCall(or: WriteFailure.system) { lseek(descriptor, 0, SEEK_END) }
  }

  /// Takes away what was written behind `length`.
  func shorten(to length: off_t) {
    while ftruncate(descriptor, length) != 0, errno == EINTR {}
    _ = fsync(descriptor)
  }

  /// Waits until the disk has it.
  func flush() throws(WriteFailure) {
    _ = try systemCall(or: WriteFailure.system) { fsync(descriptor) }
  }
}
