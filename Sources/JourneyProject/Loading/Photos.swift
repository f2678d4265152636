import JourneyModel
import JourneySyntax

/// The pictures that a model names, each read where it lies.
struct Photos {
  /// The most in one model: more than a long journey has steps worth one, and few enough for a page that opens.
  static let most = 100

  private(set) var byPath: [String: Photo] = [:]
  private(set) var problems: [Problem] = []

  /// None.
  init() {}

  /// - Parameter beginning: told the name of each before it is read.
  init(of model: Model, on shelf: inout Shelf, beginning: (String) -> Void) {
    for persona in model.personas {
      read(persona.picture, of: persona.name, .persona, on: &shelf, beginning)
    }
    for step in model.journeys.lazy.flatMap(\.steps) {
      read(step.picture, of: step.name, .step, on: &shelf, beginning)
    }
  }

  private mutating func read(
    _ path: String?, of name: Name, _ block: Keyword, on shelf: inout Shelf, _ beginning: (String) -> Void
  ) {
    guard let path, byPath[path] == nil else { return }
    do throws(Problem.ReadFailure) {
      guard byPath.count < Self.most else { throw .tooManyPictures(most: Self.most) }
      beginning(path)
      byPath[path] = try shelf.photo(at: path)
    } catch {
      let label = name.label == Name.unnamed ? "" : name.label
      problems.append(
        Problem(
          FileProblem.unreadableFile(path: path, reason: error), at: name.place,
          story: Story(block: block, label: label)))
    }
  }
}
