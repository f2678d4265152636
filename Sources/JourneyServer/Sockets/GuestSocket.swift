import FlyingSocks
import Machine

extension Guests.Guest {
  /// Whoever is at the other end. No header is asked: anybody may write any.
  init(at socket: Socket) {
    let (address, isFromThisMachine): (String, Bool) =
      switch try? socket.remotePeer() {
      case .ip4(let address, _): (address, address.hasPrefix("127."))
      case .ip6(let address, _): (address, address == "::1" || address.hasPrefix("::ffff:127."))
      case .unix, nil: ("", false)
      }
    let descriptor = socket.file.rawValue
    self.init(from: address, isFromThisMachine: isFromThisMachine) { shutdown(descriptor, Int32(SHUT_RDWR)) }
  }
}

extension Socket {
  /// How long the other end may be silent before it is asked whether it is there, how long it has to say so, how often,
  /// and how long what was sent to it may lie there: a phone that left the room says no farewell.
  private static let idleSeconds: Int32 = 30
  private static let secondsBetweenProbes: Int32 = 10
  private static let probes: Int32 = 3
  private static let millisecondsUntaken: Int32 = 30_000

  /// Settings of a guest's connection; one that the kernel does not know is done without.
  func prepareForGuest() {
    closeInOtherPrograms()
    // What is written goes out at once: the kernel would hold a small message back until the one before it is
    // acknowledged, up to 40 ms, and a key press is a small message.
    let tcp = Int32(IPPROTO_TCP)
    try? setValue(true, for: BoolSocketOption(level: tcp, name: TCP_NODELAY))
    try? setValue(true, for: BoolSocketOption(name: SO_KEEPALIVE))
    for (name, value) in [
      (TCP_KEEPIDLE, Self.idleSeconds), (TCP_KEEPINTVL, Self.secondsBetweenProbes),
      (TCP_KEEPCNT, Self.probes),
      (TCP_USER_TIMEOUT, Self.millisecondsUntaken),
    ] {
      try? setValue(value, for: Int32SocketOption(level: tcp, name: name))
    }
  }

  /// The browser and git are started from here: they would hold the door open after this program has ended.
  func closeInOtherPrograms() { _ = fcntl(file.rawValue, F_SETFD, FD_CLOEXEC) }
}

extension AsyncSocketPool {
  /// Returns when the pool has forgotten what it waited for on a socket. It does so a moment after it has woken the one
  /// who waited: were the socket closed before, its number would be the next guest's, whom nobody would wake.
  func settle() async {
    // There is no such descriptor: the pool answers at once, but not before it has finished what it is doing.
    try? await suspendSocket(Socket(file: Socket.FileDescriptor(rawValue: -1)), untilReadyFor: .read)
  }
}
