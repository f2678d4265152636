/// XML that cannot be read. Its text is for the bug report, not for the workshop.
package struct XMLFailure: Error, Sendable, Equatable {
  /// What failed, in English and without a full stop: `the XML is empty`.
  package var reason: String
}
