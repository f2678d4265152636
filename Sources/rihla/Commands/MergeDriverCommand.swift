import ArgumentParser
import JourneyHistory
import JourneyProject
import JourneySyntax
import JourneyWords

/// `rihla merge-driver`: what git runs where two people changed one file.
struct MergeDriverCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-driver",
    abstract: "Merge two versions of a file fact by fact; git runs it.",
    discussion: """
      Two people who changed different facts of one step never meet in a conflict. What both changed differently \
      is kept in both versions between the usual marks, and "rihla check" tells of it as J160.

      "rihla git install" tells git to run it; by hand it is:

        $ rihla merge-driver %O %A %B %P

      The result is written to the second file. It exits with 1 where people have to decide.
      """)

  @Argument(help: "The version that both were made from.")
  var base: String

  @Argument(help: "Our version; the result is written here.")
  var ours: String

  @Argument(help: "Their version.")
  var theirs: String

  @Argument(help: "What the file is called in the repository.")
  var path: String

  func run(in world: any World) throws {
    let versions = try [base, ours, theirs].map { try bytes(of: $0, in: world) }
    let merge = Merge(of: versions[1], and: versions[2], from: versions[0])
    let language = SyntaxTree(parsing: SourceText(file: path, bytes: versions[1])).language
    let words = Words(language: language)
    try world.drawing(speaking: words) {
      try world.write(String(decoding: merge.bytes, as: UTF8.self), toFile: ours)
    }
    guard merge.conflicts > 0 else { return }
    let count = words.count(merge.conflicts, .place)
    throw world.end(
      words.say(
        en: "\(path): both sides changed the same in \(count); both versions are kept there.",
        ar: "\(words.isolated(path)): غيّر الطرفان الشيء نفسه في \(count)؛ وحُفظت النسختان هناك."),
      .findings)
  }

  /// The bytes of one version; what is not UTF-8 is left to people.
  private func bytes(of file: String, in world: any World) throws -> [UInt8] {
    do throws(Problem.ReadFailure) {
      let bytes = try world.withBytes(of: file, atMost: Shelf.mostBytes) { bytes in
        Problem.ReadFailure(malformedIn: bytes).map(Result.failure) ?? .success(Array(copying: bytes))
      }
      return try bytes.get()
    } catch {
      throw world.end(
        InputFailure.unreadable(path: path, error).message(in: world.words), .unreadableInput)
    }
  }
}
