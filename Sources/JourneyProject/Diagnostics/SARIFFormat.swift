import JourneySyntax

extension Diagnostics {
  /// A log of one run, as the Static Analysis Results Interchange Format asks:
  /// https://docs.oasis-open.org/sarif/sarif/v2.1.0/
  package var sarif: String {
    let driver: JSONValue = .object([
      ("name", .string("rihla")), ("version", .string(Version.number)),
      ("rules", .array(ProblemCatalogue.codes.map { $0.rule })),
    ])
    let run: JSONValue = .object([
      ("tool", .object([("driver", driver)])), ("columnKind", .string("utf16CodeUnits")),
      ("results", .array(all.map(\.result))),
    ])
    return JSONValue.object([
      ("version", .string("2.1.0")), ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("runs", .array([run])),
    ]).text
  }
}

extension Problem.Code {
  fileprivate var rule: JSONValue {
    let page = page(in: .english)
    return .object([
      ("id", .string(rawValue)), ("shortDescription", .object([("text", .string(page.title))])),
      ("help", .object([("text", .string(page.advice))])),
      ("defaultConfiguration", .object([("level", .string(level.sarif))])),
    ])
  }
}

extension Problem.Level {
  fileprivate var sarif: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .hint: "note"
    }
  }
}

extension Diagnostic {
  fileprivate var result: JSONValue {
    let told = ([story].compactMap(\.self) + [message]).joined(separator: ": ")
    var members: [(key: String, value: JSONValue)] = [
      ("ruleId", .string(problem.code)), ("level", .string(problem.level.sarif)),
      ("message", .object([("text", .string(told))])), ("locations", .array([location])),
    ]
    if let related = problem.related { members.append(("relatedLocations", .array([related.location]))) }
    if let fix = problem.fix, fix.confidence == .certain {
      members.append(("fixes", .array([fix.sarif(in: problem.place.file)])))
    }
    return .object(members)
  }

  private var location: JSONValue {
    let region: JSONValue = .object([
      ("startLine", .count(region.line)), ("startColumn", .count(region.startColumn)),
      ("endColumn", .count(region.endColumn)), ("byteOffset", .count(region.bytes.lowerBound)),
      ("byteLength", .count(region.bytes.count)),
    ])
    return .object([
      (
        "physicalLocation",
        .object([("artifactLocation", .artifact(problem.place.file)), ("region", region)])
      )
    ])
  }
}

extension Place {
  fileprivate var location: JSONValue {
    let region: JSONValue = .object([("startLine", .count(line))])
    return .object([
      ("physicalLocation", .object([("artifactLocation", .artifact(file)), ("region", region)]))
    ])
  }
}

extension Problem.Fix {
  fileprivate func sarif(in file: String) -> JSONValue {
    let replacements = edits.map { edit -> JSONValue in
      let deleted: JSONValue = .object([
        ("byteOffset", .count(edit.bytes.lowerBound)), ("byteLength", .count(edit.bytes.count)),
      ])
      let inserted: JSONValue = .object([("text", .string(edit.replacement))])
      return .object([("deletedRegion", deleted), ("insertedContent", inserted)])
    }
    let change: JSONValue = .object([
      ("artifactLocation", .artifact(file)), ("replacements", .array(replacements)),
    ])
    return .object([("artifactChanges", .array([change]))])
  }
}

extension JSONValue {
  /// A file by its URI: relative where the path is.
  fileprivate static func artifact(_ path: String) -> JSONValue {
    let allowed = Set("-._~/".utf8)
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let isPlain = allowed.contains(byte) || (byte < 0x80 && UnicodeScalar(byte).properties.isAlphabetic)
      if isPlain || byte.isDigit {
        uri.unicodeScalars.append(UnicodeScalar(byte))
      } else {
        uri += byte < 0x10 ? "%0" : "%"
        uri += String(byte, radix: 16, uppercase: true)
      }
    }
    return .object([("uri", .string(uri))])
  }
}
