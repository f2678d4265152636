import CLibXML

/// An element of an XML document; valid as long as the document it came from.
@safe package struct XMLElement {
  private let node: UnsafeMutablePointer<xmlNode>

  @unsafe init(_ node: UnsafeMutablePointer<xmlNode>) { unsafe self.node = node }

  /// The name without the prefix of a namespace: `path`, `title`.
  package var name: String { unsafe String(cString: node.pointee.name) }

  /// The elements directly inside, in document order; comments and blanks are no elements.
  package var children: [XMLElement] {
    var children: [XMLElement] = []
    var next = unsafe xmlFirstElementChild(node)
    while let child = unsafe next {
      unsafe children.append(XMLElement(child))
      unsafe next = xmlNextElementSibling(child)
    }
    return children
  }

  /// All text inside, that of nested elements too, without markup; empty where there is none.
  package var text: String {
    guard let content = unsafe xmlNodeGetContent(node) else { return "" }
    defer { unsafe xmlRelease(content) }
    return unsafe String(cString: content)
  }

  /// An attribute's value; nil takes the attribute away.
  package subscript(_ attribute: String) -> String? {
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

  /// Takes the element and all inside it out of the document, and frees it: it must not be used again.
  package func remove() {
    unsafe xmlUnlinkNode(node)
    unsafe xmlFreeNode(node)
  }

  /// Gives the element another name; its attributes and all inside it stay.
  package func rename(_ name: String) { unsafe xmlNodeSetName(node, name) }

  /// Puts `<name>text</name>` before everything inside this element.
  package func prepend(_ name: String, text: String) {
    guard let child = unsafe child(name, [:], text) else { return }
    if let first = unsafe node.pointee.children {
      unsafe xmlAddPrevSibling(first, child)
    } else {
      unsafe xmlAddChild(node, child)
    }
  }

  /// Puts `<name attributes>text</name>` after everything inside this element.
  @discardableResult
  package func append(_ name: String, _ attributes: KeyValuePairs<String, String>, text: String? = nil)
    -> XMLElement?
  {
    guard let child = unsafe child(name, attributes, text) else { return nil }
    unsafe xmlAddChild(node, child)
    return unsafe XMLElement(child)
  }

  @unsafe private func child(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ text: String?
  ) -> UnsafeMutablePointer<xmlNode>? {
    guard let child = unsafe xmlNewDocRawNode(node.pointee.doc, node.pointee.ns, name, text) else {
      return nil
    }
    for (name, value) in attributes { unsafe XMLElement(child)[name] = value }
    return unsafe child
  }

  /// Puts an element of the same document after everything inside this one.
  package func adopt(_ element: XMLElement) {
    unsafe xmlUnlinkNode(element.node)
    unsafe xmlAddChild(node, element.node)
  }

  /// Writes this element with all that is in it.
  @unsafe func save(to context: xmlSaveCtxtPtr) { unsafe xmlSaveTree(context, node) }
}
