package import JourneyProject

/// An environment without any other program: what needs git is tried on real repositories.
package struct NoPrograms: Programs {
  private let variables: [String: String]

  /// Variables by their names; none by default.
  package init(environment: [String: String] = [:]) { variables = environment }

  /// One of those that the test set.
  package func environment(_ name: String) -> String? { variables[name] }

  /// There is no git.
  package func run(git arguments: [String], in place: GitPlace, input: [UInt8]) throws(GitFailure)
    -> GitOutput
  {
    throw .notInstalled
  }

  /// There is no program for pictures.
  package func convert(_ svg: String, to format: PictureConversion) throws(ConversionFailure) -> [UInt8] {
    throw .notInstalled
  }

  /// There is no browser.
  package func pdf(of page: String) throws(PrintingFailure) -> [UInt8] { throw .notInstalled }
}
