/// What one run of git said.
package struct GitOutput: Sendable {
  /// 0 for success.
  package var status: Int32
  /// What it wrote to its standard output.
  package var output: [UInt8]
  /// Its complaints, in English.
  package var errors: String

  /// An answer as given.
  package init(status: Int32, output: [UInt8], errors: String) {
    self.status = status
    self.output = output
    self.errors = errors
  }

  /// There is no repository where it was asked, but for such as any folder can hold.
  var seesNoRepository: Bool {
    errors.contains("not a git repository") || looksBare
  }

  /// It was asked in a folder that looks like a bare repository.
  var looksBare: Bool { errors.contains("cannot use bare repository") }

  /// The output as text, without the line end.
  package var line: String {
    let text = String(decoding: output, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// The pieces of output that end in a zero byte: names of files may hold any other.
  package var records: [[UInt8]] {
    output.split(separator: 0, omittingEmptySubsequences: false).map { Array($0) }.dropLast()
  }
}
