import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import discourse from '../../src/sites/discourse.ts';
import lemmy from '../../src/sites/lemmy.ts';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, markButton, markedWords, model, posted } from './harness/coach.ts';
import { untilCoachSettles } from './harness/settled.ts';

/** A composer of a site, how a person gets to it, and every way its site has to post. */
interface Row {
  readonly name: string;
  readonly site: string;
  readonly kind: 'post' | 'reply';
  readonly url: string;
  /** Pressed first, in this order. */
  readonly openers?: readonly string[];
  readonly box: string;
  readonly submit: string;
  readonly keys?: 'Enter' | 'Control+Enter';
  /** Gives up what was written. */
  readonly cancel?: string;
}

const composers: readonly Row[] = [
  {
    name: 'Facebook, post',
    site: 'Facebook',
    kind: 'post',
    url: 'https://www.facebook.com/',
    openers: ['#create-post'],
    box: '[aria-label="Create post"] [role="textbox"]',
    submit: '[aria-label="Post"]',
  },
  {
    name: 'Facebook, comment',
    site: 'Facebook',
    kind: 'reply',
    url: 'https://www.facebook.com/',
    box: '[aria-label="Comment as You"]',
    submit: '#focused-state-composer-submit [role="button"]',
    keys: 'Enter',
  },
  {
    name: 'Facebook, reply to a comment',
    site: 'Facebook',
    kind: 'reply',
    url: 'https://www.facebook.com/',
    openers: ['[data-opens="reply"]'],
    box: '[aria-label="Reply to Otto Brandt"]',
    submit: '#focused-state-composer-submit [role="button"]',
    keys: 'Enter',
  },
  {
    name: 'YouTube, comment',
    site: 'YouTube',
    kind: 'reply',
    url: 'https://www.youtube.com/watch?v=4kTs',
    openers: ['#placeholder-area'],
    box: '#contenteditable-root',
    submit: '#submit-button button',
    keys: 'Control+Enter',
    cancel: '#footer > button:not([aria-label])',
  },
  {
    name: 'YouTube, reply to a comment',
    site: 'YouTube',
    kind: 'reply',
    url: 'https://www.youtube.com/watch?v=4kTs',
    openers: ['#placeholder-area', '#reply-button-end button'],
    box: '#contenteditable-root',
    submit: '#submit-button button',
  },
  {
    name: 'YouTube, post of a channel',
    site: 'YouTube',
    kind: 'post',
    url: 'https://www.youtube.com/@wrenworks/posts',
    openers: ['#placeholder-area'],
    box: '#contenteditable-root',
    submit: '#submit-button button',
  },
  {
    name: 'Threads, post',
    site: 'Threads',
    kind: 'post',
    url: 'https://www.threads.com/',
    openers: ['#new-post'],
    box: '[role="dialog"] [role="textbox"]',
    submit: '[role="dialog"] .foot .pill',
    keys: 'Control+Enter',
    cancel: '[role="dialog"] .head [role="button"]',
  },
  {
    name: 'Threads, reply in a dialog',
    site: 'Threads',
    kind: 'reply',
    url: 'https://www.threads.com/',
    openers: ['[data-opens="reply"]'],
    box: '[role="dialog"] [role="textbox"]',
    submit: '[role="dialog"] .foot .pill',
    keys: 'Control+Enter',
    cancel: '[role="dialog"] .head [role="button"]',
  },
  {
    name: 'Threads, reply under a post',
    site: 'Threads',
    kind: 'reply',
    url: 'https://www.threads.com/@ingridweaves/post/C1aa',
    box: 'main [role="textbox"]',
    submit: 'main .send',
    keys: 'Control+Enter',
  },
  {
    name: 'Instagram, comment',
    site: 'Instagram',
    kind: 'reply',
    url: 'https://www.instagram.com/p/C1bb/',
    box: 'form textarea',
    submit: 'form .words',
    keys: 'Enter',
  },
  {
    name: 'Instagram, caption',
    site: 'Instagram',
    kind: 'post',
    url: 'https://www.instagram.com/',
    openers: ['#create'],
    box: '[role="dialog"] [role="textbox"]',
    submit: '[role="dialog"] .words',
  },
  {
    name: 'old Reddit, comment',
    site: 'Reddit',
    kind: 'reply',
    url: 'https://old.reddit.com/r/slowkitchen/comments/k4ts/',
    box: '.commentarea > form textarea',
    submit: '.commentarea > form .save',
  },
  {
    name: 'old Reddit, reply to a comment',
    site: 'Reddit',
    kind: 'reply',
    url: 'https://old.reddit.com/r/slowkitchen/comments/k4ts/',
    openers: ['[data-opens="reply"]'],
    box: '.child textarea',
    submit: '.child .save',
  },
  {
    name: 'old Reddit, post',
    site: 'Reddit',
    kind: 'post',
    url: 'https://old.reddit.com/r/slowkitchen/submit',
    box: '[name="text"]',
    submit: '[name="submit"]',
  },
  {
    name: 'Stack Exchange, answer',
    site: 'Stack Exchange',
    kind: 'reply',
    url: 'https://electronics.stackexchange.com/questions/4001/two-clocks',
    box: '#wmd-input',
    submit: '#submit-button',
  },
  {
    name: 'Stack Exchange, comment',
    site: 'Stack Exchange',
    kind: 'reply',
    url: 'https://electronics.stackexchange.com/questions/4001/two-clocks',
    openers: ['.js-add-link'],
    box: '.js-comment-text-input',
    submit: '.js-comment-form-layout button',
    keys: 'Enter',
  },
  {
    name: 'Stack Exchange, question',
    site: 'Stack Exchange',
    kind: 'post',
    url: 'https://electronics.stackexchange.com/questions/ask',
    box: '#wmd-input',
    submit: '#submit-button',
  },
  {
    name: 'Medium, response',
    site: 'Medium',
    kind: 'reply',
    url: 'https://medium.com/@petra-lund/night-bus',
    openers: ['#open-responses'],
    box: '[data-slate-editor]',
    submit: '[data-testid="ResponseRespondButton"]',
    cancel: '[data-testid="CancelResponseButton"]',
  },
  {
    name: 'Medium, story',
    site: 'Medium',
    kind: 'post',
    url: 'https://medium.com/new-story',
    box: '.postArticle-content',
    submit: '.js-publishButton',
  },
  {
    name: 'Substack, note',
    site: 'Substack',
    kind: 'post',
    url: 'https://substack.com/home',
    openers: ['#new-note'],
    box: '[role="dialog"] .ProseMirror',
    submit: '[role="dialog"] .primary',
    cancel: '[role="dialog"] .cancel',
  },
  {
    name: 'Substack, comment',
    site: 'Substack',
    kind: 'reply',
    url: 'https://smallorchard.substack.com/p/the-plum-year',
    box: 'form.comment-input textarea',
    submit: 'form.comment-input .primary',
  },
  {
    name: 'Quora, answer',
    site: 'Quora',
    kind: 'reply',
    url: 'https://www.quora.com/Why-do-some-recipes-rest-the-dough-twice',
    openers: ['#answer'],
    box: '[role="dialog"] .doc',
    submit: '.puppeteer_test_modal_submit',
    cancel: '[role="dialog"] .close',
  },
  {
    name: 'Quora, post',
    site: 'Quora',
    kind: 'post',
    url: 'https://www.quora.com/',
    openers: ['#new-post'],
    box: '[role="dialog"] .doc',
    submit: '.puppeteer_test_modal_submit',
  },
  {
    name: 'Quora, comment',
    site: 'Quora',
    kind: 'reply',
    url: 'https://www.quora.com/Why-do-some-recipes-rest-the-dough-twice',
    box: '.comment-box .doc',
    submit: '.comment-box button',
  },
  {
    name: 'Tumblr, post',
    site: 'Tumblr',
    kind: 'post',
    url: 'https://www.tumblr.com/dashboard',
    openers: ['#new-post'],
    box: 'p[contenteditable]',
    submit: '[class*="postFormButton"]',
  },
  {
    name: 'Tumblr, reply',
    site: 'Tumblr',
    kind: 'reply',
    url: 'https://www.tumblr.com/dashboard',
    box: 'form.reply textarea',
    submit: 'form.reply button',
  },
  {
    name: 'Pinterest, comment',
    site: 'Pinterest',
    kind: 'reply',
    url: 'https://www.pinterest.com/pin/4001/',
    box: '.public-DraftEditor-content',
    submit: '[aria-label="Post"]',
  },
  {
    name: 'Pinterest, description of a pin',
    site: 'Pinterest',
    kind: 'post',
    url: 'https://www.pinterest.com/pin-creation-tool/',
    box: '.public-DraftEditor-content',
    submit: '[data-test-id="storyboard-creation-nav-done"] button',
  },
  {
    name: 'Product Hunt, comment',
    site: 'Product Hunt',
    kind: 'reply',
    url: 'https://www.producthunt.com/products/tidepool',
    box: '#comment .ProseMirror',
    submit: '#comment [data-test="form-submit-button"]',
  },
  {
    name: 'Product Hunt, reply to a comment',
    site: 'Product Hunt',
    kind: 'reply',
    url: 'https://www.producthunt.com/products/tidepool',
    openers: ['[data-opens="reply"]'],
    box: '#comments .ProseMirror',
    submit: '#comments [data-test="form-submit-button"]',
  },
  {
    name: 'Product Hunt, discussion',
    site: 'Product Hunt',
    kind: 'post',
    url: 'https://www.producthunt.com/p/new',
    box: '.ProseMirror',
    submit: '[data-test="form-submit-button"]',
  },
];

/** Boxes of the same sites where nobody composes a post: search, private messages, titles. */
const others: readonly (readonly [name: string, url: string, boxes: readonly string[]])[] = [
  ['Facebook', 'https://www.facebook.com/', ['[aria-label="Search Facebook"]', '[aria-label="Message"]']],
  ['YouTube', 'https://www.youtube.com/watch?v=4kTs', ['[name="search_query"]', '#input']],
  ['Threads', 'https://www.threads.com/', ['[type="search"]', '[aria-label="Message"]']],
  ['Instagram', 'https://www.instagram.com/', ['[aria-label="Search input"]', '[aria-label="Message"]']],
  ['old Reddit', 'https://old.reddit.com/r/slowkitchen/comments/k4ts/', ['#search input']],
  ['old Reddit’s messages', 'https://old.reddit.com/message/compose/', ['[name="text"]']],
  ['Stack Exchange', 'https://electronics.stackexchange.com/questions/ask', ['#search input', '#title']],
  ['Medium', 'https://medium.com/@petra-lund/night-bus', ['[placeholder="Search"]']],
  ['Substack', 'https://substack.com/home', ['[role="searchbox"]', '[name="message"]']],
  ['Quora', 'https://www.quora.com/', ['header input', '.message textarea']],
  ['Tumblr', 'https://www.tumblr.com/dashboard', ['header input', '.chat textarea']],
  ['Pinterest', 'https://www.pinterest.com/pin/4001/', ['header input', '.messages textarea']],
  ['Product Hunt', 'https://www.producthunt.com/products/tidepool', ['header input']],
];

let browser: Browser;
/** Another browser, to measure the coach's patience by: one that takes the focus from nobody. */
let clock: Browser;
beforeAll(async () => {
  [browser, clock] = await Promise.all([startChromium(), startChromium()]);
});
afterAll(() => Promise.all([browser.close(), clock.close()]));

/** This week's numbers, as the options page says them. */
async function week(): Promise<ReadonlyMap<string, number>> {
  const page = await browser.open(`${browser.extension}src/options/index.html`);
  await page.getByRole('heading', { name: 'This week' }).waitFor();
  const rows = await page.getByRole('row').allInnerTexts();
  await page.close();
  return new Map(
    rows.map((row) => {
      const [label = '', count] = row.split('\t');
      return [label, Number(count)];
    }),
  );
}

const ways = composers.flatMap((row) => [
  { ...row, way: 'by button', post: (page: Page) => page.locator(row.submit).last().click() },
  ...(row.keys === undefined
    ? []
    : [{ ...row, way: `by ${row.keys}`, post: (page: Page) => page.keyboard.press(row.keys ?? '') }]),
]);

describe.each(ways)('$name, $way', ({ url, openers = [], box, kind, site, post }) => {
  test('marked while it is written, posted as typed, counted once', async () => {
    const before = await week();
    const page = await browser.open(url);
    for (const opener of openers) await page.locator(opener).first().click();
    await page.locator(box).first().click();
    await page.keyboard.type(broadcast);
    await markButton(page).waitFor();
    const marked = await markedWords(page);
    expect(marked.length).toBeGreaterThan(0);
    for (const words of marked) expect(broadcast).toContain(words);

    await post(page);
    await page.waitForFunction(() => window.posted?.length === 1);
    expect(await posted(page)).toEqual([{ text: broadcast, kind }]);
    await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    await page.close();

    const rows = [kind === 'post' ? 'Posts' : 'Replies', `On ${site}`];
    const counts = (of: ReadonlyMap<string, number>) => rows.map((row) => of.get(row) ?? 0);
    await expect.poll(async () => counts(await week())).toEqual(counts(before).map((count) => count + 1));
  });
});

test.each(composers.filter(({ cancel }) => cancel !== undefined))(
  '$name: what is given up is not counted',
  async ({ url, openers = [], box, submit, site, cancel = '' }) => {
    const before = (await week()).get(`On ${site}`) ?? 0;
    const page = await browser.open(url);
    for (const press of [cancel, submit]) {
      for (const opener of openers) await page.locator(opener).first().click();
      await page.locator(box).first().click();
      await page.keyboard.type('The kettle is on. Who would like some?');
      await page.locator(press).last().click();
      await page.locator(box).filter({ hasText: 'kettle' }).waitFor({ state: 'hidden' });
    }
    await page.waitForFunction(() => window.posted?.length === 1);
    await expect.poll(async () => (await week()).get(`On ${site}`)).toBe(before + 1);
    await page.close();
  },
);

test('YouTube’s one box is a comment here and a reply there, and each is counted', async () => {
  const before = (await week()).get('On YouTube') ?? 0;
  const page = await browser.open('https://www.youtube.com/watch?v=4kTs');
  for (const opener of ['#placeholder-area', '#reply-button-end button']) {
    await page.locator(opener).first().click();
    await page.keyboard.type('Which string do you start with?');
    await page.locator('#submit-button button').click();
    await page.locator('#content-text', { hasText: 'Which string' }).first().waitFor();
    await page.locator('#contenteditable-root').waitFor({ state: 'detached' });
  }
  await expect.poll(async () => (await week()).get('On YouTube')).toBe(before + 2);
  await page.close();
});

test.each(others)('nothing of the coach is in the other boxes of %s', async (_, url, boxes) => {
  const page = await browser.open(url);
  for (const box of boxes) {
    await page.locator(box).first().click();
    await page.keyboard.type(broadcast);
    await untilCoachSettles(clock);
    expect(await page.locator('talkwith-coach').count()).toBe(0);
  }
  await page.close();
});

const answer = 'https://lemmy.example/post/41';
const topic = 'https://forum.discourse.example/t/how-do-you-label-your-seed-jars/41';

/** Software that people run on hosts of their own, where the coach comes only when it is asked. */
test.each([
  ['a topic on Discourse', discourse, topic, '#create-topic', '.d-editor-input', 'post'],
  ['a reply on Discourse', discourse, topic, '[data-opens="2"]', '.d-editor-input', 'reply'],
  ['a comment on Lemmy', lemmy, answer, '', '#post-comment textarea', 'reply'],
  ['a reply on Lemmy', lemmy, answer, '[data-opens="reply"]', '.comment-comment-container textarea', 'reply'],
  ['a post on Lemmy', lemmy, 'https://lemmy.example/create_post', '', 'textarea', 'post'],
] as const)('the data describe %s', async (_, site, url, opener, box, kind) => {
  const page = await browser.open(url);
  expect(await page.locator(site.recognise ?? '').count()).toBeGreaterThan(0);
  if (opener !== '') await page.locator(opener).click();
  const root = page.locator(box);
  const fits = await root.evaluate(
    (element, specs) =>
      specs.find(
        ({ editable, inside }) =>
          element.matches(editable) && (inside === undefined || element.closest(inside) !== null),
      ),
    site.composers,
  );
  expect(fits?.kind).toBe(kind);
  expect(await page.locator(fits?.submit ?? '').count()).toBeGreaterThan(0);
  if (fits?.answers !== undefined) {
    const answered = page.locator(fits.answers.item).locator(fits.answers.text);
    expect(await answered.first().innerText()).not.toBe('');
  }
  await page.close();
});

test('Discourse swaps its editor under the words, and the data describe both', async () => {
  const page = await browser.open(topic);
  await page.locator('[data-opens="2"]').click();
  await page.keyboard.type('Wax pencil, two winters so far.');
  for (const editor of ['.ProseMirror.d-editor-input', 'textarea.d-editor-input']) {
    await page.keyboard.press('Control+m');
    await page.locator(editor).waitFor();
    expect(await model(page)).toBe('Wax pencil, two winters so far.');
    expect(await page.locator(discourse.composers[1]?.editable ?? '').count()).toBe(1);
  }
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(() => window.posted?.length === 1);
  expect(await posted(page)).toEqual([{ text: 'Wax pencil, two winters so far.', kind: 'reply' }]);
  await page.close();
});
