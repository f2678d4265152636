import CRevision
import JourneyProject

/// What `rihla --version` says.
enum ProgramVersion {
  /// The version, and where the program was told it the revision of its sources: two builds of one version may differ.
  static var text: String {
    guard let revision = unsafe rihla_revision() else { return Version.number }
    return "\(Version.number) (revision \(unsafe String(cString: revision)))"
  }
}
