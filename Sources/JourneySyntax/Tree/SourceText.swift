/// The bytes of one file and the name people know it by.
package struct SourceText: Sendable {
  /// The path as the person knows it, as in `Place`.
  package var file: String
  /// As they were read, a byte order mark and malformed bytes included.
  package var bytes: [UInt8]

  /// Any bytes will do: nothing is checked.
  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }
}
