import JourneyWords

/// A line of a list, with the way to what it rests on.
struct PageNote {
  /// A place of the page.
  struct Proof {
    let target: String
    let text: String
  }

  let text: String
  var proof: Proof?
}

extension PageNote.Proof {
  /// The chart of a section, by the section's id.
  static func chart(in section: String, _ words: Words) -> PageNote.Proof {
    PageNote.Proof(target: section, text: words.say(en: "see the chart", ar: "انظر المخطط"))
  }
}
