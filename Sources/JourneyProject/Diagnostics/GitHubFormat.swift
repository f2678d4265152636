import JourneySyntax

extension Diagnostics {
  /// `::error file=…,line=…::…`, one line each.
  package var github: String { all.map { $0.github + "\n" }.joined() }
}

extension Diagnostic {
  fileprivate var github: String {
    let properties = [
      ("file", problem.place.file), ("line", String(region.line)), ("col", String(region.startColumn)),
      ("endColumn", String(region.endColumn)), ("title", problem.code),
    ]
    let listed = properties.map { "\($0)=\($1.escapedProperty)" }.joined(separator: ",")
    let told = ([story].compactMap(\.self) + [message]).joined(separator: ": ")
    return "::\(command) \(listed)::\(told.escapedData)"
  }

  private var command: String {
    switch problem.level {
    case .error: "error"
    case .warning: "warning"
    case .hint: "notice"
    }
  }
}

extension String {
  /// As the text of a workflow command.
  fileprivate var escapedData: String {
    replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// As a property of a workflow command.
  fileprivate var escapedProperty: String {
    escapedData.replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
