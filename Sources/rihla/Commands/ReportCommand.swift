import ArgumentParser
import JourneyAnalysis
import JourneyModel
import JourneyReport
import JourneySyntax

/// `rihla report`: the gap report, one HTML file a journey.
struct ReportCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the gap report of every journey as one HTML file that needs nothing else.",
    discussion: """
      Findings in sentences, gap diagram, feelings, scores, the journey map with its open questions, and what \
      to fix first. The file works without a network, prints, and is the same for the same input.

        $ rihla report journeys/driving-licence
        report/renewal.html
      """)

  @Argument(help: "A file or folder.")
  var path: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder for the reports; made where it is missing.", valueName: "folder"))
  var output = "report"

  @Flag(help: "Write nothing; name the reports that are not what their source makes today, and exit with 1.")
  var check = false

  @OptionGroup var common: CommonOptions

  func run(in world: any World) throws {
    let models = try common.modelsWithJourneys(at: path, in: world)
    if check {
      let reports = try world.drawing(speaking: models[0].words) { try self.reports(of: models, in: world) }
      try OutputDrift(world: world, common: common, path: path)
        .check(files(of: reports), speaking: models[0].words)
      return
    }
    let reports = try world.drawing(speaking: models[0].words) {
      let reports = try self.reports(of: models, in: world)
      let files = files(of: reports)
      for model in models {
        try world.protect(model.inputs, from: files.map(\.path), speaking: model.words)
      }
      try world.makeFolder(output)
      try world.write(files)
      return reports
    }
    for report in reports { world.write(summary(of: report), to: .output) }
    common.sayProblems(of: models, in: world)
    try common.endIfFindings(in: models)
  }

  private func files(of reports: [WrittenReport]) -> [OutputFile] {
    reports.map { OutputFile(path: PathText.join(output, $0.file), text: $0.html) }
  }

  /// Everything is drawn before anything is written, so that a failure leaves no half set of reports.
  private func reports(of models: [LoadedModel], in world: any World) throws -> [WrittenReport] {
    let progress = Progress(in: world)
    defer { progress.end() }
    var names = FileNames()
    var reports: [WrittenReport] = []
    for model in models {
      for analysis in model.analyses {
        let name = model.model.journeys[analysis.journey].name
        progress.begin(name.label)
        reports.append(try WrittenReport(of: analysis, in: model, named: names.name(for: name)))
      }
    }
    return reports
  }

  private func summary(of report: WrittenReport) -> String {
    let lines = [PathText.join(output, report.file)] + report.findings.map { "  " + $0 }
    return lines.map { $0.withoutControls + "\n" }.joined()
  }
}

/// A report as text, with what a person should know before opening it.
private struct WrittenReport {
  var file: String
  var html: String
  var findings: [String]

  init(of analysis: GapAnalysis, in model: LoadedModel, named name: String) throws {
    let diagram = GapDiagram(of: analysis, in: model.model, words: model.words, namespace: "gap")
    let report = Report(
      of: analysis, in: model.model, given: model.evidence, words: model.words, diagram: try diagram.svg(),
      templates: try PageTemplates.bundled.get())
    file = name + ".html"
    html = report.html()
    findings = model.words.headlines(of: analysis, in: model.model)
  }
}
