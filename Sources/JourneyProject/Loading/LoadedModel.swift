package import JourneyAnalysis
package import JourneyEvidence
package import JourneyModel
package import JourneySyntax
package import JourneyWords

/// A model and all that was read for it.
package struct LoadedModel {
  /// The root file, as the person knows it.
  package var file: String
  /// The folder that its files may not leave.
  package var root: RootFolder
  /// What the files say.
  package var model: Model
  /// What the tables of its sources say.
  package var evidence: Evidence
  /// The pictures that it names, by their paths, as far as they could be read.
  package var photos: [String: Photo]
  /// The known totals that its sources name, by their paths, as far as they could be read.
  package var totals: [String: KnownTotals] = [:]
  /// What was met while all of it was read.
  package var problems: [Problem]
  /// What each file says, by its name as the person knows it.
  package var trees: [String: SyntaxTree]
  /// Every file that was read for it, tables of answers and pictures too: absolute, links followed.
  package var inputs: Set<String>
  /// Parallel to the sources of the model: the file of each, absolute, links followed; nil where there is none.
  var dataFiles: [String?]
}

extension LoadedModel {
  /// How reports of this model speak.
  package var words: Words { Words(language: model.settings.language, digits: model.settings.digits) }

  /// Each journey compared with its ideal.
  package var analyses: [GapAnalysis] { analyses(AnalysisSettings()) }

  /// The same as a person wants it.
  /// - Parameter own: what the rows of the settings' group say by themselves; nil where they were not read.
  package func analyses(_ settings: AnalysisSettings, own: Evidence? = nil) -> [GapAnalysis] {
    model.journeys.ids.map { GapAnalysis(of: $0, in: model, given: evidence, settings: settings, own: own) }
  }

  /// The language to speak about a file in: its own.
  package func language(ofFile file: String) -> Language { trees[file]?.language ?? model.settings.language }
}
