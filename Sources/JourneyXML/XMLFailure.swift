/// XML that cannot be read, or not be written. Its text is for the bug report, not for the workshop.
package struct XMLFailure: Error, Sendable, Equatable {
  package var reason: String
}
