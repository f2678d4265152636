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
  /// The steps below whose Ideal `Actual: none` was written.
  package var withoutActual: [String] = []

  /// Every file of some models that has something certain to fix, each once, by name.
  /// - Parameter sayingMissing: `Actual: none` is written below every step that has an Ideal, and no Actual in any file.
  package static func all(of models: [LoadedModel], sayingMissing: Bool = false) -> [CorrectedFile] {
    var files: [String: CorrectedFile] = [:]
    let described = sayingMissing ? DescribedSteps(in: models.flatMap { $0.trees.values }) : nil
    for (model, tree) in models.flatMap({ model in model.trees.values.map { (model, $0) } }) {
      let fixes = tree.problems.compactMap(\.fix).filter { $0.confidence == .certain }
      let missing = described.map { MissingActuals(in: tree, beside: $0) }
      let bytes = tree.source.bytes
      if fixes.isEmpty, missing?.fixes.isEmpty ?? true { continue }
      files[tree.source.file] = CorrectedFile(
        name: tree.source.file, root: model.root.path, before: bytes,
        after: (fixes + (missing?.fixes ?? [])).applied(to: bytes), fixes: fixes.count,
        withoutActual: missing?.steps ?? [])
    }
    return files.values.sorted { $0.name < $1.name }
  }
}
