import './page-inspector.ts';

/**
 * Does something to the structure around the box in focus, else any box, chosen by `chance` (a whole number below
 * 2 ** 32): what sites do that are made anew, and what no site does. Boxes in `#plain`, and what is around them, are
 * let be. Runs in the page, with nothing from outside but the kit.
 */
export function makeDestructiveChange(chance: number): void {
  let state = chance;
  /** A whole number from 0 to below `below`: https://en.wikipedia.org/wiki/Linear_congruential_generator */
  const pick = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const oneOf = <T>(list: readonly T[]) => list[pick(list.length)];
  const { inspector } = window;
  // Every frame has classes of its own, so `instanceof` does not tell.
  const isHtml = (one: Node | undefined): one is HTMLElement => one !== undefined && 'dataset' in one;
  const plain = document.querySelector('#plain textarea');
  const kept = plain === null ? [] : inspector.ancestors(plain);
  const all = inspector
    .elements()
    .filter((one) => !kept.includes(one) && !inspector.matches(one, '#plain *, html, head, head *'))
    .filter(isHtml);
  const boxes = inspector.boxes().filter((one) => all.includes(one));
  const box = boxes.find((one) => one === inspector.focused()) ?? oneOf(boxes);
  const any = oneOf(all);
  if (box === undefined || any === undefined) return;
  const up =
    oneOf(
      inspector
        .ancestors(box)
        .filter(isHtml)
        .filter((one) => all.includes(one)),
    ) ?? any;
  const page = box.ownerDocument;
  const buttons = all.filter((one) => inspector.matches(one, 'button, [role="button"], [type="submit"]'));

  const again = () => {
    const copy = page.importNode(box, true);
    if ('value' in copy && 'value' in box) copy.value = box.value;
    return copy;
  };
  const wrap = <T extends HTMLElement>(wrapper: T): T => {
    box.before(wrapper);
    wrapper.append(box);
    return wrapper;
  };
  const fill = (words: string) => {
    if ('value' in box) box.value = words;
    else box.textContent = words;
  };
  const drop = (one: Element) => one.removeAttribute(oneOf(one.getAttributeNames()) ?? 'class');
  const attribute = (one: Element, name: string, ...values: string[]) =>
    one.setAttribute(name, oneOf(values) ?? '');
  const style = (one: HTMLElement, name: string, ...values: string[]) =>
    one.style.setProperty(name, oneOf(values) ?? '');
  const events = (targets: readonly EventTarget[], ...types: string[]) =>
    types.map(
      (type) => () => oneOf(targets)?.dispatchEvent(new Event(type, { bubbles: true, composed: true })),
    );

  const changes: (() => unknown)[] = [
    () => [box, up, any].forEach(drop),
    () =>
      all.forEach(
        (one) => void (inspector.matches(one, '[class]') && attribute(one, 'class', 'zz', 'zy', 'zx')),
      ),
    () => attribute(up, 'class', 'compose-form', 'comments-comment-box', ''),
    () => attribute(up, 'role', 'search', 'dialog', 'article', 'textbox'),
    () => attribute(up, 'contenteditable', 'true', 'false'),
    () => attribute(box, 'contenteditable', 'true', 'false', 'plaintext-only', 'inherit'),
    () => attribute(box, 'role', 'textbox', 'searchbox', 'combobox', 'none'),
    () => attribute(box, 'aria-multiline', 'true', 'false'),
    () => attribute(box, 'dir', 'rtl', 'ltr', 'auto', 'zz'),
    () =>
      attribute(box, 'class', 'ProseMirror', 'ql-editor', 'public-DraftEditor-content', 'mce-content-body'),
    () => box.toggleAttribute('readonly'),
    () => box.toggleAttribute('disabled'),
    () => [box, up, any][pick(3)]?.toggleAttribute('hidden'),
    () => up.toggleAttribute('inert'),
    () => style(up, 'display', 'none', 'contents', 'block', 'inline'),
    () => style(up, 'visibility', 'hidden', 'visible'),
    () => style(up, 'content-visibility', 'hidden', 'auto', 'visible'),
    () =>
      style(
        up,
        'transform',
        'rotate(90deg)',
        'scale(0)',
        'translate(-400px, 40px)',
        'rotate3d(1, 1, 0, 50deg)',
      ),
    () => style(up, 'overflow', 'hidden', 'scroll', 'visible', 'clip'),
    () => style(up, 'zoom', '0.1', '1', '4'),
    () => style(up, 'position', 'fixed', 'absolute', 'static', 'sticky'),
    () => style(box, 'writing-mode', 'vertical-lr', 'sideways-rl', 'horizontal-tb'),
    () => style(box, 'width', '0', '2000px', '10em', 'auto'),
    () => style(box, 'font-size', '0', '90px', '1em'),

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

    () => box.before(again()),
    () => box.replaceWith(again()),
    () => {
      const copy = again();
      box.replaceWith(copy);
      copy.focus();
    },
    () => {
      page.body.append(box);
      box.focus();
    },
    () => box.remove(),
    () => up.remove(),
    () => up.replaceWith(...up.childNodes),
    () => all.find((one) => one.localName === 'iframe')?.remove(),
    () => {
      const frame = all.find((one) => one.localName === 'iframe');
      frame?.parentNode?.append(frame);
    },
    () => {
      const copy = document.importNode(document.body, true);
      for (const ours of copy.querySelectorAll('talkwith-coach')) ours.remove();
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
    () => [window, up, box][pick(3)]?.scrollBy(pick(300) - 150, pick(300) - 150),
    () => CSS.highlights.clear(),
    () => Object.assign(document, { adoptedStyleSheets: [] }),
    () => {
      const ours = document.querySelector('talkwith-coach');
      if (ours !== null)
        attribute(ours, oneOf(['style', 'class', 'hidden', 'popover', 'dir', 'inert']) ?? '', '');
    },
    ...events(
      [box],
      'input',
      'beforeinput',
      'compositionstart',
      'compositionend',
      'keydown',
      'focusin',
      'focus',
    ),
    ...events([box], 'click', 'submit', 'scroll', 'pointermove', 'toggle', 'transitionend'),
    ...events(
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
    // The page would not have it: a modal dialog that is in no page, say.
  }
}
