/// What stands between the cells of a table that is pasted as text.
package enum CellSeparator: Sendable {
  /// As spreadsheets put rows on the clipboard.
  case tab
  /// `|`, as in Markdown.
  case bar
  /// As files of tables are saved; semicolons where a comma stands in numbers.
  case comma, semicolon
}
