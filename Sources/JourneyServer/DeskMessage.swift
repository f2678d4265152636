package import JourneyModel

/// What a desk says, or a board with the desk's key. Offsets count UTF-16 units, as browsers do.
package struct DeskMessage: Sendable {
  /// What a desk does or asks for.
  package enum Act: String, Sendable {
    /// Shows a file, with a text that the room may not have.
    case open
    /// Gives a text that was kept by the browser and never said to be saved.
    case draft
    /// Changes the text: cuts `cut` units at `at` and puts `put` there.
    case edit
    /// Says how much was heard, and nothing else.
    case heard
    /// Asks for the pen, or gives it to whoever asked.
    case pen
    /// Moves the caret to `at`.
    case caret
    /// Asks what a key does at `at`.
    case key
    /// Asks what may be typed at `at`.
    case complete
    /// Asks what `put`, which is pasted between `at` and `end`, is as notation.
    case paste
    /// Ends a conflict.
    case keep
    /// Keeps the text as it is beside the file: the desk goes on with another.
    case beside
    /// Asks what takes the proposal `value` of a phone into the file.
    case take
    /// The proposal `value` is in the file, or nobody wants it.
    case leave
    /// A voice for the importance of the step that `at` lies in; 0 takes the last one back.
    case vote
    /// Of a board: gives the opportunity labelled `put`, at line `at` of `file`, another status.
    case move
    /// Of a board: takes its last move back.
    case unmove
  }

  /// Keys whose change the room works out: the next line, the Ideal copied, the next open question, a problem solved.
  package enum Key: String, Sendable {
    /// What a key asks of the text at the caret.
    case next, copy, question, fix
  }

  /// Which text stays when a conflict ends: the room's own, or the one that came in from the disk.
  package enum Side: String, Sendable {
    /// The text of this desk, or that of the file.
    case mine, theirs
  }

  /// Which of the other fields are filled follows from it.
  package var act: Act
  /// The file to open, relative to the root folder; nil or empty for the one the room is at.
  package var file: String?
  /// The number that the desk gave to this edit or question.
  package var number: Int?
  /// Where an edit begins, a caret is or a question is asked, in UTF-16 units of the whole text.
  package var at: Int?
  /// Where the selection ends that something is pasted over, in UTF-16 units of the whole text.
  package var end: Int?
  /// How many UTF-16 units an edit takes out.
  package var cut: Int?
  /// What an edit puts in, empty where it only cuts; or what is pasted.
  package var put: String?
  /// Units of the whole text after an edit: both sides must hold the same.
  package var size: Int?
  /// Of the act `move`: the column that the card goes to.
  package var status: Opportunity.Status?
  /// Of the act `key`; nil otherwise.
  package var key: Key?
  /// Of the act `keep`; the room's own text where it is missing.
  package var side: Side?
  /// A voice for the importance, 1 to 5; 0 takes the last one back.
  package var value: Int?
  /// A word that the page keeps over a reload: it tells desks apart.
  package var desk: String?
  /// Which showing of a file this is about.
  package var opening: Int?
  /// The number of the last change by others that is in the desk's text.
  package var heard: Int?
  /// A text that was never said to be saved, and the versions that it went through, the oldest first.
  package var draft: String?
  /// Names of the contents that led to `draft`, 16 hexadecimal digits each.
  package var versions: [String]?
}
