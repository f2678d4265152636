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
    help: ArgumentHelp(
      "A folder for the reports, made where it is missing; or the file for one.", valueName: "folder|file"))
  var output = "report"

  @Option(
    help: ArgumentHelp(
      "A style sheet that comes after the page's own: a brand in a few lines.", valueName: "file"))
  var style: String?

  @Option(
    help: ArgumentHelp(
      "Templates and style to use instead of the page's own, by the same names.", valueName: "folder"))
  var templates: String?

  @Option(help: "What to write. Default: what the name of the file ends in, else html.")
  var format: Format?

  /// What a report is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, pdf, markdown, personas

    /// What a file is written as by what its name ends in.
    init?(ending: String) {
      switch ending {
      case "html", "htm": self = .html
      case "pdf": self = .pdf
      case "md", "markdown": self = .markdown
      default: return nil
      }
    }
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

  @Flag(help: "Open the report in a browser; of several the first.")
  var open = false

  @OptionGroup var time: WindowOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if open, check { throw ValidationError("--check writes nothing to open: leave one out.") }
    if revision, format == .personas { throw ValidationError("Cards of personas have no footer.") }
  }

  func run(in world: any World) throws {
    let place = OutputPlace(output, usually: .folder, in: world)
    let format = try format(for: place)
    let models = try common.modelsWithJourneys(at: path, in: world, frame: time.frame)
    let own = try world.templates(in: templates, brand: style, speaking: models[0].words)
    if check {
      let reports = try world.drawing(speaking: models[0].words) {
        try self.reports(of: models, with: own, as: format, at: place, in: world)
      }
      try OutputDrift(world: world, common: common, path: path)
        .check(reports.flatMap(\.files), speaking: models[0].words)
      return
    }
    let reports = try world.drawing(speaking: models[0].words) {
      let reports = try self.reports(of: models, with: own, as: format, at: place, in: world)
      let files = reports.flatMap(\.files)
      guard !files.isEmpty else { throw world.end(noPersonas(models[0].words), .noOutput) }
      for model in models {
        try world.protect(model.inputs, from: files.map(\.path))
      }
      try world.write(files, makingFolders: place.folders)
      return reports
    }
    // A stream holds the report and nothing else.
    if !place.isStream { for report in reports { try world.print(summary(of: report)) } }
    common.sayProblems(of: models, in: world)
    if let first = reports.first(where: { !$0.files.isEmpty })?.files.first?.path, !place.isStream {
      try show(first, format, in: world, models[0].words)
    }
    try common.endIfFindings(in: models)
  }

  /// Opens the report where that was asked for, and says what to do next.
  private func show(_ file: String, _ format: Format, in world: any World, _ words: Words) throws {
    let live = PathText.command("live", [path])
    if open, world.browse(world.absolutePath(of: file)) {
      world.sayNext(
        live, words.say(en: "change it while you look at it", ar: "غيّره وأنت تراه"), in: words)
      return
    }
    if open {
      let name = words.isolated(file)
      world.complain(
        words.say(
          en: "rihla: I can't open a browser here. Open \(name) in one.\n",
          ar: "rihla: تعذر فتح متصفح هنا. افتح \(name) في متصفح.\n"))
      return
    }
    switch format {
    case .html, .personas:
      let name = words.isolated(file)
      world.sayNext(
        words.say(en: "open \(name) in a browser, or add --open", ar: "افتح \(name) في متصفح، أو أضف --open"),
        in: words)
    case .pdf:
      world.sayNext(
        words.say(en: "print \(file) or send it", ar: "اطبع \(words.isolated(file)) أو أرسله"), in: words)
    case .markdown:
      world.sayNext(
        PathText.command("report", [path], "--format markdown --check"),
        words.say(en: "in CI: whether it is still true", ar: "في التكامل المستمر: هل ما زال صحيحًا"), in: words
      )
    }
  }

  /// What reports are written as where they go.
  private func format(for place: OutputPlace) throws -> Format {
    let named = place.ending.flatMap(Format.init(ending:))
    if format == nil, let ending = place.ending, named == nil {
      throw ValidationError(
        "I don't write .\(ending). End the name in .html, .pdf or .md, or in / where it is a folder.")
    }
    let wanted = format ?? named ?? .html
    if printed == .all, wanted == .markdown || wanted == .personas {
      throw ValidationError("--print is for pages of HTML and for PDF. The other formats are always whole.")
    }
    if check, wanted == .pdf {
      throw ValidationError("No browser makes the same PDF twice. Check the HTML, which it is made from.")
    }
    if place.isStream, wanted == .markdown {
      throw ValidationError("Markdown has its picture beside it: name a file or a folder.")
    }
    return wanted
  }

  private func severalReports(_ count: Int, _ words: Words) -> String {
    let (number, folder) = (words.number(count), PathText.inShell(output + "/"))
    return words.say(
      en:
        "There are \(number) journeys here, and \(output) is one file. Name a folder, such as \(folder), or one journey's file.",
      ar:
        "عدد الرحلات هنا \(number)، و\(words.isolated(output)) ملف واحد. سمِّ مجلدًا، مثل \(words.isolated(folder))، أو ملف رحلة واحدة."
    )
  }

  private func noPersonas(_ words: Words) -> String {
    words.say(
      en: "There is no persona to print. Write one as “Persona: name”.",
      ar: "لا شخصية تُطبع. اكتب واحدة هكذا: «شخصية: الاسم».")
  }

  /// Everything is drawn before anything is written, so that a failure leaves no half set of reports.
  private func reports(
    of models: [LoadedModel], with templates: PageTemplates, as format: Format, at place: OutputPlace,
    in world: any World
  ) throws -> [WrittenReport] {
    let progress = Progress(in: world)
    defer { progress.end() }
    var names = FileNames()
    var reports: [WrittenReport] = []
    let count = models.reduce(0) { $0 + $1.model.journeys.count }
    if place.stem != nil, count > 1 { throw world.end(severalReports(count, models[0].words), .usage) }
    for model in models {
      let revision = revision ? try self.revision(of: model, in: world) : nil
      for analysis in model.analyses {
        let name = model.model.journeys[analysis.journey].name
        progress.begin(name.label)
        reports.append(
          try WrittenReport(
            of: analysis, in: model, with: templates, as: format, printing: printed, at: place,
            named: place.stem ?? names.name(for: name), revision, in: world))
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
    let lines = report.files.map(\.path) + report.findings.map { "  " + $0 }
    return lines.map { $0.withoutControls + "\n" }.joined()
  }
}

/// A report as files, with what a person should know before opening it.
private struct WrittenReport {
  var files: [OutputFile] = []
  var findings: [String]
  private let place: OutputPlace

  init(
    of analysis: GapAnalysis, in model: LoadedModel, with templates: PageTemplates,
    as format: ReportCommand.Format, printing printed: Report.Printed, at place: OutputPlace,
    named name: String,
    _ revision: SourceRevision?, in world: any World
  ) throws {
    self.place = place
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
      let pdf = try world.pdf(of: report.html(printing: printed, isForPaper: true))
      files.append(OutputFile(path: place.path(for: name + ".pdf"), bytes: pdf))
    case .markdown:
      add(report.markdown(picture: name + ".svg"), named: name + ".md")
      add(diagram, named: name + ".svg")
    case .personas:
      if let cards = report.personaCards() { add(cards, named: name + "-personas.html") }
    }
  }

  private mutating func add(_ text: String, named name: String) {
    files.append(OutputFile(path: place.path(for: name, isMain: files.isEmpty), text: text))
  }
}

extension Report.Printed: ExpressibleByArgument {}
