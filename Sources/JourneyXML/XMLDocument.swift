import CLibXML

/// A parsed XML document, owned: freed when it goes.
@safe package struct XMLDocument: ~Copyable {
  private let document: UnsafeMutablePointer<xmlDoc>
  /// The outermost element, which every document has; valid as long as this document.
  package let root: XMLElement

  /// Reads `text`. Nothing is fetched and nothing is printed; the size is not limited, for it is our own.
  package init(parsing text: String) throws(XMLFailure) {
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOBLANKS.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_COMPACT.rawValue
    guard let size = CInt(exactly: text.utf8.count),
      let document = unsafe xmlReadMemory(text, size, nil, "UTF-8", CInt(options))
    else { throw XMLFailure(reason: "the XML cannot be read") }
    guard let root = unsafe xmlDocGetRootElement(document) else {
      unsafe xmlFreeDoc(document)
      throw XMLFailure(reason: "the XML is empty")
    }
    unsafe self.document = document
    self.root = unsafe XMLElement(root)
  }

  deinit { unsafe xmlFreeDoc(document) }

  /// Elements of the document as text, each of them with all that is in it on a line of its own: a viewer keeps every
  /// blank between tags as a node of text.
  package borrowing func serialized(_ elements: [XMLElement]) throws(XMLFailure) -> String {
    guard let buffer = unsafe xmlBufferCreate() else { throw XMLFailure(reason: "no memory for the XML") }
    defer { unsafe xmlBufferFree(buffer) }
    // Left alone the buffer grows by a few bytes each time.
    unsafe xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    guard let save = unsafe xmlSaveToBuffer(buffer, "UTF-8", CInt(XML_SAVE_NO_DECL.rawValue)) else {
      throw XMLFailure(reason: "the XML cannot be written")
    }
    for element in elements {
      unsafe element.save(to: save)
      unsafe xmlSaveFlush(save)
      unsafe xmlBufferAdd(buffer, "\n", 1)
    }
    guard unsafe xmlSaveClose(save) >= 0, let content = unsafe xmlBufferContent(buffer) else {
      throw XMLFailure(reason: "the XML cannot be written")
    }
    return unsafe String(cString: content)
  }
}
