import Testing
import JourneyModel
import JourneySyntax
import Foundation
@Test func scratch() throws {
  let b = try Data(contentsOf: URL(fileURLWithPath: "/tmp/t.journey"))
  let t = SyntaxTree(parsing: SourceText(file: "t.journey", bytes: Array(b)))
  let r = Resolution(resolving: [ModelFile(path: "t.journey", tree: t)])
  for p in r.problems { print(p.place.line, p.code, p.level, p.message(in: .english), p.message(in: .arabic), p.story?.words(in: .english) ?? "") }
  dump(r.model.journeys)
}
