/// What one run of git said.
struct GitOutput: Sendable {
  var status: Int32
  var output: [UInt8]
  /// Its complaints, in English.
  var errors: String

  /// There is no repository where it was asked, but for such as any folder can hold.
  var seesNoRepository: Bool {
    errors.contains("not a git repository") || looksBare
  }

  /// It was asked in a folder that looks like a bare repository.
  var looksBare: Bool { errors.contains("cannot use bare repository") }

  /// The output as text, without the line end.
  var line: String {
    let text = String(decoding: output, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// The pieces of output that end in a zero byte: names of files may hold any other.
  var records: [[UInt8]] {
    output.split(separator: 0, omittingEmptySubsequences: false).map { Array($0) }.dropLast()
  }
}
