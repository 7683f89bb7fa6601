/**
 * Reads a property or method of a document, safe from DOM clobbering: after `<img name="defaultView">`,
 * `document.defaultView` is that image (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem).
 */
export function documentProperty<Name extends keyof Document>(
  document: Document,
  name: Name,
): Document[Name] {
  const value = Reflect.get(Document.prototype, name, document);
  return typeof value === 'function' ? value.bind(document) : value;
}
