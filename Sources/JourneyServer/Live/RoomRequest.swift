package import JourneyEvidence
package import JourneySyntax

/// What is asked of a room that is to be opened.
package struct RoomRequest {
  /// A file or a folder.
  package var path: String
  /// The folder that paths may not leave, where the person named one.
  package var root: String?
  /// Which time the scores are of.
  package var frame: TimeFrame
  /// What to speak, instead of the model's own language.
  package var language: Language?
  /// Whether phones are asked about steps.
  package var collects: Bool
  /// Whether phones may vote and propose.
  package var invites: Bool
  /// Whether a device may answer about a step more than once.
  package var allowsRepeats: Bool
  /// Whether people on other machines may look at the wall.
  package var shares: Bool
  /// Where phones reach the questions and others the wall, in numbers.
  package var address: String
  /// The port; when it is taken the next free one.
  package var port: UInt16
  /// Whether the desk is shown in a browser of this machine.
  package var opensBrowser: Bool

  /// A request as given.
  package init(
    path: String, root: String?, frame: TimeFrame, language: Language?, collects: Bool, invites: Bool,
    allowsRepeats: Bool,
    shares: Bool, address: String, port: UInt16, opensBrowser: Bool
  ) {
    self.path = path
    self.root = root
    self.frame = frame
    self.language = language
    self.collects = collects
    self.invites = invites
    self.allowsRepeats = allowsRepeats
    self.shares = shares
    self.address = address
    self.port = port
    self.opensBrowser = opensBrowser
  }
}
