import JourneySyntax
package import JourneyWords

extension Diagnostics {
  /// `file:line:column: level J101: message`, one line each: all of them, as programs want.
  var short: String { all.map { $0.short + "\n" }.joined() }

  /// The same of the worst, beside what somebody asked for.
  package func shortened(in words: Words) -> String {
    let lines = shown.map(\.short) + [further(in: words)].compactMap(\.self)
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Diagnostic {
  /// The level is in English, since programs look for the word.
  fileprivate var short: String {
    let place = "\(problem.place.file):\(region.line):\(region.startColumn)"
    return "\(place): \(problem.level.word(in: .english)) \(problem.code): \(message)".withoutControls
  }
}
