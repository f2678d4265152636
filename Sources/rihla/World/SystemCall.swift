import Machine

/// Makes a call of the operating system that answers less than 0 when it fails, again as long as a signal interrupts it.
/// The error number is read before any other call can write over it.
func systemCall<Answer: SignedInteger, Failure: Error>(
  or failure: (Int32) -> Failure, _ call: () -> Answer
) throws(Failure) -> Answer {
  while true {
    let answer = call()
    if answer >= 0 { return answer }
    let code = errno
    if code != EINTR { throw failure(code) }
  }
}
