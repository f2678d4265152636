/// A desk's change and another of the same text, by people who did not see each other's: each as it is where the other
/// was made first. Both ways lead to the same text, and every letter that either of them put stands in it.
package struct SpliceMeeting: Sendable, Equatable {
  /// After the other.
  package let own: Splice
  /// After the desk's.
  package let other: Splice

  /// Where both put letters at one place, the desk's stand first: what is added at the end of a text comes behind what
  /// is being typed there.
  package init(of own: Splice, with other: Splice) {
    if own.end <= other.at {
      self.own = own
      self.other = other.moved(by: own.growth)
    } else if other.end <= own.at {
      self.own = own.moved(by: other.growth)
      self.other = other
    } else {
      // All between the first and the last letter that they cut is cut by one of them.
      let (start, end) = (min(own.at, other.at), max(own.end, other.end))
      let put = other.at < own.at ? other.put + own.put : own.put + other.put
      self.own = Splice(at: start, cut: end - start + other.growth, put: put)
      self.other = Splice(at: start, cut: end - start + own.growth, put: put)
    }
  }
}

extension Splice {
  /// Behind what it cuts.
  fileprivate var end: Int { at + cut }

  /// How many UTF-16 units longer the text is afterwards.
  package var growth: Int { put.utf16.count - cut }

  fileprivate func moved(by units: Int) -> Splice { Splice(at: at + units, cut: cut, put: put) }
}
