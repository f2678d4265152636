import JourneySyntax
import TestSupport

/// Two people who edit different lines of one file at once.
struct RandomEdits {
  let base: EditedText
  private(set) var ours: EditedText
  private(set) var theirs: EditedText

  init(of file: ExampleFile, _ random: inout RandomNumbers) {
    base = EditedText(file.bytes, by: "B")
    ours = EditedText(base.bytes, by: "A")
    theirs = EditedText(base.bytes, by: "T")
    if Int.random(in: 0..<8, using: &random) == 0 { ours.lineEnd = "\r\n" }
    let numbers = 0..<base.count
    let isOursMoving = Bool.random(using: &random)
    for (count, line) in numbers.shuffled(using: &random).prefix(Int.random(in: 2...12, using: &random))
      .enumerated()
    {
      let isOurs = count % 2 == 0
      let edits = EditedText.Edit.allCases.filter { isOurs == isOursMoving || !$0.isStructural }
      guard let edit = edits.randomElement(using: &random) else { continue }
      if isOurs { ours.apply(edit, at: line, &random) } else { theirs.apply(edit, at: line, &random) }
    }
  }
}
