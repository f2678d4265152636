import FoundationEssentials

/// What a screen is told, as it goes out: made once, however many screens are told.
package struct ScreenMessage: Sendable {
  let bytes: Data

  /// The text as one frame of a socket, in UTF-8.
  package init(_ text: String) { bytes = Data(SocketFrame(.text, Array(text.utf8)).bytes) }
}
