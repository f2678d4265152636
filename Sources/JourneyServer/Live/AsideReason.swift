/// How a text came to be put aside; the page has a sentence for each.
enum AsideReason: String {
  /// It was typed while its desk was out of reach, into lines that others changed meanwhile.
  case away
  /// Somebody else's text leaves nearly nothing of it.
  case replaced
  /// It was another's, and its file was removed before anybody had chosen.
  case gone
  /// It was another's, and its file was emptied or written again before anybody had chosen.
  case rewritten
}
