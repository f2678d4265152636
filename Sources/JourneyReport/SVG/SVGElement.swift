import CLibXML

/// An element of an SVG document; valid as long as the document it came from.
@safe struct SVGElement {
  private let node: UnsafeMutablePointer<xmlNode>

  @unsafe init(_ node: UnsafeMutablePointer<xmlNode>) { unsafe self.node = node }

  var name: String { unsafe String(cString: node.pointee.name) }

  /// The elements directly inside, in document order; comments and blanks are no elements.
  var children: [SVGElement] {
    var children: [SVGElement] = []
    var next = unsafe xmlFirstElementChild(node)
    while let child = unsafe next {
      unsafe children.append(SVGElement(child))
      unsafe next = xmlNextElementSibling(child)
    }
    return children
  }

  var text: String {
    guard let content = unsafe xmlNodeGetContent(node) else { return "" }
    defer { unsafe xmlRelease(content) }
    return unsafe String(cString: content)
  }

  /// An attribute's value; nil takes the attribute away.
  subscript(_ attribute: String) -> String? {
    get {
      guard let value = unsafe xmlGetProp(node, attribute) else { return nil }
      defer { unsafe xmlRelease(value) }
      return unsafe String(cString: value)
    }
    nonmutating set {
      if let newValue {
        unsafe xmlSetProp(node, attribute, newValue)
      } else {
        unsafe xmlUnsetProp(node, attribute)
      }
    }
  }

  func remove() {
    unsafe xmlUnlinkNode(node)
    unsafe xmlFreeNode(node)
  }

  func rename(_ name: String) { unsafe xmlNodeSetName(node, name) }

  /// Puts `<name>text</name>` before everything inside this element.
  func prepend(_ name: String, text: String) {
    guard let child = unsafe child(name, [:], text) else { return }
    if let first = unsafe node.pointee.children {
      unsafe xmlAddPrevSibling(first, child)
    } else {
      unsafe xmlAddChild(node, child)
    }
  }

  /// Puts `<name attributes>text</name>` after everything inside this element.
  @discardableResult
  func append(_ name: String, _ attributes: KeyValuePairs<String, String>, text: String? = nil) -> SVGElement?
  {
    guard let child = unsafe child(name, attributes, text) else { return nil }
    unsafe xmlAddChild(node, child)
    return unsafe SVGElement(child)
  }

  @unsafe private func child(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ text: String?
  ) -> UnsafeMutablePointer<xmlNode>? {
    guard let child = unsafe xmlNewDocRawNode(node.pointee.doc, node.pointee.ns, name, text) else {
      return nil
    }
    for (name, value) in attributes { unsafe SVGElement(child)[name] = value }
    return unsafe child
  }

  /// Puts an element of the same document after everything inside this one.
  func adopt(_ element: SVGElement) {
    unsafe xmlUnlinkNode(element.node)
    unsafe xmlAddChild(node, element.node)
  }

  /// Writes this element with all that is in it.
  @unsafe func save(to context: xmlSaveCtxtPtr) { unsafe xmlSaveTree(context, node) }
}
