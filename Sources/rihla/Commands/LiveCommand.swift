import ArgumentParser
import Dispatch
import JourneyProject
import JourneyServer
import JourneySyntax
import JourneyWords
import Machine
import Synchronization

/// `rihla live`: the workshop's room.
struct LiveCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "live",
    abstract: "Type a journey while the room watches its picture on the wall.",
    discussion: """
      Starts a server for this machine alone and prints two addresses: the wall for the projector, and the desk \
      for whoever types. The files stay the truth: the desk writes them as you type, and what another editor \
      writes shows at once.

        $ rihla live journeys/first-workshop
        $ rihla live renewal.journey --collect --listen 0.0.0.0

      With --collect, customers or colleagues answer three questions about a step on their phones; answers go \
      into a CSV beside the model. With --invite, the room gives dots and proposes from phones, and the desk takes or leaves it. With --share, others may watch the wall. Nothing else is ever reached from other \
      machines. Press Ctrl-C to end.
      """)

  @Argument(help: "A file or folder.")
  var path = "."

  @Flag(help: "Do not open a browser.")
  var noOpen = false

  @Option(help: "The port; when it is taken the next free one.")
  var port: UInt16 = 4747

  @Flag(help: "Ask for answers about steps, and keep them in a CSV beside the model.")
  var collect = false

  @Option(
    help: ArgumentHelp(
      "With --collect, --invite or --share: where others come in, such as 0.0.0.0.", valueName: "address"))
  var listen = LiveSettings.loopback

  @Flag(help: "With --collect: let a device answer about a step more than once.")
  var allowRepeats = false

  @Flag(help: "Let phones give dots to steps and propose answers, for the desk to take or leave.")
  var invite = false

  @Flag(help: "Let other machines watch the wall, by an address with a key of its own.")
  var share = false

  @OptionGroup var time: WindowOptions

  @Option(
    help: ArgumentHelp(
      "The folder that paths in the files may not leave. Default: PATH, or for a file its repository.",
      valueName: "folder"))
  var root: String?

  @Option(help: "The language of the room, instead of the model's own.")
  var language: Language?

  func validate() throws {
    if path.isEmpty { throw ValidationError("Name a file or a folder: the path is empty.") }
    if listen != LiveSettings.loopback, !collect, !invite, !share {
      throw ValidationError("--listen is for others: add --collect, --invite or --share.")
    }
    if allowRepeats, !collect {
      throw ValidationError("--allow-repeats is for the questions: add --collect.")
    }
    let numbers = listen.split(separator: ".", omittingEmptySubsequences: false)
    guard numbers.count == 4, numbers.allSatisfy({ UInt8($0) != nil }) else {
      throw ValidationError("--listen takes an address of this machine in numbers, such as 0.0.0.0.")
    }
  }

  private var request: RoomRequest {
    RoomRequest(
      path: path, root: root, frame: time.frame, language: language, collects: collect, invites: invite,
      allowsRepeats: allowRepeats, shares: share, address: listen, port: port, opensBrowser: !noOpen)
  }

  func run(in world: any World) throws {
    let words = language.map { Words(language: $0) } ?? world.words
    let room: LiveRoomOpening
    do throws(InputFailure) {
      room = try LiveRoomOpening(request, in: world, beginning: Progress(in: world).begin)
    } catch {
      throw world.end(LiveRoomOpening.message(for: error, in: words, world), .unreadableInput)
    }
    try world.refuseLinksOut(on: path, root: root)
    switch Self.serve(room) {
    case .ended: break
    case .unsaid(let failure): throw failure
    case .deaf(let reason):
      throw world.end(
        words.say(en: "I can't listen: \(reason)", ar: "تعذر الاستماع: \(words.isolated(reason))"), .noOutput)
    }
    let last = room.farewell
    world.complain(last.lines.map { "rihla: \($0.withoutControls)\n" }.joined())
    if !last.isAllKept { throw ExitStatus.noOutput.code }
  }

  /// How a room came to its end.
  private enum Outcome: Sendable {
    /// Somebody closed it.
    case ended
    /// Where it is could not be said.
    case unsaid(WriteFailure)
    /// In the words of the system.
    case deaf(String)
  }

  /// Serves until somebody presses Ctrl-C.
  private static func serve(_ room: LiveRoomOpening) -> Outcome {
    let outcome = Mutex(Outcome.ended)
    let isOver = DispatchSemaphore(value: 0)
    Task {
      do {
        try await room.serve()
      } catch let problem as LiveServer.Failure {
        outcome.withLock { $0 = .deaf(problem.reason) }
      } catch let problem as WriteFailure {
        outcome.withLock { $0 = .unsaid(problem) }
      } catch {}
      isOver.signal()
    }
    let signals = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler {
        Task {
          await room.finish()
          // The screens' connections go with the process: to end a thousand one by one would take seconds.
          isOver.signal()
        }
      }
      source.resume()
      return source
    }
    isOver.wait()
    for signal in signals { signal.cancel() }
    return outcome.withLock(\.self)
  }
}
