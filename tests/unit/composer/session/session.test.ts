// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyze } from '../../../../src/analyzer/analyze.ts';
import type { DraftView } from '../../../../src/coach/draft/draft-view.ts';
import { findComposer } from '../../../../src/composer/box/find-composer.ts';
import type { OverlayEvents } from '../../../../src/composer/overlay/overlay-controller.ts';
import { type Session, startSession } from '../../../../src/composer/session/session.ts';
import type { PostedDraft, SessionHost } from '../../../../src/composer/session/session-host.ts';
import type { KnownSite } from '../../../../src/sites/kit/site.ts';
import type { Draft } from '../../../../src/text/draft.ts';
import { words } from '../../kit/draft-steps.ts';
import { one, page } from '../../kit/page.ts';
import { click } from '../../kit/trusted-event.ts';

// Drawing is tested in real browsers: here the view is only recorded.
const seen = vi.hoisted(() => ({
  events: null as OverlayEvents | null,
  view: null as DraftView | null,
}));
vi.mock('../../../../src/composer/overlay/overlay-controller.ts', () => ({
  createOverlayController: (_: unknown, events: OverlayEvents) => {
    seen.events = events;
    return {
      update: (view: DraftView | null) => {
        seen.view = view;
      },
      follow: () => undefined,
    };
  },
}));

const { loud, plain, thanks } = words;
const site: KnownSite = {
  id: 'x',
  name: 'X',
  matches: [],
  composers: [
    {
      kind: 'reply',
      editable: 'textarea',
      submit: '#post',
      answers: { item: 'q', text: ':scope' },
      requiresReplyTarget: true,
    },
    { kind: 'post', editable: 'textarea', submit: '#post' },
  ],
  verified: { on: '2026-01-01', how: 'code' },
};

let life = new AbortController();
let allowed = true;
let rulesOff: string[] = [];
let wording: 0 | 1 = 0;
/** Milliseconds after which a draft is judged, long before it is spoken of. */
const lull = 300;
/** What the analyzer's answers wait for. */
let gate: Promise<void> = Promise.resolve();
const counted: string[] = [];
const posted: PostedDraft[] = [];
const analyzed: Draft[] = [];
const lasting = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  allowed = true;
  rulesOff = [];
  wording = 0;
  gate = Promise.resolve();
  for (const list of [counted, posted, analyzed]) list.length = 0;
  lasting.mockClear();
  Object.assign(seen, { events: null, view: null });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const host: SessionHost = {
  site,
  get wording() {
    return wording;
  },
  isAlive: () => true,
  isAllowed: () => allowed,
  rulesOff: () => rulesOff,
  asksBeforePosting: () => false,
  analyze: async (draft) => {
    analyzed.push(draft);
    await gate;
    return analyze(draft);
  },
  count: (counters) => counted.push(...counters),
  reportPost: ({ draft, tips, thread }) => posted.push({ draft, tips, thread }),
  setSite: (on) => lasting('site', on),
  setRule: (rule, on) => lasting(rule, on),
  markPlace: () => null,
  setMarkPlace: () => undefined,
};

/** A session on a box with `text` in it, before anything has happened. */
function begin(text = ''): { box: HTMLTextAreaElement; session: Session } {
  const box = page(
    '<form><textarea data-here></textarea><button type="button" id="post">Post</button></form>',
  );
  if (!(box instanceof HTMLTextAreaElement)) throw new Error('The box is a textarea.');
  box.value = text;
  const composer = findComposer(box, site);
  if (composer === null) throw new Error('The box is a composer.');
  return { box, session: startSession(composer, host, life.signal) };
}
const frame = () => vi.advanceTimersByTimeAsync(20);
const pause = () => vi.advanceTimersByTimeAsync(5000);
const type = async (box: HTMLTextAreaElement, text: string) => {
  box.value = text;
  box.dispatchEvent(new Event('input'));
  await frame();
};
const note = () => seen.view?.note ?? null;

describe('a session', () => {
  it('says something in the first pause, not while somebody types', async () => {
    const { box } = begin();
    await type(box, loud);
    expect(analyzed).toEqual([]);
    await vi.advanceTimersByTimeAsync(lull);
    expect(analyzed.map(({ text }) => text)).toEqual([loud]);
    expect(note()).toBeNull();
    expect(seen.view).toBeNull();
    await pause();
    expect(note()).toMatchObject({ type: 'nudge', finding: { rule: 'shouting' } });
    expect(seen.view).toMatchObject({ analyzed: loud });
    expect(counted).toEqual(['shown:shouting']);
  });

  it('shows a tip in the wording of the session, which stays while the draft does', async () => {
    begin(loud);
    await pause();
    const first = note();
    life.abort();
    life = new AbortController();
    wording = 1;
    const { box } = begin(loud);
    await pause();
    wording = 0;
    const second = note();
    expect(second).toMatchObject({ type: 'nudge', finding: { rule: 'shouting' } });
    expect(second).not.toEqual(first);
    await type(box, `${loud} ${plain}`);
    await pause();
    expect(note()).toMatchObject(second ?? {});
  });

  it('looks at a draft that was there before it', async () => {
    begin(loud);
    await pause();
    expect(note()).toMatchObject({ type: 'nudge' });
  });

  it('wants nothing in the page for an empty box or a draft with nothing to say about', async () => {
    const { box } = begin();
    await pause();
    expect(seen.view).toBeNull();
    await type(box, plain);
    await pause();
    expect(seen.view).toBeNull();
  });

  it('acknowledges that a tip was followed, and lets the acknowledgment go', async () => {
    const { box } = begin(loud);
    await pause();
    await type(box, plain);
    await vi.advanceTimersByTimeAsync(900);
    expect(note()).toMatchObject({ type: 'followed' });
    await vi.advanceTimersByTimeAsync(6000);
    expect(note()).toBeNull();
    expect(counted).toEqual(['shown:shouting']);
    await type(box, '');
    expect(counted).toEqual(['shown:shouting', 'heeded:shouting']);
  });

  it('sees a post turn into a reply, and says what it answers', async () => {
    const { box } = begin();
    await type(box, plain);
    one('form').prepend(Object.assign(document.createElement('q'), { textContent: 'What is for lunch?' }));
    await pause();
    expect(analyzed.at(-1)).toEqual({
      text: plain,
      kind: 'reply',
      site: 'x',
      answers: { text: 'What is for lunch?', author: null },
    });
  });

  it('is over when it is aborted', async () => {
    const { box } = begin(loud);
    await frame();
    life.abort();
    await type(box, thanks);
    await pause();
    expect(vi.getTimerCount()).toBe(0);
    expect(note()).toBeNull();
    expect(counted).toEqual([]);
  });
});

describe('a dismissal in a session', () => {
  it.each([
    ['here', []],
    ['post', []],
    ['site', ['site', false]],
    ['everywhere', ['shouting', false]],
  ] as const)('"%s" lasts as far as it says: %j', async (scope, call) => {
    begin(loud);
    await pause();
    seen.events?.dismiss(scope);
    expect(note()).toEqual({ type: 'dismissed', rule: 'shouting', scope });
    expect(lasting.mock.calls).toEqual(call.length === 0 ? [] : [call]);
    seen.events?.undo();
    expect(lasting.mock.calls).toHaveLength(call.length);
    expect(note()).toMatchObject({ type: 'nudge' });
    expect(counted).toEqual(['shown:shouting']);
  });

  it('can be undone through a pause that nothing was written before', async () => {
    const { box } = begin(loud);
    await pause();
    box.dispatchEvent(new Event('input'));
    seen.events?.dismiss('here');
    await pause();
    expect(note()).toMatchObject({ type: 'dismissed' });
    seen.events?.undo();
    expect(note()).toMatchObject({ type: 'nudge' });
  });

  it('is counted when the draft is posted or dropped without another word', async () => {
    const { box } = begin(loud);
    await pause();
    seen.events?.dismiss('here');
    await type(box, '');
    expect(counted).toEqual(['shown:shouting', 'dismissed:shouting']);
  });
});

describe('settings in a session', () => {
  it('take a tip away that is switched off, and bring nothing up by themselves', async () => {
    const { session } = begin(loud);
    await pause();
    rulesOff = ['shouting'];
    session.refresh();
    expect(note()).toBeNull();
  });

  it('take everything away when the coach is switched off', async () => {
    const { box, session } = begin(loud);
    await pause();
    allowed = false;
    session.refresh();
    expect(seen.view).toBeNull();
    await type(box, `${loud} ${thanks}`);
    await pause();
    expect(seen.view).toBeNull();
    expect(counted).toEqual(['shown:shouting']);
  });

  it('count nothing as shown when the answer comes after the coach was switched off', async () => {
    let answer = () => {};
    gate = new Promise((resolve) => {
      answer = resolve;
    });
    begin(loud);
    await pause();
    allowed = false;
    answer();
    await pause();
    expect(analyzed).toHaveLength(1);
    expect(counted).toEqual([]);
  });

  it('do not bring back a tip about words that went while the coach was off', async () => {
    const { box, session } = begin(loud);
    await pause();
    allowed = false;
    session.refresh();
    await type(box, plain);
    await pause();
    allowed = true;
    session.refresh();
    await frame();
    expect(note()).toBeNull();
  });

  it('do not take a new draft for an answer to a tip about one dropped while the coach was off', async () => {
    const { box, session } = begin(loud);
    await pause();
    allowed = false;
    session.refresh();
    await type(box, '');
    allowed = true;
    session.refresh();
    await type(box, plain);
    await pause();
    expect(note()).toBeNull();
    expect(counted).toEqual(['shown:shouting']);
  });
});

describe('posting in a session', () => {
  it('reports the draft as it was when Post was pressed, once, and starts over', async () => {
    const { box } = begin();
    await type(box, thanks);
    await pause();
    expect(note()).toMatchObject({ type: 'praise' });
    click(one('#post'));
    box.value = '';
    await pause();
    const draft: Draft = { text: thanks, kind: 'post', site: 'x', answers: null };
    expect(posted).toEqual([{ draft, tips: new Map(), thread: null }]);
    expect(note()).toBeNull();
    await type(box, thanks);
    await pause();
    expect(note()).toMatchObject({ type: 'praise' });
  });

  const tipsWhenPosted = async (box: HTMLTextAreaElement) => {
    click(one('#post'));
    box.value = '';
    await pause();
    return posted.map(({ tips }) => [...tips]);
  };

  it('reports the tips shown in the draft, whose outcome is decided where it is counted', async () => {
    const { box } = begin(loud);
    await pause();
    expect(await tipsWhenPosted(box)).toEqual([[['shouting', 'open']]]);
    await type(box, plain);
    expect(await tipsWhenPosted(box)).toEqual([[['shouting', 'open']], []]);
  });

  it('reports a tip that was followed at the last moment, before it was analyzed', async () => {
    const { box } = begin(loud);
    await pause();
    await type(box, plain);
    expect(await tipsWhenPosted(box)).toEqual([[['shouting', 'open']]]);
    expect(counted).toEqual(['shown:shouting']);
  });

  it('reports a tip that was followed while the site took its time, and counts no outcome itself', async () => {
    const { box } = begin(loud);
    await pause();
    await type(box, plain);
    click(one('#post'));
    await vi.advanceTimersByTimeAsync(1500);
    box.value = '';
    await pause();
    expect(posted.map(({ tips }) => [...tips])).toEqual([[['shouting', 'followed']]]);
    expect(counted).toEqual(['shown:shouting']);
  });

  it('reports a tip that was dismissed as dismissed', async () => {
    const { box } = begin(loud);
    await pause();
    seen.events?.dismiss('here');
    expect(await tipsWhenPosted(box)).toEqual([[['shouting', 'dismissed']]]);
    expect(counted).toEqual(['shown:shouting']);
  });

  it('counts a draft that the site did not take as nothing, and its tips when the page is left', async () => {
    const { box } = begin(loud);
    await pause();
    seen.events?.dismiss('here');
    click(one('#post'));
    await vi.advanceTimersByTimeAsync(8000);
    expect(box.value).toBe(loud);
    window.dispatchEvent(new Event('pagehide'));
    expect(posted).toEqual([]);
    expect(counted).toEqual(['shown:shouting', 'dismissed:shouting']);
    life.abort();
    expect(counted).toEqual(['shown:shouting', 'dismissed:shouting']);
  });

  it.each([
    ['', thanks, false],
    ['@ana ', `@ana ${thanks}`, false],
    ['Ana Lopez ', `Ana Lopez ${thanks}`, false],
    ['The oven was on at six this morning.', `The oven was on at six this morning. ${thanks}`, true],
  ])('says whether the draft was there before: %j', async (before, text, resumed) => {
    const { box } = begin(before);
    await type(box, text);
    await tipsWhenPosted(box);
    expect(posted.map(({ draft }) => draft.resumed ?? false)).toEqual([resumed]);
    await type(box, text);
    await tipsWhenPosted(box);
    expect(posted[1]?.draft).not.toHaveProperty('resumed');
  });

  it('reports nothing while the coach is off', async () => {
    const { box } = begin(thanks);
    allowed = false;
    click(one('#post'));
    box.value = '';
    await pause();
    expect(posted).toEqual([]);
  });
});
