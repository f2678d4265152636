import JourneyProject
import JourneySyntax
import Machine

extension LocalMachine {
  func pdf(of page: String) throws(PrintingFailure) -> [UInt8] {
    let named = environment(PagePrinting.variable) ?? ""
    for program in named.isEmpty ? PagePrinting.programs : [named] {
      if let pdf = try Self.pdf(of: page, by: program) { return pdf }
    }
    throw named.isEmpty ? .notInstalled : .noSuchProgram(named)
  }

  /// nil where there is no such program.
  private static func pdf(of page: String, by program: String) throws(PrintingFailure) -> [UInt8]? {
    let arguments = PagePrinting.arguments + (geteuid() == 0 ? PagePrinting.superuserArguments : [])
    do throws(ProgramFailure) {
      let answer = try run("sh", ["-c", printing, "sh", program] + arguments, input: Array(page.utf8))
      if answer.status == noSuchProgram { return nil }
      guard answer.status == 0, answer.output.isWholePDF else {
        throw ProgramFailure.other(answer.errors.trimmed)
      }
      return answer.output
    } catch {
      switch error {
      case .notInstalled: return nil
      case .other(let reason): throw .refused(program: program, reason: reason)
      }
    }
  }

  /// As shells say it.
  private static let noSuchProgram: Int32 = 127

  /// Chromium reads and writes files alone, and keeps a profile and a socket: all in a folder of its own, which the shell
  /// takes away again even where this process is told to end. What it complains of is told where there is no PDF, since
  /// its status says nothing: of many lines the one that it died of, or the last. The page is read to its end in any
  /// case, as Subprocess must be rid of it.
  private static let printing = #"""
    end() { cat > /dev/null; exit "$1"; }
    command -v "$1" > /dev/null || end 127
    folder=$(mktemp -d) || end 1
    trap 'rm -rf "$folder" 2> /dev/null || { sleep 1; rm -rf "$folder"; }' EXIT
    trap 'exit 1' HUP INT TERM
    cat > "$folder/page.html" || end 1
    address=$(printf 'file://%s/page.html' "$folder" | sed 's/%/%25/g; s/#/%23/g; s/?/%3F/g; s/\\/%5C/g; s/ /%20/g')
    TMPDIR=$folder "$@" --user-data-dir="$folder/profile" --print-to-pdf="$folder/page.pdf" "$address" \
      > "$folder/said" 2>&1
    test -s "$folder/page.pdf" && cat "$folder/page.pdf" && exit
    { grep -m 1 :FATAL: "$folder/said" || tail -n 1 "$folder/said"; } | sed 's/^\[[^]]*\] *//' >&2
    exit 1
    """#
}

extension [UInt8] {
  /// A disk that is full leaves the beginning alone.
  fileprivate var isWholePDF: Bool {
    starts(with: "%PDF".utf8) && String(decoding: suffix(8), as: UTF8.self).contains("%%EOF")
  }
}
