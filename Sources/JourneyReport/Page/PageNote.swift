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
