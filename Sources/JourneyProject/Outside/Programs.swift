/// Other programs, and the environment that they share with this one.
package protocol Programs: Sendable {
  /// The value of an environment variable; nil when it is not set.
  func environment(_ name: String) -> String?

  /// Runs git with every caution, its arguments as they are; a status other than 0 is an answer too.
  func run(git arguments: [String], in place: GitPlace, input: [UInt8]) throws(GitFailure) -> GitOutput

  /// Makes another kind of picture of an SVG.
  func convert(_ svg: String, to format: PictureConversion) throws(ConversionFailure) -> [UInt8]

  /// Prints a page of HTML, which runs nothing and fetches nothing, on sheets of the sizes that it asks for.
  func pdf(of page: String) throws(PrintingFailure) -> [UInt8]
}
