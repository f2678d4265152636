import JourneyEditing

/// A file as one desk has it since it was shown there: what the desk said, and what it was told and may not know yet.
/// What it says meanwhile counts against the text that it knew.
struct DeskCopy {
  /// A desk that heard nothing of so many changes has to be shown the file anew.
  private static let mostUnheard = 5_000

  /// Which showing it is, counted over all desks and files.
  let opening: Int
  /// Of the file, relative to the root folder.
  let path: String
  /// The desk's number of the last change that is in the document; of the last on its way to the disk, nil where nothing
  /// has gone there since it was shown; and on it.
  var edit = 0
  var beingSaved: Int?
  var saved = 0
  /// Each line's colours as the desk knows them.
  var colours: [String] = []
  /// The two texts differ: what the desk says counts again when it was shown the file anew.
  var isLost = false
  private var told = 0
  private var unheard: [(number: Int, splice: Splice)] = []

  init(opening: Int, path: String) {
    self.opening = opening
    self.path = path
  }

  /// Notes a change that the desk did not make, and answers with its number; nil when nothing counts any more.
  mutating func tell(_ splice: Splice) -> Int? {
    if isLost { return nil }
    told += 1
    unheard.append((told, splice))
    isLost = unheard.count > Self.mostUnheard
    return told
  }

  /// The desk has made the changes up to this number in its own text.
  mutating func hear(upTo number: Int) { unheard.removeAll { $0.number <= number } }

  /// The desk's change as it is in the document.
  mutating func take(_ splice: Splice) -> Splice {
    var splice = splice
    for i in unheard.indices {
      let meeting = SpliceMeeting(of: splice, with: unheard[i].splice)
      (splice, unheard[i].splice) = (meeting.own, meeting.other)
    }
    return splice
  }

  /// A place in the desk's text as it is in the document.
  func place(of offset: Int) -> Int {
    unheard.reduce(offset) { SpliceMeeting(of: Splice(at: $0, cut: 0, put: ""), with: $1.splice).own.at }
  }

  /// UTF-16 units of the desk's text where the document has so many.
  func size(whereDocumentHas units: Int) -> Int { unheard.reduce(units) { $0 - $1.splice.growth } }

  /// The change that brings the desk's colours up to these.
  mutating func news(of new: [String]) -> (at: Int, cut: Int, put: [String]) {
    defer { colours = new }
    let most = min(colours.count, new.count)
    var start = 0
    while start < most, colours[start] == new[start] { start += 1 }
    var end = 0
    while end < most - start, colours[colours.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    return (start, colours.count - start - end, Array(new[start..<new.count - end]))
  }
}
