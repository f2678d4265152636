import JourneyEvidence
import JourneyModel
import JourneySyntax

/// What the tables of a model's sources say, each read where it lies.
struct Answers {
  private(set) var evidence = Evidence()
  private(set) var problems: [Problem] = []

  /// As far into a table as its encoding is looked at: a stray letter in the millionth comment harms nobody, but a
  /// header in another encoding makes every column unknown.
  private static let bytesCheckedForEncoding = 1 << 16

  private let settings: ReadingSettings

  init(of model: Model, settings: ReadingSettings, on shelf: Shelf, progress: Progress) {
    self.settings = settings
    for index in model.sources.indices {
      evidence.tallies.append(tally(ofSource: index, in: model, on: shelf, progress: progress))
    }
  }

  private mutating func tally(
    ofSource index: Int, in model: Model, on shelf: Shelf, progress: Progress
  ) -> Tally {
    let source = model.sources[index]
    guard let file = source.file else { return Tally() }
    progress.begin(file)
    let settings = self.settings
    do {
      let reading = try shelf.withBytes(of: file) { bytes in
        Self.read(index, in: model, bytes: bytes, settings: settings)
      }.get()
      problems += reading.problems.map { problem in
        var told = problem
        told.story = Story(block: .source, label: source.name.label)
        return told
      }
      return reading.tally
    } catch {
      problems.append(
        Problem(
          .unreadableFile(path: file, reason: error), at: source.name.place,
          story: Story(block: .source, label: source.name.label)))
      return Tally()
    }
  }

  private static func read(
    _ index: Int, in model: Model, bytes: Span<UInt8>, settings: ReadingSettings
  ) -> Result<ScoreReading, Problem.ReadFailure> {
    let start = bytes.extracting(first: bytesCheckedForEncoding)
    if let failure = Problem.ReadFailure(malformedIn: start), case .notUTF8(_, _, true) = failure {
      return .failure(failure)
    }
    return .success(ScoreReading(of: index, in: model, bytes: bytes, settings: settings))
  }
}
