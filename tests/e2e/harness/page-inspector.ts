declare global {
  interface Window {
    inspector: PageInspector;
    /** What the page has heard of errors, in its frames too. */
    errors: string[];
  }
}

/** What a page of whatever kind can be asked. What is ours is left out of all of it. */
export interface PageInspector {
  /** Every element, through open shadow roots and frames. */
  elements(): Element[];
  /** Every box there is to write in. */
  boxes(): HTMLElement[];
  /** All that have ever been one when `state` was asked for, and are still in a page. */
  allBoxesSoFar(): HTMLElement[];
  /** What has the focus, through open shadow roots and frames. */
  focused(): Element | null;
  /** As every element does it: a form may have a field of that name. */
  matches(one: Element, selector: string): boolean;
  /** What `one` is in, nearest first, out of shadow roots and frames. */
  ancestors(one: Node): Node[];
  /** All that can be seen of the page from inside: markup, words, focus, caret, errors. */
  state(): string[];
}

/** Puts the kit into a page: a script for before all others, in every frame, with nothing from outside. */
export function installPageInspector(): void {
  const top = window.top ?? window;
  window.errors ??= [];
  addEventListener('error', ({ message }) => top.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => top.errors.push(String(reason)));
  if (window !== top) return;

  const isOurs = (node: Node) => node.nodeName.toLowerCase() === 'talkwith-coach';
  const matches = (one: Element, selector: string) => Element.prototype.matches.call(one, selector);
  const treesIn = (element: Element): (Document | ShadowRoot)[] => {
    const inFrame = element instanceof HTMLIFrameElement ? element.contentDocument : null;
    return [element.shadowRoot, inFrame].filter((tree) => tree !== null);
  };
  const all = (tree: ParentNode): Element[] =>
    [...tree.querySelectorAll('*')]
      .filter((one) => !isOurs(one))
      .flatMap((one) => [one, ...treesIn(one).flatMap(all)]);
  const elements = () => all(document);
  // Every frame has classes of its own, so `instanceof` does not tell.
  const isBox = (one: Element): one is HTMLElement =>
    matches(one, 'textarea, [contenteditable]:not([contenteditable="false"])');
  const boxes = () => elements().filter(isBox);
  const ever = new Set<HTMLElement>();
  const focused = () => {
    let tree: Document | ShadowRoot | undefined = document;
    let element: Element | null = null;
    while (tree?.activeElement) {
      element = tree.activeElement;
      tree = treesIn(element)[0];
    }
    return element;
  };
  const isShadow = (node: Node): node is ShadowRoot =>
    node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
  const parentOf = (node: Node): Node | null => {
    if (node.parentNode !== null) return node.parentNode;
    if (isShadow(node)) return node.host;
    return elements().find((one) => one instanceof HTMLIFrameElement && one.contentDocument === node) ?? null;
  };
  const around = (one: Node): Node[] => {
    const parent = parentOf(one);
    return parent === null ? [] : [parent, ...around(parent)];
  };
  const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
  const markup = (node: Node): string => {
    if (isOurs(node)) return '';
    if (!isElement(node)) return `${node.nodeType}:${node.nodeValue}`;
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${value}`).join('');
    const words = 'value' in node ? String(node.value) : '';
    const inside = [node, ...treesIn(node)].flatMap(({ childNodes }) => [...childNodes]).map(markup);
    return `<${node.localName}${attributes}>${words}${inside.join('')}</>`;
  };
  const caretIn = (box: Element, at: (node: Node | null) => number): string => {
    if ('selectionStart' in box) return `${box.selectionStart}`;
    const selection = box.ownerDocument.getSelection();
    if (selection === null) return '';
    const place = (node: Node | null, offset: number) => {
      const before = [...(node?.childNodes ?? [])].slice(0, offset);
      return `${at(node)}:${offset - before.filter(isOurs).length}`;
    };
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    return `${place(anchorNode, anchorOffset)} ${place(focusNode, focusOffset)}`;
  };

  window.inspector = {
    elements,
    boxes,
    allBoxesSoFar: () => [...ever].filter(({ isConnected }) => isConnected),
    focused,
    matches,
    ancestors: around,
    state() {
      const list = elements();
      for (const box of boxes()) ever.add(box);
      const at = (node: Node | null) => list.findIndex((one) => one === node || one === node?.parentElement);
      const active = focused();
      return [
        markup(document.documentElement),
        `focus ${active?.localName} ${at(active)}`,
        `caret ${active !== null && isBox(active) ? caretIn(active, at) : 'nowhere'}`,
        ...window.errors,
      ];
    },
  };
}
