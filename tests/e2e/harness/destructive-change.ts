import './page-inspector.ts';

/**
 * Makes one random change to the structure around the focused box, or around any box if none has
 * the focus. Real sites make some of these changes. `#plain` and its ancestors stay as they are.
 * `seed` is an integer below 2 ** 32. Runs in the page, so it can use nothing from this file but
 * the page inspector.
 */
export function makeDestructiveChange(seed: number): void {
  let state = seed;
  /**
   * An integer from 0 to `limit` - 1: https://en.wikipedia.org/wiki/Linear_congruential_generator
   */
  const pick = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const oneOf = <T>(list: readonly T[]) => list[pick(list.length)];
  const { inspector } = window;
  // `instanceof` fails here, because each frame has its own classes.
  const isHtml = (one: Node | undefined): one is HTMLElement => one !== undefined && 'dataset' in one;
  const plain = document.querySelector('#plain textarea');
  const plainAncestors = plain === null ? [] : inspector.ancestors(plain);
  const all = inspector
    .elements()
    .filter((one) => !plainAncestors.includes(one) && !inspector.matches(one, '#plain *, html, head, head *'))
    .filter(isHtml);
  const boxes = inspector.boxes().filter((one) => all.includes(one));
  const box = boxes.find((one) => one === inspector.focused()) ?? oneOf(boxes);
  const anyElement = oneOf(all);
  if (box === undefined || anyElement === undefined) return;
  const ancestor =
    oneOf(
      inspector
        .ancestors(box)
        .filter(isHtml)
        .filter((one) => all.includes(one)),
    ) ?? anyElement;
  const page = box.ownerDocument;
  const buttons = all.filter((one) => inspector.matches(one, 'button, [role="button"], [type="submit"]'));

  const cloneBox = () => {
    const copy = page.importNode(box, true);
    if ('value' in copy && 'value' in box) copy.value = box.value;
    return copy;
  };
  const wrap = <T extends HTMLElement>(wrapper: T): T => {
    box.before(wrapper);
    wrapper.append(box);
    return wrapper;
  };
  const fill = (text: string) => {
    if ('value' in box) box.value = text;
    else box.textContent = text;
  };
  const removeAnAttribute = (one: Element) => one.removeAttribute(oneOf(one.getAttributeNames()) ?? 'class');
  const setAttribute = (one: Element, name: string, ...values: string[]) =>
    one.setAttribute(name, oneOf(values) ?? '');
  const setStyle = (one: HTMLElement, name: string, ...values: string[]) =>
    one.style.setProperty(name, oneOf(values) ?? '');
  const dispatchers = (targets: readonly EventTarget[], ...types: string[]) =>
    types.map(
      (type) => () => oneOf(targets)?.dispatchEvent(new Event(type, { bubbles: true, composed: true })),
    );

  const changes: (() => unknown)[] = [
    () => [box, ancestor, anyElement].forEach(removeAnAttribute),
    () =>
      all.forEach(
        (one) => void (inspector.matches(one, '[class]') && setAttribute(one, 'class', 'zz', 'zy', 'zx')),
      ),
    () => setAttribute(ancestor, 'class', 'compose-form', 'comments-comment-box', ''),
    () => setAttribute(ancestor, 'role', 'search', 'dialog', 'article', 'textbox'),
    () => setAttribute(ancestor, 'contenteditable', 'true', 'false'),
    () => setAttribute(box, 'contenteditable', 'true', 'false', 'plaintext-only', 'inherit'),
    () => setAttribute(box, 'role', 'textbox', 'searchbox', 'combobox', 'none'),
    () => setAttribute(box, 'aria-multiline', 'true', 'false'),
    () => setAttribute(box, 'dir', 'rtl', 'ltr', 'auto', 'zz'),
    () =>
      setAttribute(
        box,
        'class',
        'ProseMirror',
        'ql-editor',
        'public-DraftEditor-content',
        'mce-content-body',
      ),
    () => box.toggleAttribute('readonly'),
    () => box.toggleAttribute('disabled'),
    () => [box, ancestor, anyElement][pick(3)]?.toggleAttribute('hidden'),
    () => ancestor.toggleAttribute('inert'),
    () => setStyle(ancestor, 'display', 'none', 'contents', 'block', 'inline'),
    () => setStyle(ancestor, 'visibility', 'hidden', 'visible'),
    () => setStyle(ancestor, 'content-visibility', 'hidden', 'auto', 'visible'),
    () =>
      setStyle(
        ancestor,
        'transform',
        'rotate(90deg)',
        'scale(0)',
        'translate(-400px, 40px)',
        'rotate3d(1, 1, 0, 50deg)',
      ),
    () => setStyle(ancestor, 'overflow', 'hidden', 'scroll', 'visible', 'clip'),
    () => setStyle(ancestor, 'zoom', '0.1', '1', '4'),
    () => setStyle(ancestor, 'position', 'fixed', 'absolute', 'static', 'sticky'),
    () => setStyle(box, 'writing-mode', 'vertical-lr', 'sideways-rl', 'horizontal-tb'),
    () => setStyle(box, 'width', '0', '2000px', '10em', 'auto'),
    () => setStyle(box, 'font-size', '0', '90px', '1em'),

    () => wrap(page.createElement('form')),
    () => wrap(page.createElement('form')).append(page.createElement('form')),
    () => wrap(page.createElement('dialog')).show(),
    () => wrap(page.createElement('dialog')).showModal(),
    () => Object.assign(wrap(page.createElement('div')), { popover: 'manual' }).showPopover(),
    () => {
      const host = page.createElement('div');
      box.before(host);
      host.attachShadow({ mode: oneOf(['open', 'closed']) ?? 'open' }).append(box);
    },
    () => {
      const frame = page.createElement('iframe');
      page.body.append(frame);
      frame.contentDocument?.body.append(box);
    },
    () => buttons.forEach((button) => void button.remove()),
    () => buttons.forEach((button) => void button.after(page.importNode(button, true))),
    () =>
      buttons.forEach((button) => void button.replaceChildren(oneOf(['Post', 'Nothing', 'Cancel']) ?? '')),
    () => box.after(Object.assign(page.createElement('button'), { textContent: 'Post' })),

    () => box.before(cloneBox()),
    () => box.replaceWith(cloneBox()),
    () => {
      const copy = cloneBox();
      box.replaceWith(copy);
      copy.focus();
    },
    () => {
      page.body.append(box);
      box.focus();
    },
    () => box.remove(),
    () => ancestor.remove(),
    () => ancestor.replaceWith(...ancestor.childNodes),
    () => all.find((one) => one.localName === 'iframe')?.remove(),
    () => {
      const frame = all.find((one) => one.localName === 'iframe');
      frame?.parentNode?.append(frame);
    },
    () => {
      const copy = document.importNode(document.body, true);
      for (const overlay of copy.querySelectorAll('talkwith-coach')) overlay.remove();
      document.body.replaceWith(copy);
    },
    () => Object.assign(page, { designMode: oneOf(['on', 'off']) }),
    () => history.pushState(null, '', `/zz${pick(99)}`),

    () => fill('We are thrilled to announce'),
    () => fill(''),
    () => box.blur(),
    () => box.focus(),
    () => oneOf(boxes)?.focus(),
    () => page.getSelection()?.removeAllRanges(),
    () => page.getSelection()?.selectAllChildren(page.body),
    () => [window, ancestor, box][pick(3)]?.scrollBy(pick(300) - 150, pick(300) - 150),
    () => CSS.highlights.clear(),
    () => Object.assign(document, { adoptedStyleSheets: [] }),
    () => {
      const overlay = document.querySelector('talkwith-coach');
      if (overlay !== null)
        setAttribute(overlay, oneOf(['style', 'class', 'hidden', 'popover', 'dir', 'inert']) ?? '', '');
    },
    ...dispatchers(
      [box],
      'input',
      'beforeinput',
      'compositionstart',
      'compositionend',
      'keydown',
      'focusin',
      'focus',
    ),
    ...dispatchers([box], 'click', 'submit', 'scroll', 'pointermove', 'toggle', 'transitionend'),
    ...dispatchers(
      [window, document, box],
      'resize',
      'pagehide',
      'pageshow',
      'blur',
      'selectionchange',
      'fullscreenchange',
    ),
  ];
  try {
    oneOf(changes)?.();
  } catch {
    // Some changes are impossible, such as opening a dialog that is not in the document.
  }
}
