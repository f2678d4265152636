import Foundation
import TestSupport
import Testing

/// Pictures that go to a pipe or a device.
@Suite struct PipeOutputTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(Samples.journey, to: "a.journey")
    scratch.makePipe("pipe.svg")
  }

  private func draw(_ line: String, to output: String = "pipe.svg") throws -> Run {
    try Run(
      shell: line, ["diagram", "a.journey", "--output", output], in: scratch, environment: ["PATH": "/bin"])
  }

  @Test func aPipeThatNobodyReadsIsSaid() throws {
    let run = try draw("\"$0\" \"$@\"")
    #expect(run.status == 4)
    #expect(run.errors.hasSuffix("pipe.svg: nobody reads from this pipe\n"), "\(run.errors)")
  }

  @Test func aReaderGetsThePicture() throws {
    #expect(try draw("\"$0\" \"$@\"", to: "file.svg").status == 0)
    let picture = try scratch.text(of: "file.svg")
    #expect(try draw("cat pipe.svg & \"$0\" \"$@\"; status=$?; wait; exit $status").output == picture)
    #expect(try draw("\"$0\" \"$@\"", to: "/dev/stdout").output == picture)
    #expect(try draw("\"$0\" \"$@\" 3>&1", to: "/dev/fd/3").output == picture)
    #expect(try draw("\"$0\" \"$@\" | cat", to: "/dev/stdout").output == picture)
    #expect(try draw("\"$0\" \"$@\"", to: "/dev/null").status == 0)
    #expect(scratch.everything == ["a.journey", "file.svg", "pipe.svg"])
  }

  /// What others have written to the same file stays.
  @Test func standardOutputGoesOnWhereItIs() throws {
    #expect(try draw("\"$0\" \"$@\"", to: "file.svg").status == 0)
    let run = try draw("{ echo before; \"$0\" \"$@\"; echo after; } > all; cat all", to: "/dev/stdout")
    #expect(try run.output == "before\n" + scratch.text(of: "file.svg") + "after\n")
  }

  @Test func aDeviceThatIsFullIsSaid() throws {
    let run = try draw("\"$0\" \"$@\"", to: "/dev/full")
    #expect(run.status == 4 && run.errors.hasSuffix("No space left on device\n"), "\(run.errors)")
  }

  @Test func aReaderThatGoesAwayIsNoFailure() throws {
    let run = try draw("head -c 1 pipe.svg > first & \"$0\" \"$@\"; status=$?; wait; exit $status")
    #expect(run.status == 0 && run.errors.isEmpty)
  }

  @Test func aPipeIsNoInput() throws {
    for arguments in [["check", "pipe.svg"], ["scores", "pipe.svg"], ["paths", "pipe.svg"]] {
      let run = try Run(arguments, in: scratch)
      #expect(run.status == 3 && run.errors.contains("no plain file"), "\(run.errors)")
    }
  }
}
