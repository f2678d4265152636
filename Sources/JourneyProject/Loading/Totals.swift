import JourneyEvidence
import JourneyModel
import JourneySyntax

/// The tables of known totals that the sources of a model name, each read where it lies.
struct Totals {
  private(set) var byPath: [String: KnownTotals] = [:]
  private(set) var problems: [Problem] = []

  /// More than any table of totals has, and little enough to be read while someone waits. In bytes.
  private static let mostBytes = 1 << 20

  /// - Parameter beginning: told the name of each before it is read.
  init(of model: Model, on shelf: Shelf, beginning: (String) -> Void) {
    for source in model.sources {
      guard let path = source.totals, byPath[path] == nil else { continue }
      beginning(path)
      let problem: any Problem.Kind
      do throws(Problem.ReadFailure) {
        let result = try shelf.withBytes(of: path, atMost: Self.mostBytes, Self.read)
        switch result {
        case .success(let totals):
          byPath[path] = totals
          continue
        case .failure(let flaw): problem = TotalsProblem.unusableTotals(file: path, flaw: flaw)
        }
      } catch { problem = FileProblem.unreadableFile(path: path, reason: error) }
      problems.append(
        Problem(problem, at: source.name.place, story: Story(block: .source, label: source.name.label)))
    }
  }

  private static func read(_ bytes: Span<UInt8>) -> Result<KnownTotals, TotalsProblem.Flaw> {
    do throws(TotalsProblem.Flaw) { return .success(try KnownTotals(of: bytes)) } catch {
      return .failure(error)
    }
  }
}
