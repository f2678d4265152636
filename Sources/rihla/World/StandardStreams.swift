import Glibc

/// The streams that the program was started with.
enum StandardStreams {
  /// A stream that was closed would give its number to the first file that is opened, and what is printed would go there:
  /// in its place stands what can be neither read nor written.
  static func keepTheirNumbers() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
