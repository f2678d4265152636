import JourneyHistory
import JourneyModel
import JourneySyntax
import JourneyWords
import TestSupport

/// A file that edits can be made to, piece by piece.
struct Draft: Equatable {
  /// A heading with its lines, in groups: its own, those of its Ideal and those of its Actual.
  struct Block: Equatable {
    var keyword: String
    var label: String
    var id: Int
    var comment: String?
    var groups: [[String]] = []
  }

  var personas: [Block] = []
  var steps: [Block] = []
  var opportunities: [Block] = []

  var text: String {
    var lines: [String] = []
    for persona in personas { lines += Self.lines(of: persona) + [""] }
    lines += ["Journey: Renew a licence [renewal]", "  Measured by: CSAT", ""]
    for step in steps { lines += Self.lines(of: step) + [""] }
    for opportunity in opportunities { lines += Self.lines(of: opportunity) + [""] }
    return lines.joined(separator: "\n")
  }

  var bytes: [UInt8] { Array(text.utf8) }

  private static func lines(of block: Block) -> [String] {
    var lines = block.comment.map { ["// " + $0] } ?? []
    lines.append("\(block.keyword): \(block.label) [\(block.keyword.lowercased())\(block.id)]")
    for (group, part) in zip(block.groups, ["", "Ideal", "Actual"]) {
      if part.isEmpty {
        lines += group.map { "  " + $0 }
      } else if !group.isEmpty {
        lines += ["  " + part] + group.map { "    " + $0 }
      }
    }
    return lines
  }
}

extension Draft {
  init(random: inout RandomNumbers) {
    personas = (1...3).map { id in
      Block(
        keyword: "Persona", label: Self.phrase(&random), id: id,
        groups: [["Age: \(Int.random(in: 20...70, using: &random))", "Goal: \(Self.phrase(&random))"]])
    }
    steps = (1...Int.random(in: 8...14, using: &random)).map { Self.step($0, &random) }
    opportunities = (1...4).map { id in
      Block(
        keyword: "Opportunity", label: Self.phrase(&random), id: id,
        groups: [["Fixes: [step1]", "Status: proposed", "Value: 3"]])
    }
  }

  static func step(_ id: Int, _ random: inout RandomNumbers) -> Block {
    Block(
      keyword: "Step", label: phrase(&random), id: id,
      comment: Bool.random(using: &random) ? phrase(&random) : nil,
      groups: [
        ["Importance: \(Int.random(in: 1...5, using: &random))", "Owner: \(phrase(&random))"],
        ["Thought: \(phrase(&random))", "Feeling: 4 \(phrase(&random))", "Score: CSAT 4.5"],
        [
          "Thought: \(phrase(&random))", "Thought: \(phrase(&random))", "Feeling: 2 \(phrase(&random))",
          "Pain: \(phrase(&random))",
        ],
      ])
  }

  private static let words = [
    "form", "paper", "queue", "counter", "clerk", "fee", "stamp", "نموذج", "رسوم", "موعد", "desk", "photo",
    "letter", "code", "portal", "message", "answer", "morning", "window", "ticket",
  ]

  /// Words that nothing else says: the last of them is a number of its own.
  static func phrase(_ random: inout RandomNumbers) -> String {
    let count = Int.random(in: 2...4, using: &random)
    let chosen = (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
    return chosen.joined(separator: " ") + " \(UInt32.random(in: .min ... .max, using: &random))"
  }
}

extension Outline {
  /// What the text of one file says.
  init(of bytes: [UInt8]) {
    let tree = SyntaxTree(parsing: SourceText(file: "test.journey", bytes: bytes))
    self.init(of: Resolution(resolving: [ModelFile(path: "test.journey", tree: tree)]).model)
  }
}
