package import JourneyProject

/// An environment without any other program: what needs git is tried on real repositories.
package struct NoPrograms: Programs {
  private let variables: [String: String]

  package init(environment: [String: String] = [:]) { variables = environment }

  package func environment(_ name: String) -> String? { variables[name] }

  package func run(git arguments: [String], in place: GitPlace, input: [UInt8]) throws(GitFailure)
    -> GitOutput
  {
    throw .notInstalled
  }

  package func convert(_ svg: String, to format: PictureConversion) throws(ConversionFailure) -> [UInt8] {
    throw .notInstalled
  }
}
