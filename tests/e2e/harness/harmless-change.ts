/** Where in the page the change is made. */
export type ChangePlace = 'around' | 'inside';

/**
 * Makes one random change that keeps the text of the focused box. Around the box, it changes
 * attributes, nodes and the focus; inside, it splits, joins and wraps text nodes. `seed` is an
 * integer below 2 ** 32. Runs in the page, so it can use nothing from this file.
 */
export function makeHarmlessChange([place, seed]: readonly [place: ChangePlace, seed: number]): void {
  let state = seed;
  /**
   * An integer from 0 to `limit` - 1: https://en.wikipedia.org/wiki/Linear_congruential_generator
   */
  const pick = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  let box = document.activeElement;
  while (box?.shadowRoot?.activeElement) box = box.shadowRoot.activeElement;
  if (box === null) return;
  /** Puts the caret at the end, because otherwise its place depends on timing. */
  const focus = () => {
    if (!(box instanceof HTMLElement)) return;
    box.focus();
    if (box.isContentEditable) document.getSelection()?.selectAllChildren(box);
    if (box.isContentEditable) document.getSelection()?.collapseToEnd();
  };
  if (place === 'around') {
    const others = [...document.body.querySelectorAll('*')].filter(
      (one) => !box.contains(one) && one.localName !== 'talkwith-coach',
    );
    const one = others[pick(others.length)] ?? document.body;
    const changes = [
      () => one.setAttribute('class', `zz${pick(1000)}`),
      () => one.removeAttribute('class'),
      () => one.setAttribute('data-zz', String(pick(1000))),
      () => one.setAttribute('role', ['group', 'article', 'search', ''][pick(4)] ?? ''),
      () => one.removeAttribute('aria-label'),
      () => one.removeAttribute('data-testid'),
      () => document.body.append(Object.assign(document.createElement('div'), { textContent: 'new' })),
      () => document.body.prepend(document.createElement('section')),
      () => document.body.style.setProperty('margin-top', `${pick(40)}px`),
      () => document.body.style.setProperty('transform', pick(2) === 0 ? 'none' : 'translateY(5px)'),
      () => {
        const wrapper = document.createElement('div');
        document.body.firstElementChild?.before(wrapper);
        wrapper.append(wrapper.nextElementSibling ?? '');
        focus();
      },
      () => {
        if (box instanceof HTMLElement) box.blur();
        focus();
      },
      () => document.documentElement.setAttribute('dir', pick(2) === 0 ? 'rtl' : 'ltr'),
    ];
    changes[pick(changes.length)]?.();
    return;
  }
  const texts: Text[] = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  const text = texts[pick(texts.length)];
  if (text === undefined) return;
  const changes = [
    () => text.splitText(pick(text.length + 1)),
    () => box.normalize(),
    () => text.before(document.createComment('zz')),
    () => {
      const end = document.getSelection()?.anchorNode;
      if (end === text) return;
      const span = document.createElement('span');
      text.before(span);
      span.append(text);
    },
    () => box.setAttribute('data-zz', String(pick(1000))),
  ];
  changes[pick(changes.length)]?.();
}
