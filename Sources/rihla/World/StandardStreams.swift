import Machine

/// The streams that the program was started with.
enum StandardStreams {
  /// The number that a path such as `/dev/stdout` or `/dev/fd/3` stands for; nil for any other path. Opening it would
  /// begin a file anew that others have written to, and what it leads to may have no name.
  static func descriptor(named path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return STDERR_FILENO
    default:
      let folder = ["/dev/fd/", "/proc/self/fd/"].first(where: path.hasPrefix)
      return folder.flatMap { Int32(path.dropFirst($0.count)) }.flatMap { $0 >= 0 ? $0 : nil }
    }
  }

  /// A stream that was closed would give its number to the first file that is opened, and what is printed would go there:
  /// in its place stands what can be neither read nor written.
  static func keepTheirNumbers() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
