import JourneyEvidence
package import JourneyHistory
package import JourneyModel
import JourneySyntax

/// The models of one side of a comparison: at a commit, in the files of today, or in a folder.
package struct Snapshot {
  /// As a person knows it: the revision they named, or a folder.
  package var name: String
  /// All that could be read, in the order of their files.
  package var models: [LoadedModel]
  /// Parallel to the models.
  package var versions: [ModelVersion]

  /// Models as they are on this side; sources whose file is missing here count as without versions.
  package init(named name: String, models: [LoadedModel]) {
    self.name = name
    self.models = models
    versions = models.map { loaded in
      ModelVersion(of: loaded.model, given: loaded.evidence, unversioned: loaded.missingSources)
    }
  }
}

extension LoadedModel {
  /// Those whose file can't be read here.
  fileprivate var missingSources: Set<ID<Source>> {
    let places = problems.compactMap { problem -> Place? in
      if case .unreadableFile = problem.kind as? FileProblem, problem.story?.block == .source {
        return problem.place
      }
      return nil
    }
    return Set(model.sources.ids.filter { places.contains(model.sources[$0].name.place) })
  }
}

/// Two sides, model beside model.
package struct SnapshotPairs {
  /// A model that is on both sides, or on one.
  package struct Pair {
    /// The model before; nil where there was none.
    package var before: ID<LoadedModel>?
    /// The model after; nil where there is none.
    package var after: ID<LoadedModel>?
  }

  /// Those of the later side in their order, then what is gone.
  package private(set) var pairs: [Pair] = []

  /// By root file first, then by the ids and labels of the journeys or personas inside.
  package init(_ before: Snapshot, _ after: Snapshot) {
    var free = Set(before.models.ids)
    var partners: [ID<LoadedModel>: ID<LoadedModel>] = [:]
    func match(_ isSame: (LoadedModel, LoadedModel) -> Bool) {
      for model in after.models.ids where partners[model] == nil {
        let partner = free.sorted().first { isSame(before.models[$0], after.models[model]) }
        partners[model] = partner
        if let partner { free.remove(partner) }
      }
    }
    match { $0.file == $1.file }
    match { !$0.model.mainNames.isDisjoint(with: $1.model.mainNames) }
    // One model that is left on each side is one that got another file and another name.
    if free.count == 1, after.models.count - partners.count == 1 { match { _, _ in true } }
    pairs = after.models.ids.map { Pair(before: partners[$0], after: $0) }
    pairs += free.sorted().map { Pair(before: $0, after: nil) }
  }
}

extension Model {
  /// Ids and labels of the journeys, or of the personas where there is no journey: what a model is known by when its
  /// file has got another name.
  var mainNames: Set<String> {
    let names = journeys.isEmpty ? personas.map(\.name) : journeys.map(\.name)
    return Set(names.flatMap { [$0.id?.lowercased(), $0.label.folded].compactMap(\.self) })
  }
}
