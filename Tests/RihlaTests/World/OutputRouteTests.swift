import Foundation
import JourneyProject
import Testing

@testable import rihla

/// Which links are followed by what is written.
@Suite struct OutputRouteTests {
  let machine = LocalMachine()
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("", to: "clone/.git/HEAD")
    try scratch.write("old", to: "clone/inside/file")
    try scratch.write("kept", to: "outside/file")
  }

  private func write(_ path: String, root: String? = nil) -> WriteFailure.Reason? {
    do throws(WriteFailure) {
      let root = root.map(scratch.absolute)
      try machine.write([OutputFile(path: scratch.absolute(path), bytes: Array("new".utf8), root: root)])
      return nil
    } catch {
      return error.reason
    }
  }

  private func leadsOut(_ link: String, to target: String, of folder: String) -> WriteFailure.Reason {
    .linkLeadsOut(
      link: scratch.absolute(link), target: scratch.absolute(target), folder: scratch.absolute(folder))
  }

  @Test func aLinkInsideARepositoryIsFollowedAndStaysOne() throws {
    try scratch.link("clone/link", to: "inside/file")
    try scratch.link("clone/folder", to: "inside")
    #expect(write("clone/link") == nil && write("clone/folder/new") == nil)
    for name in ["file", "new"] { #expect(try scratch.text(of: "clone/inside/\(name)") == "new") }
    #expect(machine.realPath(of: scratch.absolute("clone/link")) == scratch.absolute("clone/inside/file"))
  }

  @Test func aLinkOutOfARepositoryIsRefused() throws {
    try scratch.link("clone/link", to: "../outside/file")
    try scratch.link("clone/folder", to: scratch.absolute("outside"))
    try scratch.link("clone/chain", to: "folder")
    let before = scratch.everything
    #expect(write("clone/link") == leadsOut("clone/link", to: "outside/file", of: "clone"))
    #expect(write("clone/folder/file") == leadsOut("clone/folder", to: "outside", of: "clone"))
    #expect(write("clone/inside/../chain/x") == leadsOut("clone/chain", to: "outside", of: "clone"))
    #expect(throws: WriteFailure.self) { try machine.makeFolder(scratch.absolute("clone/folder/deep")) }
    #expect(throws: WriteFailure.self) { try machine.remove(scratch.absolute("clone/folder/file")) }
    #expect(throws: WriteFailure.self) { try machine.makeExecutable(scratch.absolute("clone/link")) }
    #expect(scratch.everything == before)
    #expect(try scratch.text(of: "outside/file") == "kept")
  }

  @Test func aRootFolderIsNarrowerThanItsRepository() throws {
    try scratch.link("clone/inside/link", to: "../other")
    try scratch.write("kept", to: "clone/other")
    #expect(
      write("clone/inside/link", root: "clone/inside")
        == leadsOut("clone/inside/link", to: "clone/other", of: "clone/inside"))
    #expect(write("clone/inside/link") == nil)
  }

  @Test func aLinkThatLeadsNowhereIsRefused() throws {
    try scratch.link("clone/link", to: "../outside/new")
    try scratch.link("clone/loop", to: "loop")
    for link in ["clone/link", "clone/loop"] {
      #expect(write(link) == .linkLeadsNowhere(link: scratch.absolute(link)))
    }
    #expect(!scratch.everything.contains("outside/new"))
  }

  /// As `/tmp` is on some machines: nobody can have put it there with a project.
  @Test func aFolderOfTheMachinesOwnMayBeALink() throws {
    try scratch.link("own", to: "outside")
    #expect(write("own/new") == nil)
    #expect(try scratch.text(of: "outside/new") == "new")
    try scratch.write("", to: "alone/.keep")
    try scratch.link("alone/file", to: "../outside/file")
    #expect(write("alone/file") == leadsOut("alone/file", to: "outside/file", of: "alone"))
  }

  /// Between the look and the writing somebody may put a link in the way.
  @Test func aLinkThatComesMeanwhileIsNotFollowed() throws {
    try scratch.write("", to: "clone/place/.keep")
    let (place, aside, outside) = (
      scratch.absolute("clone/place"), scratch.absolute("clone/aside"), scratch.absolute("outside")
    )
    let (isOver, isDone) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let swapping = Thread {
      while isOver.wait(timeout: .now()) == .timedOut {
        unsafe rename(place, aside)
        unsafe symlink(outside, place)
        unsafe unlink(place)
        unsafe rename(aside, place)
      }
      isDone.signal()
    }
    swapping.start()
    var written = 0
    for _ in 0..<400 where write("clone/place/new") == nil { written += 1 }
    isOver.signal()
    isDone.wait()
    #expect(written > 0)
    #expect(scratch.everything.filter { $0.hasPrefix("outside") } == ["outside", "outside/file"])
  }
}
