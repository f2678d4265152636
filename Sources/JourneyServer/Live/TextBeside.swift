/// A text that is to be kept beside a file.
struct TextBeside {
  /// Absolute.
  var file: String
  let text: [UInt8]
  /// What the room put there before, and may write over; nil when it is nothing.
  var before: [UInt8]?
}
