import Dispatch
import JourneyEvidence
import JourneyProject
import JourneySyntax
import Machine

/// The file of the answers given in the room: each is kept whole or not at all, and out of the way of whoever types.
actor AnswerBook {
  /// Why an answer is not taken.
  enum Refusal: Error, Equatable {
    case answeredAlready
    case commentIsTooLong
    case tooManyFromOneDevice
    case bookIsFull
    case notWritten(WriteFailure)
  }

  /// About more steps than any journey has: whoever says more is no person.
  static let mostVoicesOfADevice = 500
  /// Some hundred thousand answers. The table is counted anew when it has grown.
  static let mostBytes = 32 << 20

  /// Between two writes, so that a flood of answers comes in few: nobody notices that an answer waits, but whoever types
  /// would notice what each write makes the machine do.
  private static let pause = Duration.milliseconds(50)

  private let path: String
  private let pause: Duration
  private let allowsRepeats: Bool
  private let mostBytes: Int
  private let world: any Surroundings
  /// Where the disk is waited for: not on a thread that others need.
  private let disk = DispatchQueue(label: "rihla.answers")

  private var spoken = Respondents()
  /// The file as it was when `spoken` was read from it or written to it.
  private var known: FileStamp?
  private var waiting: [Entry] = []
  private var isWriting = false
  /// The disk is busy with rows of ours: the file is between two states.
  private var isAppending = false

  /// Rows that wait for the disk, and for whom somebody waits.
  private struct Entry {
    var rows: String
    var speaker: Respondents.Voice
    var done: CheckedContinuation<WriteFailure?, Never>
  }

  /// - Parameter path: absolute.
  init(
    at path: String, allowsRepeats: Bool, mostBytes: Int = mostBytes, pause: Duration = pause,
    in world: any Surroundings
  ) {
    self.path = path
    self.pause = pause
    self.allowsRepeats = allowsRepeats
    self.mostBytes = mostBytes
    self.world = world
  }

  /// What is written here is what strangers say: it goes into no file that a link leads to, and into none that is
  /// another file as well.
  nonisolated var failureForLink: WriteFailure? {
    guard let real = world.realPath(of: path), real != path || (world.stamp(of: path)?.names ?? 1) > 1
    else { return nil }
    return WriteFailure(path: path, reason: .system(ELOOP))
  }

  /// Makes the file where it is missing, so that a model can read it before the first answer.
  func begin() async throws(WriteFailure) {
    if let failureForLink { throw failureForLink }
    guard world.stamp(of: path) == nil else { return }
    if let failure = await append(AnswerCollection.header) { throw failure }
  }

  /// Why this would not be taken now; nil when it would.
  func refusal(of voice: AnswerCollection.Voice) -> Refusal? {
    guard voice.comment.count <= AnswerCollection.longestComment else { return .commentIsTooLong }
    if let failureForLink { return .notWritten(failureForLink) }
    catchUp()
    let (speaker, rows) = (voice.speaker, voice.rows)
    if !allowsRepeats, spoken.contains(speaker) { return .answeredAlready }
    if spoken.count(of: speaker.respondent) >= Self.mostVoicesOfADevice { return .tooManyFromOneDevice }
    let bytes = waiting.reduce(world.stamp(of: path)?.bytes ?? 0) { $0 + $1.rows.utf8.count }
    return bytes + rows.utf8.count > mostBytes ? .bookIsFull : nil
  }

  /// Adds a voice; it is on the disk when this returns.
  func add(_ voice: AnswerCollection.Voice) async throws(Refusal) {
    if let refusal = refusal(of: voice) { throw refusal }
    // From here on nobody may say it twice, also while the disk is waited for.
    spoken.insert(voice.speaker)
    let failure = await withCheckedContinuation { done in
      waiting.append(Entry(rows: voice.rows, speaker: voice.speaker, done: done))
      if !isWriting { write() }
    }
    if let failure { throw .notWritten(failure) }
  }

  /// Returns when the disk is at rest: no answer is left half written.
  func finish() async {
    await withCheckedContinuation { done in disk.async { done.resume() } }
  }

  /// Writes all that waits, those together who came while the disk was busy with others.
  private func write() {
    isWriting = true
    Task {
      while !waiting.isEmpty {
        catchUp()
        let entries = waiting
        waiting = []
        let start = (world.stamp(of: path)?.bytes ?? 0) == 0 ? AnswerCollection.header : ""
        let failure = await append(start + entries.map(\.rows).joined())
        for entry in entries {
          if failure != nil { spoken.remove(entry.speaker) }
          entry.done.resume(returning: failure)
        }
        try? await Task.sleep(for: pause)
      }
      isWriting = false
    }
  }

  /// Appends to the file off everybody's way, and takes note of how it is then; a failure has changed nothing.
  private func append(_ rows: String) async -> WriteFailure? {
    let (world, path) = (world, path)
    isAppending = true
    let (failure, before, after) = await withCheckedContinuation { done in
      disk.async {
        let before = world.stamp(of: path)
        var failure: WriteFailure?
        do throws(WriteFailure) { try world.append(rows, toFile: path) } catch { failure = error }
        done.resume(returning: (failure, before, world.stamp(of: path)))
      }
    }
    // Grown by something else as well, or changed before: it has to be read again.
    let isOwn =
      before == known && after?.bytes == (before?.bytes ?? 0) + (failure == nil ? rows.utf8.count : 0)
    known = isOwn ? after : nil
    isAppending = false
    return failure
  }

  /// Reads the file again where somebody else has changed it.
  private func catchUp() {
    guard !isAppending else { return }
    let stamp = world.stamp(of: path)
    guard stamp != known else { return }
    let read = try? world.withBytes(of: path, atMost: Shelf.mostBytes) { Respondents(of: $0) }
    spoken = read ?? Respondents()
    for entry in waiting { spoken.insert(entry.speaker) }
    // What somebody writes at this moment is looked at again.
    known = read == nil ? nil : stamp
  }
}
