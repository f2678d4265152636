import JourneySyntax

/// Markdown being written, in the dialect that GitHub, GitLab and most wikis read. A person's own text is escaped: it
/// stays text.
package struct MarkdownText {
  /// All that was written so far; each block ends with an empty line.
  package private(set) var text = ""

  /// An empty text.
  package init() {}

  /// `## Personas`, on a line of its own; levels 1 to 6.
  package mutating func heading(_ level: Int, _ title: String) {
    block(String(repeating: "#", count: level) + " " + Self.escaped(title))
  }

  /// Plain text as a block of its own.
  package mutating func paragraph(_ content: String) { block(Self.escaped(content)) }

  /// A list with dashes, one line an item; nothing where there is none.
  package mutating func list(_ items: [String]) {
    guard !items.isEmpty else { return }
    block(items.map { "- " + Self.escaped($0) }.joined(separator: "\n"))
  }

  /// - Parameter file: a name without a folder, beside this text.
  package mutating func picture(_ name: String, file: String) {
    block("![\(Self.escaped(name))](<\(file)>)")
  }

  /// A table under its heads, with as many cells a row as heads; nothing without rows.
  package mutating func table(_ heads: [TableHead], _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    let lines = [heads.map(\.text), heads.map { _ in "---" }]
    let cells = rows.map { $0.map(Self.escaped) }
    block(
      ([lines[0].map(Self.escaped), lines[1]] + cells).map { "| " + $0.joined(separator: " | ") + " |" }
        .joined(separator: "\n"))
  }

  /// A line across, between two parts of a text.
  package mutating func rule() { block("---") }

  /// Markup as it stands.
  package mutating func block(_ markup: String) { text += markup + "\n\n" }

  /// One line in which nothing means more than it says: whatever could begin markup has a backslash before it.
  static func escaped(_ content: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in content.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "!", "&", "$", "@":
        line.append("\\")
        line.append(scalar)
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": line.append(" ")
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      default: line.append(scalar)
      }
    }
    return escapedStart(String(line).trimmed)
  }

  /// At the start of a line a dash, a plus or a number with a point would begin a list.
  private static func escapedStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if first == "-" || first == "+" || first == "=" { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard !digits.isEmpty, let next = rest.first, next == "." || next == ")" else { return line }
    return digits + "\\" + rest
  }
}
