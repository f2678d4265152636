import Foundation
import FoundationXML

/// An SVG read by another parser than the one that wrote it.
final class SVGReading: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""
    /// The group around it, as an index into the elements.
    var group: Int?
    /// Its classes.
    var groupClasses: [String] = []
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ svg: String) throws {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    var element = Element(name: name, attributes: attributes)
    let group = open.last.map { elements[$0].attributes["class"] ?? "" } ?? ""
    element.group = open.last
    element.groupClasses = group.split(separator: " ").map(String.init)
    open.append(elements.count)
    elements.append(element)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if let last = open.last { elements[last].text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { open.removeLast() }

  var root: [String: String] { elements[0].attributes }
  var ids: [String] { elements.compactMap { $0.attributes["id"] } }
  var told: String { elements.first { $0.name == "desc" }?.text ?? "" }

  /// The boxes of groups with this class.
  func boxes(ofClass name: String) -> [CGRect] {
    elements.filter { $0.name == "rect" && $0.groupClasses.contains(name) }.map(\.box)
  }

  /// Each box with the lines of text in it.
  var labels: [(box: CGRect, lines: [Element])] {
    let lines = Dictionary(grouping: elements.filter { $0.name == "text" }) { $0.group }
    return elements.compactMap { element in
      guard element.name == "rect", let group = element.group, let own = lines[group] else { return nil }
      return (element.box, own)
    }
  }
}

extension SVGReading.Element {
  /// An attribute as a number.
  func number(_ name: String) -> Double { Double(attributes[name] ?? "") ?? .nan }

  var box: CGRect {
    CGRect(x: number("x"), y: number("y"), width: number("width"), height: number("height"))
  }
}
