import JourneyProject
import JourneySyntax

extension LocalMachine {
  func convert(_ svg: String, to format: PictureConversion) throws(ConversionFailure) -> [UInt8] {
    do throws(ProgramFailure) {
      // A fixed day for the date that a PDF carries, so that the same picture gives the same bytes.
      let answer = try Self.run(
        PictureConversion.program, format.arguments, environment: ["SOURCE_DATE_EPOCH": "0"],
        input: Array(svg.utf8))
      guard answer.status == 0, !answer.output.isEmpty else {
        throw ProgramFailure.other(answer.errors.trimmed)
      }
      return answer.output
    } catch {
      switch error {
      case .notInstalled: throw .notInstalled
      case .other(let reason): throw .refused(reason)
      }
    }
  }
}
