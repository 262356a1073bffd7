declare global {
  interface Window {
    inspector: PageInspector;
    /** Uncaught errors of the page and its frames. */
    errors: string[];
  }
}

/** Reads the state of any page. Leaves out the coach's own elements. */
interface PageInspector {
  /** All elements, also those in open shadow roots and frames. */
  elements(): Element[];
  /** All boxes that a person can write in. */
  boxes(): HTMLElement[];
  /** All elements that were boxes at any call of `state`, if they are still in a page. */
  allBoxesSoFar(): HTMLElement[];
  /** The focused element, also in open shadow roots and frames. */
  focused(): Element | null;
  /** `element.matches`, also for a form that has a field named `matches`. */
  matches(element: Element, selector: string): boolean;
  /** The parent of `node`, its parent and so on, across shadow roots and frames. */
  ancestors(node: Node): Node[];
  /** Everything that the page itself can see: markup, field values, focus, caret, errors. */
  state(): string[];
}

/**
 * Installs `window.inspector`. Runs in every frame before all other scripts, so it can use nothing
 * from this file.
 */
export function installPageInspector(): void {
  const top = window.top ?? window;
  window.errors ??= [];
  addEventListener('error', ({ message }) => top.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => top.errors.push(String(reason)));
  if (window !== top) return;

  const isCoach = (node: Node) => node.nodeName.toLowerCase() === 'talkwith-coach';
  const matches = (element: Element, selector: string) => Element.prototype.matches.call(element, selector);
  const innerRoots = (element: Element): (Document | ShadowRoot)[] => {
    const inFrame = element instanceof HTMLIFrameElement ? element.contentDocument : null;
    return [element.shadowRoot, inFrame].filter((root) => root !== null);
  };
  const elementsIn = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')]
      .filter((element) => !isCoach(element))
      .flatMap((element) => [element, ...innerRoots(element).flatMap(elementsIn)]);
  const elements = () => elementsIn(document);
  // `instanceof` fails here, because each frame has its own classes.
  const isBox = (element: Element): element is HTMLElement =>
    matches(element, 'textarea, [contenteditable]:not([contenteditable="false"])');
  const boxes = () => elements().filter(isBox);
  const seenBoxes = new Set<HTMLElement>();
  const focused = () => {
    let root: Document | ShadowRoot | undefined = document;
    let element: Element | null = null;
    while (root?.activeElement) {
      element = root.activeElement;
      root = innerRoots(element)[0];
    }
    return element;
  };
  const isShadowRoot = (node: Node): node is ShadowRoot =>
    node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
  const parentOf = (node: Node): Node | null => {
    if (node.parentNode !== null) return node.parentNode;
    if (isShadowRoot(node)) return node.host;
    return elements().find((one) => one instanceof HTMLIFrameElement && one.contentDocument === node) ?? null;
  };
  const ancestors = (node: Node): Node[] => {
    const parent = parentOf(node);
    return parent === null ? [] : [parent, ...ancestors(parent)];
  };
  const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
  const markup = (node: Node): string => {
    if (isCoach(node)) return '';
    if (!isElement(node)) return `${node.nodeType}:${node.nodeValue}`;
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${value}`).join('');
    const fieldValue = 'value' in node ? String(node.value) : '';
    const inside = [node, ...innerRoots(node)].flatMap(({ childNodes }) => [...childNodes]).map(markup);
    return `<${node.localName}${attributes}>${fieldValue}${inside.join('')}</>`;
  };
  const caretIn = (box: Element, indexOf: (node: Node | null) => number): string => {
    if ('selectionStart' in box) return `${box.selectionStart}`;
    const selection = box.ownerDocument.getSelection();
    if (selection === null) return '';
    const position = (node: Node | null, offset: number) => {
      const before = [...(node?.childNodes ?? [])].slice(0, offset);
      return `${indexOf(node)}:${offset - before.filter(isCoach).length}`;
    };
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    return `${position(anchorNode, anchorOffset)} ${position(focusNode, focusOffset)}`;
  };

  window.inspector = {
    elements,
    boxes,
    allBoxesSoFar: () => [...seenBoxes].filter(({ isConnected }) => isConnected),
    focused,
    matches,
    ancestors,
    state() {
      const list = elements();
      for (const box of boxes()) seenBoxes.add(box);
      const indexOf = (node: Node | null) =>
        list.findIndex((element) => element === node || element === node?.parentElement);
      const active = focused();
      return [
        markup(document.documentElement),
        `focus ${active?.localName} ${indexOf(active)}`,
        `caret ${active !== null && isBox(active) ? caretIn(active, indexOf) : 'none'}`,
        ...window.errors,
      ];
    },
  };
}
