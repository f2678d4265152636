import Machine

/// How many files and sockets this process may have open at once. Where they run out even the dispatcher of tasks ends
/// the process, so that they must never.
enum OpenFileLimit {
  /// As low as no system sets it, for one that does not say.
  private static let least = 64

  /// Raises it to `wanted`, as far as a process may, and tells what it is then.
  static func raised(to wanted: Int) -> Int {
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    var limit = rlimit()
    guard unsafe getrlimit(resource, &limit) == 0 else { return least }
    if limit.rlim_cur < wanted {
      let before = limit.rlim_cur
      limit.rlim_cur = min(rlim_t(wanted), limit.rlim_max)
      if unsafe setrlimit(resource, &limit) != 0 { limit.rlim_cur = before }
    }
    return Int(clamping: limit.rlim_cur)
  }
}
