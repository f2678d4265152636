import ArgumentParser
import JourneyHistory
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords

/// `rihla format`: files laid out as everybody lays them out.
struct FormatCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Lay journey and persona files out, without changing what they say.",
    discussion: """
      Sets indentation, line ends and empty lines, and nothing else: no word is changed, moved or lost, also in \
      a file with errors. Prints the files that it changed. A folder means every .journey and .persona file in it.

        $ rihla format my-journey
        $ rihla format my-journey --check         # say what would change; exit with 1 if anything would
        $ rihla format my-journey --ids           # give an [id] to what has none
        $ rihla format my-journey --language ar   # and its keywords in Arabic

      Keywords are translated where they are certain; a typo or a missing colon is left for you to settle first.
      """)

  @Argument(help: "Files or folders.")
  var path = ["."]

  @Flag(help: "Change nothing; name the files that would change, and exit with 1 when there are any.")
  var check = false

  @Flag(help: "Write an id on each persona, measure, source, journey, step and opportunity that has none.")
  var ids = false

  @Option(help: "The language to write keywords in. The text stays as it is.")
  var language: Language?

  func run(in world: any World) throws {
    var files = FilesByRoot(in: world)
    do throws(InputFailure) {
      for path in path { try files.add(path) }
    } catch {
      throw world.end(error.message(in: world.words), .unreadableInput)
    }
    if !check { for path in path { try world.refuseLinksOut(on: path, root: nil) } }
    var status = ExitStatus.clean
    for problem in files.problems {
      status = .unreadableInput
      _ = world.end(problem.message(in: world.words.language), status)
    }
    for group in files.groups {
      let texts = readable(group, in: world)
      if texts.count < group.files.count { status = .unreadableInput }
      for text in texts where try settle(text, in: world) && check && status == .clean { status = .findings }
    }
    if status != .clean { throw status.code }
  }

  /// A file as it is and as it should be.
  private struct Text {
    var path: String
    var root: String
    var tree: SyntaxTree
    var formatted: [UInt8]
  }

  /// What can be read of some files, formatted; says why the others cannot be.
  private func readable(_ group: FilesByRoot.Group, in world: any World) -> [Text] {
    var shelf = group.shelf
    var trees: [ModelFile] = []
    for file in group.files {
      do throws(Problem.ReadFailure) {
        trees.append(ModelFile(path: file, tree: try shelf.tree(at: file)))
      } catch {
        let shown = shelf.root.shown(file, from: world.currentFolder)
        let message = InputFailure.unreadable(path: shown, error).message(in: world.words)
        _ = world.end(message, .unreadableInput)
      }
    }
    let named = ids ? identified(trees, on: &shelf) : trees.map(\.tree)
    return zip(trees, named).map { file, tree in
      Text(
        path: shelf.root.absolute(file.path), root: shelf.root.path, tree: file.tree,
        formatted: FormattedText(of: tree, language: language).bytes)
    }
  }

  /// The files with an id on every heading. The files they use are read too: their names are taken.
  private func identified(_ files: [ModelFile], on shelf: inout Shelf) -> [SyntaxTree] {
    var all = files
    for path in shelf.reachable(from: files.map(\.path)).dropFirst(files.count) {
      if let tree = try? shelf.tree(at: path) { all.append(ModelFile(path: path, tree: tree)) }
    }
    return zip(files, IdentifiedTexts(of: all).bytes).map { file, bytes in
      SyntaxTree(parsing: SourceText(file: file.tree.source.file, bytes: bytes))
    }
  }

  /// Writes a file that changes, unless this is a check, and names it; whether it changes.
  private func settle(_ text: Text, in world: any World) throws -> Bool {
    guard text.formatted != text.tree.source.bytes else { return false }
    if !check {
      try world.drawing(speaking: Words(language: text.tree.language)) {
        let old = text.tree.source.bytes
        try world.write([
          OutputFile(path: text.path, bytes: text.formatted, root: text.root, expecting: [old])
        ])
      }
    }
    try world.print(text.tree.source.file.withoutControls + "\n")
    return true
  }
}
