import Foundation
import JourneyEditing
import Synchronization
import Testing

@testable import JourneyServer
@testable import rihla

/// A desk as the page is one (`exchange.js`): it types, hears of others' changes, and knows what it was told is saved.
/// What it says and what it is told wait until the test lets them through.
final class SimulatedDesk {
  let screen = Screen(.desk)
  let word: String
  private(set) var text = ""
  private(set) var isMine = false
  private(set) var asking: [Int] = []
  /// What it was told is saved, the newest last.
  private(set) var saved: [String] = []
  private(set) var copies: [String] = []
  /// Texts that it was told could not be put into their file, and why.
  private(set) var asides: [(text: String, why: String)] = []
  private(set) var theirs: String?
  private(set) var obstacle: String?
  /// It was told that there is no file.
  private(set) var isGone = false
  /// It was told that the disk does not take something.
  private(set) var isToldOfFailure = false
  /// The file was called saved when it was shown last.
  private(set) var isShownSaved = false
  private(set) var owes = false
  private var opening: Int?
  private var edit = 0
  private var heard = 0
  private var pending: [(number: Int, splice: Splice)] = []
  /// The text after each change that was told.
  private var told: [Int: String] = [:]
  private(set) var versions: [String] = []
  private var asked: String?
  /// The room was asked to show the file and has not answered yet; a page asks once.
  var isAsking: Bool { asked != nil }
  /// Not heard by the room yet.
  private(set) var outgoing: [DeskMessage] = []
  /// The test's own marks among what the room says.
  private var (marks, heardMarks) = (0, 0)
  private let inbox = Inbox()
  private let pump: Task<Void, Never>

  private final class Inbox: Sendable {
    let messages = Mutex<[String]>([])
  }

  init(_ word: String) {
    self.word = word
    pump = Task { [screen, inbox] in
      while let message = await screen.next() {
        // A frame as servers send it: its head says how long it is in one byte, or in two or eight more.
        let bytes = Array(message.bytes)
        let head = bytes[1] < 126 ? 2 : bytes[1] == 126 ? 4 : 10
        inbox.messages.withLock { $0.append(String(decoding: bytes[head...], as: UTF8.self)) }
      }
    }
  }

  deinit { pump.cancel() }

  private func say(_ members: [String: Any]) throws {
    var members = members
    if let opening { members["opening"] = opening }
    members["heard"] = heard
    let data = try JSONSerialization.data(withJSONObject: members)
    outgoing.append(try #require(DeskMessage(json: Array(data))))
  }

  func open(_ file: String = "") throws {
    var members: [String: Any] = ["act": "open", "desk": word, "file": file]
    if owes { members.merge(["draft": text, "versions": versions]) { $1 } }
    asked = text
    opening = nil
    try say(members)
  }

  func type(_ letters: String, at place: Int, cutting cut: Int = 0) throws {
    var units = Array(text.utf16)
    units.replaceSubrange(place..<place + cut, with: letters.utf16)
    text = String(decoding: units, as: UTF16.self)
    owes = true
    // The room is told when it has shown the file.
    if asked != nil { return }
    edit += 1
    pending.append((edit, Splice(at: place, cut: cut, put: letters)))
    note()
    try say([
      "act": "edit", "number": edit, "at": place, "cut": cut, "put": letters, "size": units.count,
    ])
  }

  func move(to place: Int) throws { try say(["act": "caret", "at": place]) }

  func pressPen() throws { if asked == nil { try say(["act": "pen"]) } }

  func keep(_ side: String) throws { try say(["act": "keep", "side": side]) }

  func keepBeside() throws { try say(["act": "beside"]) }

  func give(draft: String, versions: [String]) throws {
    edit += 1
    try say(["act": "draft", "number": edit, "draft": draft, "versions": versions])
  }

  private func note() {
    told[edit] = text
    versions.append(ContentVersion(of: Array(text.utf8)).text)
  }

  /// Lets the room hear the next that this desk said; false when there is nothing.
  func send(to workshop: Workshop) async -> Bool {
    if outgoing.isEmpty { return false }
    await workshop.receive(outgoing.removeFirst(), from: screen)
    return true
  }

  /// Hears the next that the room said; false when there is nothing.
  func hear() throws -> Bool {
    guard let message = inbox.messages.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { return false }
    let members = try JSONSerialization.jsonObject(with: Data(message.utf8)) as? [String: Any] ?? [:]
    let about = members["opening"] as? Int
    switch members["is"] as? String {
    case "text": try show(members)
    case "pen":
      isMine = members["mine"] as? Int == 1
      asking = members["asking"] as? [Int] ?? []
    case "splice" where about == opening: take(members)
    case "colours": pending.removeAll { $0.number <= members["edit"] as? Int ?? 0 }
    case "saved" where about == opening && members["whole"] as? Int != 0: settle(members["edit"] as? Int ?? 0)
    case "mark": heardMarks += 1
    case "again": try open()
    case "conflict": theirs = members["theirs"] as? String
    case "obstacle": obstacle = members["text"] as? String
    case "gone": isGone = true
    case "unsaved": isToldOfFailure = true
    case "aside":
      asides.append((members["text"] as? String ?? "", members["why"] as? String ?? ""))
    case "kept", "sheltered": copies.append(members["copy"] as? String ?? "")
    default: break
    }
    return true
  }

  /// Hears all that the room has said so far; false when there was nothing.
  func hearAll() async throws -> Bool {
    marks += 1
    screen.post("{\"is\": \"mark\"}")
    var isAnything = false
    while heardMarks < marks {
      let before = heardMarks
      if try hear() {
        isAnything = isAnything || heardMarks == before
      } else {
        try await Task.sleep(for: .milliseconds(1))
      }
    }
    return isAnything
  }

  private func show(_ members: [String: Any]) throws {
    let new = members["text"] as? String ?? ""
    let late = Splice(from: Array((asked ?? text).utf8), to: Array(text.utf8))
    let other = Splice(from: Array((asked ?? text).utf8), to: Array(new.utf8))
    asked = nil
    opening = members["opening"] as? Int
    (edit, heard, pending) = (0, 0, [])
    let isSaved = members["saved"] as? Int == 1
    (isShownSaved, isGone) = (isSaved, false)
    owes = owes && !isSaved
    versions = [members["disk"] as? String].compactMap(\.self)
    text = new
    told = [:]
    note()
    guard let late else { return }
    let own = other.map { SpliceMeeting(of: late, with: $0).own } ?? late
    try type(own.put, at: own.at, cutting: own.cut)
  }

  private func take(_ members: [String: Any]) {
    pending.removeAll { $0.number <= members["edit"] as? Int ?? 0 }
    heard = members["number"] as? Int ?? 0
    if members["another"] as? Int == 1 { versions = [] }
    var splice = Splice(
      at: members["at"] as? Int ?? 0, cut: members["cut"] as? Int ?? 0, put: members["put"] as? String ?? "")
    for i in pending.indices {
      let meeting = SpliceMeeting(of: pending[i].splice, with: splice)
      (pending[i].splice, splice) = (meeting.own, meeting.other)
    }
    text = splice.applied(to: Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? text
    note()
  }

  private func settle(_ edit: Int) {
    if let text = told[edit] { saved.append(text) }
    guard edit >= self.edit else { return }
    owes = false
    versions = [ContentVersion(of: Array(text.utf8)).text]
  }
}
