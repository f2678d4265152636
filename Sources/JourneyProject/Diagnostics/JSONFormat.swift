import JourneySyntax

extension Diagnostics {
  /// The version of the form below; it grows when a key changes its meaning or goes.
  private static let version = 1

  /// An object with `version`, `counts` and `problems`; offsets are bytes, columns UTF-16 code units from 1.
  package var json: String {
    let counts = Problem.Level.allCases.reversed().map { level in
      (key: level.word(in: .english), value: JSONValue.count(count(of: level)))
    }
    return JSONValue.object([
      ("version", .count(Self.version)), ("counts", .object(counts)), ("problems", .array(all.map(\.json))),
    ]).text
  }
}

extension Diagnostic {
  fileprivate var json: JSONValue {
    .object([
      ("code", .string(problem.code)), ("level", .string(problem.level.word(in: .english))),
      ("message", .string(message)), ("story", .string(story)), ("file", .string(problem.place.file)),
      ("line", .count(region.line)), ("column", .count(region.startColumn)),
      ("endColumn", .count(region.endColumn)), ("byteOffset", .count(region.bytes.lowerBound)),
      ("byteLength", .count(region.bytes.count)), ("related", problem.related?.json ?? .null),
      ("fix", problem.fix?.json ?? .null), ("otherFix", problem.otherFix?.json ?? .null),
    ])
  }
}

extension Place {
  fileprivate var json: JSONValue { .object([("file", .string(file)), ("line", .count(line))]) }
}

extension Problem.Fix {
  fileprivate var json: JSONValue {
    .object([("confidence", .string(confidence.rawValue)), ("edits", .array(edits.map(\.json)))])
  }
}

extension Problem.Fix.Edit {
  fileprivate var json: JSONValue {
    .object([
      ("byteOffset", .count(bytes.lowerBound)), ("byteLength", .count(bytes.count)),
      ("replacement", .string(replacement)),
    ])
  }
}
