import ArgumentParser
import Machine

// A closed pipe is an ordinary end, not a reason to die: `rihla gaps | head` ends as head does.
signal(SIGPIPE, SIG_IGN)
// A limit on the size of files is told like a full disk.
signal(SIGXFSZ, SIG_IGN)
StandardStreams.keepTheirNumbers()
UnfinishedNames.letSignalsEnd()

do {
  if let help = RootHelp.text(askedBy: CommandLine.arguments.dropFirst()) { throw CleanExit.message(help) }
  if let unknown = UnknownCommand(in: CommandLine.arguments.dropFirst()) {
    let machine = LocalMachine()
    throw machine.end(unknown.message(in: machine), .usage)
  }
  var command = try Rihla.parseAsRoot()
  try command.run()
  UnfinishedNames.removeAll()
} catch {
  UnfinishedNames.removeAll()
  exit(LocalMachine().status(after: error))
}
