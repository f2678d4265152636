import ArgumentParser
import Glibc

// A closed pipe is an ordinary end, not a reason to die: `rihla gaps | head` ends as head does.
signal(SIGPIPE, SIG_IGN)

do {
  var command = try Rihla.parseAsRoot()
  try command.run()
} catch {
  let isHelp = Rihla.exitCode(for: error) == .success
  let message = Rihla.fullMessage(for: error)
  if !message.isEmpty { LocalMachine().write(message + "\n", to: isHelp ? .output : .error) }
  // The argument library has its own code for wrong usage.
  let code = Rihla.exitCode(for: error)
  exit(code == .validationFailure ? ExitStatus.usage.rawValue : code.rawValue)
}
