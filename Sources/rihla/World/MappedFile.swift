import JourneyProject
import JourneySyntax
import Machine

/// A file's bytes as the kernel keeps them: read on demand, never copied, let go at the end of its life.
@safe
struct MappedFile: ~Copyable {
  private let pages: UnsafeMutableRawPointer?
  private let count: Int
  private let descriptor: Int32
  private let stamp: Stamp
  /// `LostPages.count` before the first page was read.
  private let lostPages: Int

  private init(_ descriptor: Int32, pages: UnsafeMutableRawPointer?, stamp: Stamp) {
    unsafe self.pages = pages
    self.descriptor = descriptor
    self.stamp = stamp
    count = stamp.size
    lostPages = LostPages.count
  }

  /// What tells whether somebody wrote to a file.
  private struct Stamp: Equatable {
    var size: Int
    var modified: [Int]

    init(_ status: stat) {
      size = status.st_size
      modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }
  }

  /// Only plain files can be mapped: waiting for a pipe's other end could take for ever.
  static func map(_ path: String, atMost limit: Int) throws(Problem.ReadFailure) -> MappedFile {
    guard !path.utf8.contains(0) else { throw .missing }
    let descriptor = try systemCall(or: Problem.ReadFailure.init(errno:)) {
      unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    }
    do throws(Problem.ReadFailure) {
      return try map(descriptor, atMost: limit)
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Takes the descriptor over when it succeeds.
  private static func map(
    _ descriptor: Int32, atMost limit: Int
  ) throws(Problem.ReadFailure) -> MappedFile {
    var status = stat()
    _ = try systemCall(or: Problem.ReadFailure.init(errno:)) { unsafe fstat(descriptor, &status) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default: throw .notRegular
    }
    let stamp = Stamp(status)
    guard stamp.size <= limit else { throw .tooLarge(bytes: stamp.size, most: limit) }
    guard stamp.size > 0 else { return unsafe MappedFile(descriptor, pages: nil, stamp: stamp) }
    LostPages.startReplacing()
    let mapping = unsafe mmap(nil, stamp.size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard unsafe mapping != MAP_FAILED else { throw Problem.ReadFailure(errno: errno) }
    unsafe madvise(mapping, stamp.size, MADV_SEQUENTIAL)
    return unsafe MappedFile(descriptor, pages: mapping, stamp: stamp)
  }

  deinit {
    if let pages = unsafe pages { unsafe munmap(pages, count) }
    close(descriptor)
  }

  /// Lends all bytes, for as long as `body` runs. What somebody wrote to meanwhile was read half old and half new, and
  /// is refused.
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) throws(Problem.ReadFailure) -> Result {
    let buffer = unsafe UnsafeBufferPointer(
      start: pages?.assumingMemoryBound(to: UInt8.self), count: count)
    let result = body(unsafe buffer.span)
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, Stamp(status) == stamp, LostPages.count == lostPages else {
      throw .changed
    }
    return result
  }
}

extension Problem.ReadFailure {
  /// The operating system's answer, as far as people tell its answers apart.
  init(errno code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM: self = .forbidden
    case EISDIR: self = .isFolder
    case ENXIO: self = .notRegular
    default: self = .other(systemWords(for: code))
    }
  }
}
