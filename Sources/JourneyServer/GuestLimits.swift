/// How many may be connected at once, and how long one may take.
package struct GuestLimits: Sendable {
  /// Connections in all.
  package var all: Int
  /// Of these, for whoever is on this machine: the room's own desk and walls always find a place.
  package var forThisMachine: Int
  /// From one other address. Behind a router all phones of a room have one, and a browser opens up to six each.
  package var fromOneAddress: Int
  /// On their way out at once.
  package var leaving = 64
  /// How long a whole request may take to come, from the end of the one before, and an answer to be taken.
  package var patience = Duration.seconds(10)

  /// More than any room holds; each takes some 10 KB, so that a full house is no burden.
  private static let mostConnections = 2_048
  private static let mostForThisMachine = 128
  private static let mostFromOneAddress = 256
  /// Kept free of connections: files of the model, git, the browser, and guests on their way out.
  private static let filesInReserve = 192

  /// Limits with the usual `leaving` and `patience`.
  package init(all: Int, forThisMachine: Int, fromOneAddress: Int) {
    self.all = all
    self.forThisMachine = forThisMachine
    self.fromOneAddress = fromOneAddress
  }

  /// As many as a process can have that may open so many files and sockets.
  init(openFiles: Int) {
    let all = min(Self.mostConnections, max(openFiles / 4, openFiles - Self.filesInReserve))
    self.init(
      all: all, forThisMachine: min(Self.mostForThisMachine, all / 4),
      fromOneAddress: min(Self.mostFromOneAddress, all / 4))
    leaving = min(leaving, (openFiles - all) / 3)
  }

  /// Open files and sockets that a full house and the rest of the program need.
  static let mostOpenFiles = mostConnections + filesInReserve
}
