/// Where something was written: the file's path as the person knows it, and the line, counted from 1.
package struct Place: Sendable, Hashable {
  /// As the person knows it; empty for what stands in no file, such as a built-in measure.
  package var file: String
  /// Counted from 1; 0 for what stands in no file.
  package var line: Int

  /// A place as given: whether the file has such a line is not checked.
  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}
