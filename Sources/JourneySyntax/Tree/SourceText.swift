/// The bytes of one file and the name people know it by.
package struct SourceText: Sendable {
  package var file: String
  package var bytes: [UInt8]

  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }
}
