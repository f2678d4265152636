import JourneySyntax

extension ColumnBinding {
  /// `CSAT at [seat]`, `CSAT [seat]` or `CSAT`.
  package static func split(_ target: String) -> (measure: String, step: String?) {
    let words = target.split(whereSeparator: \.isWhitespace)
    if let at = words.firstIndex(where: { ["at", "عند", "في"].contains(String($0).folded) }), at > 0 {
      let step = words[(at + 1)...].joined(separator: " ")
      return (
        words[..<at].joined(separator: " "),
        String(step.drop { $0.unicodeScalars.allSatisfy(\.value.isBidiControl) })
      )
    }
    // A bracket after the first one, or after words, is the step.
    if let open = target.dropFirst().lastIndex(of: "[") {
      return (String(target[..<open]).trimmed, String(target[open...]))
    }
    return (target, nil)
  }
}
