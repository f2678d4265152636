/// One record of the tree. Nodes stand in the order of the file, each before what it holds; the lines of all nodes that
/// are not implied tile the file.
package struct Node: Sendable {
  /// What a node is: a line, or a block or part that the parser opened without one.
  package enum Kind: UInt8, Sendable {
    /// What says nothing.
    case blank, comment
    /// Opens a block; its value is the label and the id.
    case heading
    /// Ideal or Actual.
    case part
    /// A keyword and its value.
    case field
    /// A line that goes on with the text field that holds it.
    case text
    /// A line without a place; kept as an open note.
    case stray
    /// A keyword that does not belong here; what it holds is not part of the model.
    case misplaced
    /// A mark of a merge left open.
    case mergeMark
    /// A line of a merge's other versions.
    case otherVersion
    /// The journey above goes on here, after a block of another kind.
    case resumed
  }

  /// Decides what its value means, and whether it holds other nodes.
  package var kind: Kind
  /// Of headings, parts, fields and misplaced ones.
  package var keyword: Keyword?
  /// Of the keyword as it is spelled here; of an implied node the file's so far; English without a keyword.
  package var language: Language = .english
  /// Opened by the parser without a line of its own; it takes no bytes.
  package var isImplied = false
  /// A step's field that was written inside one of its parts.
  package var climbs = false
  /// Counted from 1.
  package var line: Int32
  /// Offset of its line's first byte in the file.
  package var start: Int32
  /// Offset after its line's last byte, the line end included; not after what it holds.
  package var end: Int32
  /// Offset of the value's first byte in the file.
  package var valueStart: Int32
  /// Offset after the value's last byte; the same as `valueStart` where there is no value.
  package var valueEnd: Int32
  /// The index after the last node that this one holds.
  package var subtreeEnd: Int32 = 0

  init(_ kind: Kind, keyword: Keyword? = nil, line: Int32, bytes: Range<Int>, value: Range<Int>) {
    self.kind = kind
    self.keyword = keyword
    self.line = line
    start = Int32(bytes.lowerBound)
    end = Int32(bytes.upperBound)
    valueStart = Int32(value.lowerBound)
    valueEnd = Int32(value.upperBound)
  }

  /// What stands after the colon, or all of a line without one; blanks at its ends aside.
  package var value: Range<Int> { Int(valueStart)..<Int(valueEnd) }
}
