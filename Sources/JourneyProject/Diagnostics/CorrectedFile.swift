import JourneySyntax

/// A file before and after its certain fixes.
package struct CorrectedFile {
  /// As the person knows it.
  package var name: String
  /// The folder that it may not leave: absolute, links followed.
  package var root: String
  /// What it holds.
  package var before: [UInt8]
  /// What it is to hold.
  package var after: [UInt8]
  /// How many were applied.
  package var fixes: Int

  /// Every file of some models that has something certain to fix, each once, by name.
  package static func all(of models: [LoadedModel]) -> [CorrectedFile] {
    var files: [String: CorrectedFile] = [:]
    for (model, tree) in models.flatMap({ model in model.trees.values.map { (model, $0) } }) {
      let fixes = tree.problems.compactMap(\.fix).filter { $0.confidence == .certain }
      let bytes = tree.source.bytes
      if fixes.isEmpty { continue }
      files[tree.source.file] = CorrectedFile(
        name: tree.source.file, root: model.root.path, before: bytes, after: fixes.applied(to: bytes),
        fixes: fixes.count)
    }
    return files.values.sorted { $0.name < $1.name }
  }
}
