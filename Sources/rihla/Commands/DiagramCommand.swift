import ArgumentParser
import JourneyAnalysis
import JourneyModel
import JourneyPictures
import JourneyProject
import JourneySyntax
import JourneyWords

/// `rihla diagram`: one picture of one journey.
struct DiagramCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagram",
    abstract: "Draw the ideal journey above the actual one, with the gap between them, or another picture.",
    discussion: """
      The picture is a self-contained SVG for a page, a slide or a wiki. PNG and PDF are made of it by the program \
      rsvg-convert, which Debian has in librsvg2-bin. DOT is the text that the gap diagram is drawn from.

        $ rihla diagram journeys/driving-licence --output gap.svg
        $ rihla diagram journeys/driving-licence --kind curve --output curve.svg
        $ rihla diagram journeys/driving-licence --format pdf --output gap.pdf

      --kind is one of: gap; curve, how each step should feel and does; scores, the ideal, believed and measured \
      score of each step; importance, how much each step matters beside how it performs; prism, the value of each \
      opportunity beside its feasibility. docs/pictures.md shows how to read them.
      """)

  /// What the picture is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case svg, png, pdf, dot
  }

  @Argument(help: "A file or folder.")
  var path = "."

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the picture: a file, or a folder.", valueName: "file|folder"))
  var output: String

  @Flag(help: "Write nothing; exit with 1 when the file is not what its source draws today.")
  var check = false

  @Option(help: "What to draw.")
  var kind: PictureKind = .gap

  @Option(help: "What to write it as. Default: what the name of the file ends in, else svg.")
  var format: Format?

  @OptionGroup var choice: JourneyChoice
  @OptionGroup var time: WindowOptions
  @OptionGroup var common: CommonOptions

  func run(in world: any World) throws {
    let place = OutputPlace(output, usually: .file, in: world)
    let format = try format(for: place)
    let models = try common.modelsWithJourneys(at: path, in: world, frame: time.frame)
    let chosen = try choice.chosen(of: models)
    let model = chosen.model
    let progress = Progress(in: world)
    defer { progress.end() }
    let target = place.path(for: name(of: model.model.journeys[chosen.journey].name, format))
    progress.begin(target)
    if check {
      let file = try world.drawing(speaking: model.words) {
        try picture(of: chosen.journey, in: model, as: format, at: target, world: world)
      }
      try OutputDrift(world: world, common: common, path: path).check([file], speaking: model.words)
      return
    }
    try world.drawing(speaking: model.words) {
      try world.protect(model.inputs, from: [target])
      let file = try picture(of: chosen.journey, in: model, as: format, at: target, world: world)
      try world.write([file], makingFolders: place.folders)
    }
    progress.end()
    common.sayProblems(of: [model], in: world)
    try common.endIfFindings(in: [model])
  }

  /// What the picture is written as where it goes.
  private func format(for place: OutputPlace) throws -> Format {
    let named = place.ending.flatMap(Format.init)
    if format == nil, let ending = place.ending, named == nil {
      throw ValidationError(
        "I don't write .\(ending). End the name in .svg, .png, .pdf or .dot, or name one with --format.")
    }
    let wanted = format ?? named ?? .svg
    if wanted == .dot, kind != .gap {
      throw ValidationError("--format dot is the text of the gap diagram; --kind \(kind.rawValue) has none.")
    }
    return wanted
  }

  /// What the picture of a journey is called in a folder.
  private func name(of journey: Name, _ format: Format) -> String {
    var names = FileNames()
    return names.name(for: journey) + (kind == .gap ? "" : "-\(kind.rawValue)") + ".\(format.rawValue)"
  }

  private func picture(
    of journey: ID<Journey>, in model: LoadedModel, as format: Format, at path: String, world: any World
  ) throws -> OutputFile {
    let analysis = GapAnalysis(of: journey, in: model.model, given: model.evidence)
    if format == .dot {
      let diagram = GapDiagram(of: analysis, in: model.model, words: model.words, namespace: "gap")
      return OutputFile(path: path, text: diagram.dot)
    }
    guard let svg = try kind.svg(of: analysis, in: model) else {
      let reason = kind.absence(in: model.words)
      throw world.end(
        model.words.say(en: "There is nothing to draw: \(reason).", ar: "لا شيء يُرسم: \(reason)."), .noOutput)
    }
    guard let conversion = PictureConversion(format) else { return OutputFile(path: path, text: svg) }
    return OutputFile(path: path, bytes: try world.convert(svg, to: conversion))
  }
}

extension PictureConversion {
  /// nil for a format that rihla writes itself.
  fileprivate init?(_ format: DiagramCommand.Format) {
    switch format {
    case .png: self = .png
    case .pdf: self = .pdf
    case .svg, .dot: return nil
    }
  }
}
