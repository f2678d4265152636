import JourneyProject
import Machine

extension LocalMachine {
  func stamp(of path: String) -> FileStamp? {
    var status = stat()
    guard !path.utf8.contains(0), unsafe stat(path, &status) == 0 else { return nil }
    return FileStamp(
      number: UInt64(status.st_ino), bytes: Int(status.st_size), seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec, names: Int(status.st_nlink))
  }

  func watching(_ changed: @escaping @Sendable () -> Void) -> any FolderWatch {
    #if os(Linux)
      KernelWatch(changed)
    #else
      PolledWatch(changed)
    #endif
  }

  func append(_ lines: String, toFile path: String) throws(WriteFailure) {
    try naming(path) { () throws(WriteFailure) in
      let folder = try OpenFolder.open(PathText.folder(of: path))
      try Self.append(lines, to: folder.openFile(PathText.name(of: path), O_RDWR | O_CREAT | O_APPEND))
    }
  }

  private static func append(_ lines: String, to file: consuming OpenFile) throws(WriteFailure) {
    // Another room may keep its answers in the same file: what is taken back must be one's own.
    file.lock()
    let length = try file.length()
    do throws(WriteFailure) {
      try file.write(Array((file.endsInUnfinishedLine ? "\n" + lines : lines).utf8))
      try file.flush()
    } catch {
      file.shorten(to: length)
      throw error
    }
  }

  var currentDay: String {
    var now = time(nil)
    var day = unsafe tm()
    unsafe localtime_r(&now, &day)
    func padded(_ number: Int32) -> String { (number < 10 ? "0" : "") + "\(number)" }
    return unsafe "\(1_900 + day.tm_year)-\(padded(day.tm_mon + 1))-\(padded(day.tm_mday))"
  }

  var addresses: [String] {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard unsafe getifaddrs(&first) == 0 else { return [] }
    defer { unsafe freeifaddrs(first) }
    var found: [String] = []
    var next = unsafe first
    while let entry = unsafe next?.pointee {
      unsafe next = entry.ifa_next
      guard let address = unsafe entry.ifa_addr, unsafe Int32(address.pointee.sa_family) == AF_INET else {
        continue
      }
      var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      let result = unsafe getnameinfo(
        address, socklen_t(MemoryLayout<sockaddr_in>.size), &name, socklen_t(name.count), nil, 0,
        NI_NUMERICHOST)
      let text = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
      if result == 0, !text.hasPrefix("127.") { found.append(text) }
    }
    return found
  }

  func browse(_ address: String) -> Bool {
    guard environment("DISPLAY") != nil || environment("WAYLAND_DISPLAY") != nil else { return false }
    let name = unsafe strdup("xdg-open")
    let copy = unsafe strdup(address)
    defer {
      unsafe free(name)
      unsafe free(copy)
    }
    var arguments = unsafe [name, copy, nil]
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var process = pid_t()
    return unsafe posix_spawnp(&process, "xdg-open", &actions, nil, &arguments, environ) == 0
  }
}
