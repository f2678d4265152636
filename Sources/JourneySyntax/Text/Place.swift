/// Where something was written: the file's path as the person knows it, and the line, counted from 1.
package struct Place: Sendable, Hashable {
  package var file: String
  package var line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}
