/// The version of the program, as `rihla --version` and the files it writes say it.
package enum Version {
  /// By https://semver.org.
  package static let number = "0.2.0"
}
