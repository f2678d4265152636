import Synchronization

/// Who is connected. Each guest has a place; where there is none, the one who has been waited for longest makes room,
/// and whoever lets others wait for too long is shown out.
final class Guests: Sendable {
  struct Guest: Sendable {
    /// Where the guest comes from, in numbers.
    var address: String
    var isFromThisMachine: Bool
    /// Ends the connection, so that whoever waits for it is woken.
    var showOut: @Sendable () -> Void
    /// Until when something must have been said or taken; nil while it is not the guest who is waited for.
    fileprivate var deadline: ContinuousClock.Instant?

    init(from address: String, isFromThisMachine: Bool, showOut: @escaping @Sendable () -> Void) {
      self.address = address
      self.isFromThisMachine = isFromThisMachine
      self.showOut = showOut
    }
  }

  fileprivate struct State {
    var guests: [Int: Guest] = [:]
    /// Shown out, and not gone yet.
    var leaving: Set<Int> = []
    var fromElsewhere = 0
    var byAddress: [String: Int] = [:]
    var nextPlace = 0
  }

  private let limits: GuestLimits
  private let state = Mutex(State())

  init(_ limits: GuestLimits) { self.limits = limits }

  /// Returns when of those who were shown out so many have left that another may come in: until then each still holds a
  /// descriptor.
  func makeWay() async throws {
    while state.withLock({ $0.leaving.count >= limits.leaving }) {
      try await Task.sleep(for: .milliseconds(2))
    }
  }

  /// The new guest's place; nil where there is none. From the first moment on the guest is waited for.
  func admit(_ guest: Guest) -> Int? {
    var guest = guest
    guest.deadline = ContinuousClock.now + limits.patience
    return state.withLock { state in
      if let crowd = crowd(with: guest, in: state) {
        guard let silent = state.longestWaitedFor(in: crowd) else { return nil }
        state.showOut(silent)
      }
      defer { state.nextPlace += 1 }
      state.add(guest, at: state.nextPlace)
      return state.nextPlace
    }
  }

  /// Those among whom one has to go before this one may come in; nil while there is room.
  private func crowd(with guest: Guest, in state: State) -> ((Guest) -> Bool)? {
    if !guest.isFromThisMachine {
      if state.byAddress[guest.address, default: 0] >= limits.fromOneAddress {
        return { $0.address == guest.address }
      }
      if state.fromElsewhere >= limits.all - limits.forThisMachine { return { !$0.isFromThisMachine } }
    }
    return state.guests.count < limits.all ? nil : { _ in true }
  }

  /// From now on the guest is waited for; at most for as long as all are.
  func wait(for place: Int) {
    let deadline = ContinuousClock.now + limits.patience
    state.withLock { $0.guests[place]?.deadline = deadline }
  }

  /// The guest has done what was waited for.
  func thank(_ place: Int) { state.withLock { $0.guests[place]?.deadline = nil } }

  /// The guest goes. Only then may the connection be closed: its number would be another's.
  func leave(_ place: Int) { state.withLock { $0.remove(place) } }

  /// Shows those out who let others wait for too long, for as long as the task runs.
  func lookRound() async throws {
    while true {
      try await Task.sleep(for: min(.seconds(1), limits.patience / 4))
      let now = ContinuousClock.now
      state.withLock { state in
        for (place, guest) in state.guests where guest.deadline.map({ $0 < now }) ?? false {
          state.showOut(place)
        }
      }
    }
  }
}

extension Guests.State {
  fileprivate mutating func add(_ guest: Guests.Guest, at place: Int) {
    guests[place] = guest
    byAddress[guest.address, default: 0] += 1
    if !guest.isFromThisMachine { fromElsewhere += 1 }
  }

  fileprivate func longestWaitedFor(in crowd: (Guests.Guest) -> Bool) -> Int? {
    let waited = guests.compactMap { place, guest in
      crowd(guest) ? guest.deadline.map { (place: place, deadline: $0) } : nil
    }
    return waited.min { ($0.deadline, $0.place) < ($1.deadline, $1.place) }?.place
  }

  /// Its place is free at once.
  fileprivate mutating func showOut(_ place: Int) {
    guests[place]?.showOut()
    release(place)
    leaving.insert(place)
  }

  fileprivate mutating func remove(_ place: Int) {
    if leaving.remove(place) == nil { release(place) }
  }

  private mutating func release(_ place: Int) {
    guard let guest = guests.removeValue(forKey: place) else { return }
    if !guest.isFromThisMachine { fromElsewhere -= 1 }
    let count = byAddress[guest.address, default: 1] - 1
    byAddress[guest.address] = count > 0 ? count : nil
  }
}
