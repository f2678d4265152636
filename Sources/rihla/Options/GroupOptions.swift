import ArgumentParser
import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneyProject
import JourneyWords

/// By whom and by when answers are told apart.
struct GroupOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Tell answers apart by persona, or by a segment column such as channel.",
      valueName: "persona|column"))
  var by: String?

  @Option(help: "Tell answers apart by when they were given.")
  var wave: WaveLength?
}

extension GroupOptions {
  /// The column that is asked for is told apart where a table has it, whether a source names it or not.
  func reading(waves: WaveLength? = nil) -> ReadingSettings {
    ReadingSettings(waves: waves ?? wave ?? .month, groupColumns: isByColumn ? [by].compactMap(\.self) : [])
  }

  private var isByColumn: Bool { by != nil && by != "persona" }

  /// What each analysis of a model is about: one for each group and wave that has answers. Empty when the model does
  /// not tell them apart.
  func settings(_ base: AnalysisSettings, for model: LoadedModel) -> [AnalysisSettings] {
    let groups = groups(in: model)
    let periods: [Period?] = wave == nil ? [nil] : model.evidence.waves
    return groups.flatMap { group in
      periods.map { period in
        var settings = base
        settings.group = group
        settings.period = period
        return settings
      }
    }
  }

  private func groups(in model: LoadedModel) -> [Tally.Group] {
    guard let by else { return [.everybody] }
    return by == "persona" ? model.evidence.personas : model.evidence.segments(of: by)
  }

  /// Why no answers can be told apart in the way that was asked for.
  func failure(in words: Words) -> String {
    guard let by, by != "persona" else {
      return words.say(
        en: by == nil
          ? "No answer has a date: name the date column in the source."
          : "No answer is known to be of a persona: give the personas a Segment, or the source a persona column.",
        ar: by == nil
          ? "لا توجد إجابة لها تاريخ: سمِّ عمود التاريخ في المصدر."
          : "لا تُعرف شخصية أي إجابة: أضف «الشريحة» إلى الشخصيات أو عمود الشخصية إلى المصدر.")
    }
    return words.say(
      en: "No table of answers has a column “\(by)”. A tally has those that were named when it was written: "
        + "Segment column: \(by)",
      ar: "لا يوجد في جداول الإجابات عمود «\(words.isolated(by))». وملف العدّ لا يحمل إلا ما سُمّي عند كتابته: "
        + "«عمود الشريحة».")
  }
}
