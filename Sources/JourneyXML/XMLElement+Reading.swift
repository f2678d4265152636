import CLibXML

extension XMLElement {
  /// Reads `text`, whose outermost element this is. Nothing is fetched and nothing is printed; the size is not limited,
  /// for it is our own.
  package init(parsing text: String) throws(XMLFailure) {
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOBLANKS.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_COMPACT.rawValue
    guard let size = CInt(exactly: text.utf8.count),
      let document = unsafe xmlReadMemory(text, size, nil, "UTF-8", CInt(options))
    else { throw XMLFailure(reason: "the XML cannot be read") }
    defer { unsafe xmlFreeDoc(document) }
    guard let root = unsafe xmlDocGetRootElement(document) else {
      throw XMLFailure(reason: "the XML is empty")
    }
    unsafe self.init(root)
  }

  /// The element at a node, copied; comments are left out.
  @unsafe private init(_ node: UnsafeMutablePointer<xmlNode>) {
    unsafe self.init(String(cString: node.pointee.name))
    var attribute = unsafe node.pointee.properties
    while let next = unsafe attribute {
      unsafe attributes.append(
        Attribute(name: String(cString: next.pointee.name), value: Self.text(of: next.pointee.children)))
      unsafe attribute = next.pointee.next
    }
    var child = unsafe node.pointee.children
    while let next = unsafe child {
      switch unsafe next.pointee.type {
      case XML_ELEMENT_NODE: unsafe children.append(XMLElement(next))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        if let content = unsafe next.pointee.content { unsafe text += String(cString: content) }
      default: break
      }
      unsafe child = next.pointee.next
    }
  }

  /// The text of an attribute's nodes.
  @unsafe private static func text(of nodes: UnsafeMutablePointer<xmlNode>?) -> String {
    guard let nodes = unsafe nodes, let text = unsafe xmlNodeListGetString(nodes.pointee.doc, nodes, 1) else {
      return ""
    }
    defer { unsafe xmlRelease(text) }
    return unsafe String(cString: text)
  }
}
