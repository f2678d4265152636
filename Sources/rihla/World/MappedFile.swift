import Glibc
import JourneySyntax

/// A file's bytes as the kernel keeps them: read on demand, never copied, let go at the end of its life.
@safe
struct MappedFile: ~Copyable {
  private let pages: UnsafeMutableRawPointer?
  private let count: Int

  private init(pages: UnsafeMutableRawPointer?, count: Int) {
    unsafe self.pages = pages
    self.count = count
  }

  /// Only plain files can be mapped: waiting for a pipe's other end could take for ever.
  static func map(_ path: String, atMost limit: Int) throws(Problem.ReadFailure) -> MappedFile {
    guard !path.utf8.contains(0) else { throw .missing }
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Problem.ReadFailure(errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw Problem.ReadFailure(errno: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default: throw .notRegular
    }
    let count = status.st_size
    guard count <= limit else { throw .tooLarge(bytes: count, most: limit) }
    guard count > 0 else { return unsafe MappedFile(pages: nil, count: 0) }
    let mapping = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard unsafe mapping != MAP_FAILED else { throw Problem.ReadFailure(errno: errno) }
    unsafe madvise(mapping, count, MADV_SEQUENTIAL)
    return unsafe MappedFile(pages: mapping, count: count)
  }

  deinit {
    if let pages = unsafe pages { unsafe munmap(pages, count) }
  }

  /// Lends all bytes, for as long as `body` runs.
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let buffer = unsafe UnsafeBufferPointer(
      start: pages?.assumingMemoryBound(to: UInt8.self), count: count)
    return body(unsafe buffer.span)
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
