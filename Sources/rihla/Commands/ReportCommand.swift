import ArgumentParser
import JourneyAnalysis
import JourneyModel
import JourneyPictures
import JourneyProject
import JourneyReport
import JourneySyntax
import JourneyWords

/// `rihla report`: the gap report, one file a journey.
struct ReportCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the gap report of every journey as one HTML file that needs nothing else.",
    discussion: """
      It opens with a brief: findings in sentences, gap diagram, what to fix first, sources. All else is folded \
      away below it: feelings, scores, the journey map, answers, open questions. The file works without a network, \
      prints, and is the same for the same input.

        $ rihla report journeys/driving-licence
        report/renewal.html
        $ rihla report journeys/driving-licence --style brand.css

      docs/report.md says what is on the page, and how a brand of one's own is put on it.

      --format markdown writes it for wikis and pull requests, with the gap diagram beside it as SVG; --format \
      personas writes the cards of the personas as a page to print, one a sheet.
      """)

  @Argument(help: "A file or folder.")
  var path = "."

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder for the reports; made where it is missing.", valueName: "folder"))
  var output = "report"

  @Option(
    help: ArgumentHelp(
      "A style sheet that comes after the page's own: a brand in a few lines.", valueName: "file"))
  var style: String?

  @Option(
    help: ArgumentHelp(
      "Templates and style to use instead of the page's own, by the same names.", valueName: "folder"))
  var templates: String?

  @Option(help: "What to write.")
  var format: Format = .html

  /// What a report is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, pdf, markdown, personas
  }

  @Option(
    name: .customLong("print"),
    help: "What of the page is printed: its brief, or all that is folded away too.")
  var printed = Report.Printed.brief

  @Flag(help: "Write nothing; name the reports that are not what their source makes today, and exit with 1.")
  var check = false

  @Flag(
    help: ArgumentHelp(
      "Print in the footer which git revision the report is made from.",
      discussion: "The newest commit that changed what it is made from; otherwise none is printed."))
  var revision = false

  @OptionGroup var time: WindowOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if printed == .all, format == .markdown || format == .personas {
      throw ValidationError("--print is for pages of HTML and for PDF. The other formats are always whole.")
    }
    if revision, format == .personas { throw ValidationError("Cards of personas have no footer.") }
    if check, format == .pdf {
      throw ValidationError("No browser makes the same PDF twice. Check the HTML, which it is made from.")
    }
  }

  func run(in world: any World) throws {
    let models = try common.modelsWithJourneys(at: path, in: world, frame: time.frame)
    let own = try world.templates(in: templates, brand: style, speaking: models[0].words)
    if check {
      let reports = try world.drawing(speaking: models[0].words) {
        try self.reports(of: models, with: own, in: world)
      }
      try OutputDrift(world: world, common: common, path: path)
        .check(files(of: reports), speaking: models[0].words)
      return
    }
    let reports = try world.drawing(speaking: models[0].words) {
      let reports = try self.reports(of: models, with: own, in: world)
      let files = files(of: reports)
      guard !files.isEmpty else { throw world.end(noPersonas(models[0].words), .noOutput) }
      for model in models {
        try world.protect(model.inputs, from: files.map(\.path))
      }
      try world.write(files, makingFolders: [output])
      return reports
    }
    for report in reports { try world.print(summary(of: report)) }
    common.sayProblems(of: models, in: world)
    try common.endIfFindings(in: models)
  }

  private func files(of reports: [WrittenReport]) -> [OutputFile] {
    reports.flatMap(\.files).map { OutputFile(path: PathText.join(output, $0.name), bytes: $0.bytes) }
  }

  private func noPersonas(_ words: Words) -> String {
    words.say(
      en: "There is no persona to print. Write one as “Persona: name”.",
      ar: "لا شخصية تُطبع. اكتب واحدة هكذا: «شخصية: الاسم».")
  }

  /// Everything is drawn before anything is written, so that a failure leaves no half set of reports.
  private func reports(
    of models: [LoadedModel], with templates: PageTemplates, in world: any World
  ) throws -> [WrittenReport] {
    let progress = Progress(in: world)
    defer { progress.end() }
    var names = FileNames()
    var reports: [WrittenReport] = []
    for model in models {
      let revision = revision ? try self.revision(of: model, in: world) : nil
      for analysis in model.analyses {
        let name = model.model.journeys[analysis.journey].name
        progress.begin(name.label)
        reports.append(
          try WrittenReport(
            of: analysis, in: model, with: templates, as: format, printing: printed,
            named: names.name(for: name), revision, in: world))
      }
    }
    return reports
  }

  /// The commit that the files of a model are of; where there is none the command ends here.
  private func revision(of model: LoadedModel, in world: any World) throws -> SourceRevision {
    do throws(GitFailure) {
      let repository = try common.snapshots(at: path, in: world).repository()
      return try repository.revision(of: model.inputs, shown: model.file)
    } catch {
      throw world.end(error.message(in: model.words), .unreadableInput)
    }
  }

  private func summary(of report: WrittenReport) -> String {
    let lines = report.files.map { PathText.join(output, $0.name) } + report.findings.map { "  " + $0 }
    return lines.map { $0.withoutControls + "\n" }.joined()
  }
}

/// A report as files, with what a person should know before opening it.
private struct WrittenReport {
  var files: [(name: String, bytes: [UInt8])] = []
  var findings: [String]

  init(
    of analysis: GapAnalysis, in model: LoadedModel, with templates: PageTemplates,
    as format: ReportCommand.Format, printing printed: Report.Printed, named name: String,
    _ revision: SourceRevision?, in world: any World
  ) throws {
    let isPage = format == .html || format == .pdf
    // Nobody can be chosen on paper.
    let views =
      format == .html ? PersonaView.all(of: analysis, in: model.model, given: model.evidence) : []
    let diagram =
      isPage
      ? try GapDiagram.sheets(
        of: analysis, in: model.model, views: views, words: model.words, namespace: "gap")
      : try GapDiagram(of: analysis, in: model.model, words: model.words, namespace: "gap").svg()
    let report = Report(
      of: analysis, in: model.model, given: model.evidence, views: views, words: model.words,
      diagram: diagram,
      templates: templates, photos: model.photos, revision: revision)
    findings = format == .personas ? [] : model.words.headlines(of: analysis, in: model.model)
    switch format {
    case .html: add(report.html(printing: printed), named: name + ".html")
    case .pdf:
      let page = report.html(printing: printed, isForPaper: true)
      files.append((name + ".pdf", try world.pdf(of: page)))
    case .markdown:
      add(report.markdown(picture: name + ".svg"), named: name + ".md")
      add(diagram, named: name + ".svg")
    case .personas:
      if let cards = report.personaCards() { add(cards, named: name + "-personas.html") }
    }
  }

  private mutating func add(_ text: String, named name: String) {
    files.append((name, Array(text.utf8)))
  }
}

extension Report.Printed: ExpressibleByArgument {}
