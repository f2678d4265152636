import JourneySyntax

/// The first record of a table: the names of its columns.
struct Header: Sendable {
  /// As written, for messages; columns without a name are left out.
  let names: [String]
  private let columns: [[UInt8]: Int]

  /// The columns of the table; of two with one name the first is meant.
  init(_ record: Record, in bytes: Span<UInt8>) {
    var names: [String] = []
    var columns: [[UInt8]: Int] = [:]
    for column in 0..<record.count {
      let text = record[column].text(in: bytes)
      let name = Folding.fold(text.span)
      if name.isEmpty { continue }
      names.append(String(decoding: text, as: UTF8.self).trimmed)
      if columns[name] == nil { columns[name] = column }
    }
    self.names = names
    self.columns = columns
  }

  /// The column called `name`, folded; nil when there is none.
  func column(_ name: String) -> Int? {
    columns[Folding.fold(Array(name.utf8).span)]
  }
}
