import JourneyAnalysis
package import JourneyEvidence
import JourneyModel

extension Loader {
  /// What the rows of a group say by themselves, read anew from the files of a model; nil where they cannot be told, or where
  /// no source confirms them. Reading them takes as long as reading all.
  package func evidence(of group: Tally.Group, in loaded: LoadedModel) -> Evidence? {
    guard let model = loaded.model.counting(only: group) else { return nil }
    var shelf = Shelf(root: loaded.root, in: storage)
    var settings = reading
    settings.totals = loaded.totals
    settings.waves = frame.reading(settings.waves, for: loaded.model)
    let tallies = model.sources.ids.map { source -> Tally in
      guard let file = model.sources[source].file else { return Tally() }
      return (try? shelf.answers(ofSource: source, at: file, in: model, settings: settings))?.tally ?? Tally()
    }
    let own = Evidence(measuring: tallies, of: model, in: frame(of: loaded), waves: reading.waves)
    let confirmed = loaded.evidence.confirming(own, of: group)
    return confirmed.tallies.contains { !$0.answers.histograms.isEmpty } ? confirmed : nil
  }

  /// The window that everybody's answers gave, where it is one: a group's newest answer may be older.
  private func frame(of loaded: LoadedModel) -> TimeFrame {
    let windows = loaded.model.journeys.ids.map { loaded.evidence.window(of: $0) }
    guard let first = windows.first, windows.allSatisfy({ $0 == first }) else { return frame }
    return first.map { TimeFrame(days: $0) } ?? TimeFrame(window: .all)
  }
}
