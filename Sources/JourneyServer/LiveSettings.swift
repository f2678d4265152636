/// How the live server is reached.
package struct LiveSettings: Sendable {
  /// This machine alone.
  package static let loopback = "127.0.0.1"

  /// The address to listen on.
  package var address: String
  /// The first port to try; 0 takes any.
  package var port: UInt16
  /// What a desk's address must hold.
  package var deskKey: String
  /// What the address of the questions must hold for other machines, and for every answer; nil while none are asked.
  package var askKey: String?
  /// What the wall's address must hold for other machines; nil while it is not shown to any.
  package var shareKey: String?
  /// Opens the desk once, in place of its key; nil where no browser is started.
  package var deskPass: String?
  /// A browser may take its time to start.
  package var passLifetime = Duration.seconds(120)
  /// nil for as many as the operating system has files and sockets for.
  package var limits: GuestLimits?

  /// Settings with the usual lifetime of the pass, and as many guests as the system allows.
  package init(
    address: String, port: UInt16, deskKey: String, askKey: String?, shareKey: String? = nil,
    deskPass: String? = nil
  ) {
    self.address = address
    self.port = port
    self.deskKey = deskKey
    self.askKey = askKey
    self.shareKey = shareKey
    self.deskPass = deskPass
  }

  /// A word nobody guesses: `letters` of 32, so 5 bits each, easy to read out and to type.
  package static func randomKey(letters: Int) -> String {
    let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789")
    var numbers = SystemRandomNumberGenerator()
    return String((0..<letters).compactMap { _ in alphabet.randomElement(using: &numbers) })
  }
}
