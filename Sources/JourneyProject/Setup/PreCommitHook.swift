import JourneySyntax

/// What git runs before a commit, as bytes: the lines of ours among those of others.
package struct PreCommitHook {
  let bytes: [UInt8]

  /// Between these two stands what is ours, so that a hook with other work keeps it.
  private static let begin = "# rihla: begin"
  private static let end = "# rihla: end"

  /// What checks the files of a commit, for a shell.
  package static let lines = [
    // Programs with windows run hooks with a path of their own: who can't check must still be able to commit.
    "if command -v rihla >/dev/null; then",
    "  git diff --cached --name-only -z --diff-filter=ACMR -- '*.journey' '*.persona' |",
    // Advice is for whoever asks for it; a commit that may be made is made in silence.
    "    xargs -0 -r sh -c 'said=$(rihla check --color never -- \"$@\" 2>&1) || { printf \"%s\\n\" \"$said\"; exit 1; }",
    "    rihla format --check -- \"$@\"' rihla || exit 1",
    "else",
    "  echo 'rihla is not on the path: journeys are committed unchecked.' >&2",
    "fi",
  ]

  private static let block = Array(([begin] + lines + [end]).joined(separator: "\n").utf8)

  /// What a hook starts with that was made for ours.
  private static let start = Array("#!/bin/sh\n".utf8)

  /// The hook where there was none.
  package static let new = start + block + [.lineFeed]

  /// Our lines are there as they are today.
  var isComplete: Bool { bytes.firstRange(of: Self.block) != nil }

  /// With our lines, before all others: what follows may end the hook.
  package var completed: [UInt8] {
    if isComplete { return bytes }
    let rest = withoutOurs
    // Git has the shell run what has no first line of its own; one would look like a hook that was made for ours.
    if rest.isEmpty { return Self.block + [.lineFeed] }
    // A first line without an end is followed by a last one without an end, so that ours can go without a trace.
    guard let end = rest.firstIndex(of: .lineFeed) else { return rest + [.lineFeed] + Self.block }
    return rest[...end] + Self.block + [.lineFeed] + rest[(end + 1)...]
  }

  /// Without our lines, those of earlier versions too.
  var withoutOurs: [UInt8] {
    let all = bytes.linesWithEnds
    let (begin, end) = (Array(Self.begin.utf8)[...], Array(Self.end.utf8)[...])
    guard let first = all.firstIndex(where: { $0.withoutLineEnd == begin }),
      let last = all[first...].firstIndex(where: { $0.withoutLineEnd == end })
    else { return bytes }
    let before = Array(all[..<first].joined())
    return all[last].last == .lineFeed
      ? before + all[(last + 1)...].joined() : Array(before[...].withoutLineEnd)
  }

  /// Holds ours only, of whichever version, as it was made.
  var isMadeByUs: Bool {
    let rest = withoutOurs
    return rest == Self.start && rest != bytes
  }

  /// Names its own file: what it reads there, by number of line or in another language, may not stand elsewhere.
  package var readsItself: Bool {
    let text = withoutOurs
    return ["$0", "${0", "BASH_SOURCE"].contains { text.firstRange(of: Array($0.utf8)) != nil }
  }

  /// A shell reads it, so that our lines can stand in it. An empty file is one, too.
  var isShellScript: Bool {
    if withoutOurs.isEmpty { return true }
    guard bytes.starts(with: "#!".utf8), !bytes.contains(0), let first = bytes.linesWithEnds.first else {
      return false
    }
    let words = String(decoding: first.withoutLineEnd.dropFirst(2), as: UTF8.self).split(separator: " ")
    guard let program = words.first.map({ PathText.name(of: String($0)) }) else { return false }
    let isNamed = program == "env" || program == "busybox"
    let shell = isNamed ? words.dropFirst().first { !$0.hasPrefix("-") }.map(String.init) : program
    return Self.shells.contains(shell ?? "")
  }

  private static let shells: Set = ["sh", "bash", "dash", "ash", "ksh", "mksh", "zsh"]
}
