import JourneySyntax

/// Both versions of a stretch of text between the marks that everybody knows from line-based merges.
struct ConflictText {
  private let lineEnd: [UInt8]

  /// - Parameter bytes: a file whose line ends are to be kept.
  init(like bytes: [UInt8]) {
    let newline = bytes.firstIndex(of: .lineFeed)
    let isPair = newline.map { $0 > 0 && bytes[$0 - 1] == .carriageReturn } ?? false
    lineEnd = isPair ? [.carriageReturn, .lineFeed] : [.lineFeed]
  }

  /// Two whole files.
  func whole(_ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8] { between(ours, theirs) }

  /// Two versions, each with a line end of its own; an empty one was taken out.
  func between(_ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8] {
    mark("<<<<<<< ours") + ended(ours) + mark("=======") + ended(theirs) + mark(">>>>>>> theirs")
  }

  /// The bytes with a line end after the last line.
  func ended(_ bytes: [UInt8]) -> [UInt8] {
    guard let last = bytes.last, !last.isLineEnd else { return bytes }
    return bytes + lineEnd
  }

  /// Adds text on a line of its own.
  func add(_ text: [UInt8], to output: inout [UInt8]) {
    if text.isEmpty { return }
    if let last = output.last, !last.isLineEnd { output += lineEnd }
    output += text
  }

  private func mark(_ text: String) -> [UInt8] { Array(text.utf8) + lineEnd }
}
