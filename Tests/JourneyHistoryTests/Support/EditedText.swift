import JourneySyntax
import TestSupport

/// A file that somebody edits line by line, half-typed lines, comments and moves included. Whatever is written holds a
/// token of its own, so that it is found again wherever it went.
struct EditedText {
  /// A line of the file that was there first.
  private struct Line {
    var number: Int
    /// Nil where it was taken out.
    var text: String?
    /// What was written before it.
    var before: [String] = []
  }

  private var lines: [Line]
  private let name: String
  private let language: Language
  private(set) var tokens: [String] = []
  /// As some editors leave a file.
  var lineEnd = "\n"

  /// - Parameter name: what tokens begin with.
  init(_ bytes: [UInt8], by name: String) {
    let tree = SyntaxTree(parsing: SourceText(file: "", bytes: bytes))
    language = tree.language
    self.name = name
    let texts = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    lines = texts.enumerated().map { Line(number: $0, text: String($1)) }
  }

  var count: Int { lines.count }

  var text: String {
    lines.flatMap { line in line.before + (line.text.map { [$0] } ?? []) }.joined(separator: lineEnd)
  }

  var bytes: [UInt8] { Array(text.utf8) }

  /// What its lines say, each as often as it stands there.
  var contents: [String: Int] { Self.contents(of: bytes) }

  static func contents(of bytes: [UInt8]) -> [String: Int] {
    TextLine.lines(of: bytes, in: bytes.indices).reduce(into: [:]) { counts, line in
      let words = String(decoding: bytes[line.content], as: UTF8.self).split(separator: " ")
      if !words.isEmpty { counts[words.joined(separator: " "), default: 0] += 1 }
    }
  }

  // MARK: Edits

  enum Edit: CaseIterable {
    case comment, blank, halfTyped, fact, change, remove, listMember, spacing
    case moveLine, moveStep, removeHeading

    /// It changes what stands where: two people doing so at once do not keep out of each other's way.
    var isStructural: Bool { [.moveLine, .moveStep, .removeHeading].contains(self) }
  }

  /// - Parameter line: the number of a line of the file that was there first.
  mutating func apply(_ edit: Edit, at line: Int, _ random: inout RandomNumbers) {
    guard let place = lines.firstIndex(where: { $0.number == line }), let text = lines[place].text else {
      return
    }
    switch edit {
    case .comment: lines[place].before.append("// " + token())
    case .blank: lines[place].before.append("")
    case .halfTyped:
      lines[place].before.append(Self.halfTyped.randomElement(using: &random).map { $0 + token() } ?? "")
    case .fact: lines[place].before.append("    \(word(.thought)): " + token())
    case .change: if isFact(text) { lines[place].text = text + " " + token() }
    case .remove: if !isHeading(text) { lines[place].text = nil }
    case .listMember:
      if isList(text) { lines[place].text = text + (language == .arabic ? "، " : ", ") + "[\(token())]" }
    case .spacing: lines[place].text = text.replacing(": ", with: ":   ")
    case .moveLine: if !isHeading(text) { move(place..<place + 1, &random) }
    case .moveStep: if begins(text, with: [.step]) { move(place..<endOfBlock(at: place), &random) }
    case .removeHeading: if isHeading(text) { lines[place].text = nil }
    }
  }

  private static let halfTyped = [
    "Thoug", "  Feeling ", "half a sentence about ", "    Owner", "[", "- ", "  Unknown word: ", "    مشاع",
    "نصف جملة عن ",
    "| ", "    Score CSAT ", "For: [",
  ]

  private mutating func token() -> String {
    tokens.append("\(name)\(tokens.count)x")
    return tokens[tokens.count - 1]
  }

  private mutating func move(_ range: Range<Int>, _ random: inout RandomNumbers) {
    let moved = lines[range]
    lines.removeSubrange(range)
    let steps = lines.indices.filter { begins(lines[$0].text ?? "", with: [.step]) }
    let target =
      range.count > 1 ? steps.randomElement(using: &random) : lines.indices.randomElement(using: &random)
    lines.insert(contentsOf: moved, at: target ?? lines.count)
  }

  private func endOfBlock(at place: Int) -> Int {
    lines.indices.first { $0 > place && isHeading(lines[$0].text ?? "") } ?? lines.count
  }

  private func word(_ keyword: Keyword) -> String { KeywordTable.entry(keyword).spellings(in: language)[0] }

  private func begins(_ text: String, with keywords: [Keyword]) -> Bool {
    keywords.flatMap { KeywordTable.entry($0).english + KeywordTable.entry($0).arabic }.contains { word in
      text.trimmed.hasPrefix(word + ":") || text.trimmed == word
    }
  }

  private func isHeading(_ text: String) -> Bool {
    begins(text, with: KeywordTable.entries.filter { $0.role != .field }.map(\.keyword))
  }

  private func isFact(_ text: String) -> Bool { text.contains(":") && !text.trimmed.hasPrefix("//") }

  private func isList(_ text: String) -> Bool {
    begins(text, with: [.channels, .forPersonas, .measuredBy, .fixes])
  }
}
