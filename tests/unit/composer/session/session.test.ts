// @vitest-environment happy-dom
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyze } from '../../../../src/analyzer/analyze.ts';
import type { DraftView } from '../../../../src/coach/draft/draft-view.ts';
import { whySilent } from '../../../../src/coach/draft/why-silent.ts';
import { findComposer } from '../../../../src/composer/box/find-composer.ts';
import type { OverlayEvents } from '../../../../src/composer/overlay/overlay-controller.ts';
import { type Session, startSession } from '../../../../src/composer/session/session.ts';
import type { PostedDraft, SessionHost } from '../../../../src/composer/session/session-host.ts';
import { composerReportSchema } from '../../../../src/messages/composer-report.ts';
import type { KnownSite } from '../../../../src/sites/kit/site.ts';
import type { Draft } from '../../../../src/text/draft.ts';
import { words } from '../../kit/draft-steps.ts';
import { one, page } from '../../kit/page.ts';
import { click } from '../../kit/trusted-event.ts';

// The overlay is tested in real browsers. Here it only records what it should show.
const overlay = vi.hoisted(() => ({
  events: null as OverlayEvents | null,
  view: null as DraftView | null,
}));
vi.mock('../../../../src/composer/overlay/overlay-controller.ts', () => ({
  createOverlayController: (_: unknown, events: OverlayEvents) => {
    overlay.events = events;
    return {
      update: (view: DraftView | null) => {
        overlay.view = view;
      },
      moveHighlight: () => undefined,
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

let lifetime = new AbortController();
let allowed = true;
let rulesOff: string[] = [];
let wording: 0 | 1 = 0;
/** Longer than the delay before an analysis, in milliseconds, and shorter than a pause. */
const analysisDelay = 300;
/** The analyzer answers when this resolves. */
let answerGate: Promise<void> = Promise.resolve();
const counted: string[] = [];
const posted: PostedDraft[] = [];
const analyzed: Draft[] = [];
/** The settings that the session has changed. */
const changeSetting = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  lifetime = new AbortController();
  allowed = true;
  rulesOff = [];
  wording = 0;
  answerGate = Promise.resolve();
  for (const list of [counted, posted, analyzed]) list.length = 0;
  changeSetting.mockClear();
  Object.assign(overlay, { events: null, view: null });
});
afterEach(() => {
  lifetime.abort();
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
    await answerGate;
    return analyze(draft);
  },
  count: (counters) => counted.push(...counters),
  reportPost: ({ draft, tips, thread }) => posted.push({ draft, tips, thread }),
  setSite: (isOn) => changeSetting('site', isOn),
  setRule: (rule, isOn) => changeSetting(rule, isOn),
  markPlace: () => null,
  setMarkPlace: () => undefined,
};

/** Starts a session on a textarea that contains `text`. */
function begin(text = ''): { textarea: HTMLTextAreaElement; session: Session } {
  const textarea = page(
    '<form><textarea data-here></textarea><button type="button" id="post">Post</button></form>',
  );
  if (!(textarea instanceof HTMLTextAreaElement)) throw new Error('The element is no textarea.');
  textarea.value = text;
  const composer = findComposer(textarea, site);
  if (composer === null) throw new Error('The textarea is no composer.');
  return { textarea, session: startSession(composer, host, lifetime.signal) };
}
const frame = () => vi.advanceTimersByTimeAsync(20);
const pause = () => vi.advanceTimersByTimeAsync(5000);
const type = async (textarea: HTMLTextAreaElement, text: string) => {
  textarea.value = text;
  textarea.dispatchEvent(new Event('input'));
  await frame();
};
const note = () => overlay.view?.note ?? null;

describe('a session', () => {
  it('shows a nudge in the first pause, not while the person types', async () => {
    const { textarea } = begin();
    await type(textarea, loud);
    expect(analyzed).toEqual([]);
    await vi.advanceTimersByTimeAsync(analysisDelay);
    expect(analyzed.map(({ text }) => text)).toEqual([loud]);
    expect(note()).toBeNull();
    expect(overlay.view).toBeNull();
    await pause();
    expect(note()).toMatchObject({ type: 'nudge', finding: { rule: 'shouting' } });
    expect(overlay.view).toMatchObject({ analyzed: loud });
    expect(counted).toEqual(['shown:shouting']);
  });

  it('keeps its wording of a tip while the draft is edited', async () => {
    begin(loud);
    await pause();
    const first = note();
    lifetime.abort();
    lifetime = new AbortController();
    wording = 1;
    const { textarea } = begin(loud);
    await pause();
    wording = 0;
    const second = note();
    expect(second).toMatchObject({ type: 'nudge', finding: { rule: 'shouting' } });
    expect(second).not.toEqual(first);
    await type(textarea, `${loud} ${plain}`);
    await pause();
    expect(note()).toMatchObject(second ?? {});
  });

  it('coaches a draft that existed before it started', async () => {
    begin(loud);
    await pause();
    expect(note()).toMatchObject({ type: 'nudge' });
  });

  it('shows nothing for an empty composer or a draft without findings', async () => {
    const { textarea } = begin();
    await pause();
    expect(overlay.view).toBeNull();
    await type(textarea, plain);
    await pause();
    expect(overlay.view).toBeNull();
  });

  it('shows for a few seconds that a tip was followed', async () => {
    const { textarea } = begin(loud);
    await pause();
    await type(textarea, plain);
    await vi.advanceTimersByTimeAsync(900);
    expect(note()).toMatchObject({ type: 'followed' });
    await vi.advanceTimersByTimeAsync(6000);
    expect(note()).toBeNull();
    expect(counted).toEqual(['shown:shouting']);
    await type(textarea, '');
    expect(counted).toEqual(['shown:shouting', 'heeded:shouting']);
  });

  it('notices when a post turns into a reply, and reads what it answers', async () => {
    const { textarea } = begin();
    await type(textarea, plain);
    one('form').prepend(Object.assign(document.createElement('q'), { textContent: 'What is for lunch?' }));
    await pause();
    expect(analyzed.at(-1)).toEqual({
      text: plain,
      kind: 'reply',
      site: 'x',
      answers: { text: 'What is for lunch?', author: null },
    });
  });

  it('does nothing after it is aborted', async () => {
    const { textarea } = begin(loud);
    await frame();
    lifetime.abort();
    await type(textarea, thanks);
    await pause();
    expect(vi.getTimerCount()).toBe(0);
    expect(note()).toBeNull();
    expect(counted).toEqual([]);
  });
});

describe('the report of a session', () => {
  const reportOf = async (session: Session) => v.parse(composerReportSchema, await session.report(2));

  it('describes the composer, and says why nothing is shown', async () => {
    const { textarea, session } = begin();
    await type(textarea, plain);
    await pause();
    const { state, textNow, ...report } = await reportOf(session);
    expect(report).toEqual({
      site: { id: 'x', name: 'X' },
      composers: 2,
      editor: 'textarea',
      spec: { editable: 'textarea' },
      draft: { text: plain, kind: 'post', site: 'x', answers: null },
    });
    expect(whySilent(state, textNow)).toEqual({ reason: 'nothing-found', rule: null });
  });

  it('contains the state of the draft, with its dismissals', async () => {
    const { session } = begin(loud);
    await pause();
    expect(whySilent((await reportOf(session)).state)).toBeNull();
    overlay.events?.dismiss('here');
    const silence = whySilent((await reportOf(session)).state);
    expect(silence).toEqual({ reason: 'dismissed', rule: 'shouting' });
  });

  it('contains the text in the composer while an input method composes', async () => {
    const { textarea, session } = begin();
    textarea.dispatchEvent(new Event('compositionstart'));
    await type(textarea, 'に');
    await pause();
    const { state, textNow } = await reportOf(session);
    expect(whySilent(state, textNow)).toEqual({ reason: 'composing', rule: null });
  });
});

describe('a dismissal in a session', () => {
  it.each([
    ['here', []],
    ['post', []],
    ['site', ['site', false]],
    ['everywhere', ['shouting', false]],
  ] as const)('"%s" changes the setting %j, and undo changes it back', async (scope, call) => {
    begin(loud);
    await pause();
    overlay.events?.dismiss(scope);
    expect(note()).toEqual({ type: 'dismissed', rule: 'shouting', scope });
    expect(changeSetting.mock.calls).toEqual(call.length === 0 ? [] : [call]);
    overlay.events?.undo();
    expect(changeSetting.mock.calls).toHaveLength(call.length);
    expect(note()).toMatchObject({ type: 'nudge' });
    expect(counted).toEqual(['shown:shouting']);
  });

  it('can still be undone after a pause without an edit', async () => {
    const { textarea } = begin(loud);
    await pause();
    textarea.dispatchEvent(new Event('input'));
    overlay.events?.dismiss('here');
    await pause();
    expect(note()).toMatchObject({ type: 'dismissed' });
    overlay.events?.undo();
    expect(note()).toMatchObject({ type: 'nudge' });
  });

  it('is counted when the person deletes the draft', async () => {
    const { textarea } = begin(loud);
    await pause();
    overlay.events?.dismiss('here');
    await type(textarea, '');
    expect(counted).toEqual(['shown:shouting', 'dismissed:shouting']);
  });
});

describe('a change of settings in a session', () => {
  it('hides a tip whose rule was turned off, and shows no other', async () => {
    const { session } = begin(loud);
    await pause();
    rulesOff = ['shouting'];
    session.refresh();
    expect(note()).toBeNull();
  });

  it('hides everything when the coach is turned off', async () => {
    const { textarea, session } = begin(loud);
    await pause();
    allowed = false;
    session.refresh();
    expect(overlay.view).toBeNull();
    await type(textarea, `${loud} ${thanks}`);
    await pause();
    expect(overlay.view).toBeNull();
    expect(counted).toEqual(['shown:shouting']);
  });

  it('counts no tip as shown if the analysis arrives after the coach was turned off', async () => {
    let answer = () => {};
    answerGate = new Promise((resolve) => {
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

  it('does not show a tip again if its words were deleted while the coach was off', async () => {
    const { textarea, session } = begin(loud);
    await pause();
    allowed = false;
    session.refresh();
    await type(textarea, plain);
    await pause();
    allowed = true;
    session.refresh();
    await frame();
    expect(note()).toBeNull();
  });

  it('does not count a tip as followed if its draft was deleted while the coach was off', async () => {
    const { textarea, session } = begin(loud);
    await pause();
    allowed = false;
    session.refresh();
    await type(textarea, '');
    allowed = true;
    session.refresh();
    await type(textarea, plain);
    await pause();
    expect(note()).toBeNull();
    expect(counted).toEqual(['shown:shouting']);
  });
});

describe('posting in a session', () => {
  it('reports the draft once, as it was when Post was pressed, and starts a new draft', async () => {
    const { textarea } = begin();
    await type(textarea, thanks);
    await pause();
    expect(note()).toMatchObject({ type: 'praise' });
    click(one('#post'));
    textarea.value = '';
    await pause();
    const draft: Draft = { text: thanks, kind: 'post', site: 'x', answers: null };
    expect(posted).toEqual([{ draft, tips: new Map(), thread: null }]);
    expect(note()).toBeNull();
    await type(textarea, thanks);
    await pause();
    expect(note()).toMatchObject({ type: 'praise' });
  });

  const tipsWhenPosted = async (textarea: HTMLTextAreaElement) => {
    click(one('#post'));
    textarea.value = '';
    await pause();
    return posted.map(({ tips }) => [...tips]);
  };

  it('reports the tips shown in the draft, each draft its own', async () => {
    const { textarea } = begin(loud);
    await pause();
    expect(await tipsWhenPosted(textarea)).toEqual([[['shouting', 'open']]]);
    await type(textarea, plain);
    expect(await tipsWhenPosted(textarea)).toEqual([[['shouting', 'open']], []]);
  });

  it('reports a tip as open if the last edit was not analyzed before the post', async () => {
    const { textarea } = begin(loud);
    await pause();
    await type(textarea, plain);
    expect(await tipsWhenPosted(textarea)).toEqual([[['shouting', 'open']]]);
    expect(counted).toEqual(['shown:shouting']);
  });

  it('reports a tip as followed if the edit was analyzed while the site was posting', async () => {
    const { textarea } = begin(loud);
    await pause();
    await type(textarea, plain);
    click(one('#post'));
    await vi.advanceTimersByTimeAsync(1500);
    textarea.value = '';
    await pause();
    expect(posted.map(({ tips }) => [...tips])).toEqual([[['shouting', 'followed']]]);
    expect(counted).toEqual(['shown:shouting']);
  });

  it('reports a dismissed tip as dismissed', async () => {
    const { textarea } = begin(loud);
    await pause();
    overlay.events?.dismiss('here');
    expect(await tipsWhenPosted(textarea)).toEqual([[['shouting', 'dismissed']]]);
    expect(counted).toEqual(['shown:shouting']);
  });

  it('reports no draft that the site did not accept, and counts its tips when the page is closed', async () => {
    const { textarea } = begin(loud);
    await pause();
    overlay.events?.dismiss('here');
    click(one('#post'));
    await vi.advanceTimersByTimeAsync(8000);
    expect(textarea.value).toBe(loud);
    window.dispatchEvent(new Event('pagehide'));
    expect(posted).toEqual([]);
    expect(counted).toEqual(['shown:shouting', 'dismissed:shouting']);
    lifetime.abort();
    expect(counted).toEqual(['shown:shouting', 'dismissed:shouting']);
  });

  it.each([
    ['', thanks, false],
    ['@ana ', `@ana ${thanks}`, false],
    ['Ana Lopez ', `Ana Lopez ${thanks}`, false],
    ['The oven was on at six this morning.', `The oven was on at six this morning. ${thanks}`, true],
  ])('reports whether the draft existed before the session: %j', async (before, text, resumed) => {
    const { textarea } = begin(before);
    await type(textarea, text);
    await tipsWhenPosted(textarea);
    expect(posted.map(({ draft }) => draft.resumed ?? false)).toEqual([resumed]);
    await type(textarea, text);
    await tipsWhenPosted(textarea);
    expect(posted[1]?.draft).not.toHaveProperty('resumed');
  });

  it('reports nothing while the coach is off', async () => {
    const { textarea } = begin(thanks);
    allowed = false;
    click(one('#post'));
    textarea.value = '';
    await pause();
    expect(posted).toEqual([]);
  });
});
