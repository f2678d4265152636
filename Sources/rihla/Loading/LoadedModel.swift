import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneySyntax
import JourneyWords

/// A model and all that was read for it.
struct LoadedModel {
  /// The root file, as the person knows it.
  var file: String
  /// The folder that its files may not leave.
  var root: RootFolder
  var model: Model
  var evidence: Evidence
  var problems: [Problem]
  /// What each file says, by its name as the person knows it.
  var trees: [String: SyntaxTree]
  /// Every file that was read for it, tables of answers too: absolute, links followed.
  var inputs: Set<String>
  /// Parallel to the sources of the model: the file of each, absolute, links followed; nil where there is none.
  var dataFiles: [String?]
}

extension World {
  /// Refuses an output that would replace something it was made from.
  func protect(_ inputs: Set<String>, from outputs: [String]) throws(WriteFailure) {
    for output in outputs where realPath(of: output).map(inputs.contains) == true {
      throw WriteFailure(path: output, reason: .isInput)
    }
  }
}

extension LoadedModel {
  /// How reports of this model speak.
  var words: Words { Words(language: model.settings.language, digits: model.settings.digits) }

  /// Each journey compared with its ideal.
  var analyses: [GapAnalysis] { analyses(AnalysisSettings()) }

  /// The same as a person wants it.
  func analyses(_ settings: AnalysisSettings) -> [GapAnalysis] {
    model.journeys.indices.map { GapAnalysis(of: $0, in: model, given: evidence, settings: settings) }
  }

  /// The language to speak about a file in: its own.
  func language(ofFile file: String) -> Language { trees[file]?.language ?? model.settings.language }
}
