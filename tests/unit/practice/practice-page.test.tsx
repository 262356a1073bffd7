// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findComposer } from '../../../src/composer/box/find-composer.ts';
import { findReplyTarget } from '../../../src/composer/box/reply-target.ts';
import { nearestMatching } from '../../../src/composer/box/submit-button.ts';
import { firstFeed } from '../../../src/practice/feed.ts';
import { Practice } from '../../../src/practice/practice-page.tsx';
import { practiceSite } from '../../../src/practice/practice-site.ts';
import { here, one, page } from '../kit/page.ts';
import { press } from '../kit/trusted-event.ts';

beforeEach(async () => {
  page('<main data-here></main>');
  await act(() => render(<Practice />, here(document)));
});
afterEach(() => act(() => render(null, here(document))));

const postBox = () => one('form[data-kind="post"] textarea');
const replyBox = () => one('article form textarea');
const write = (box: HTMLElement, text: string) =>
  act(() => {
    if (box instanceof HTMLTextAreaElement) box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
const submit = (box: HTMLElement) =>
  act(
    () => void box.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );

describe('the practice page', () => {
  it('has a composer for posts, and one for replies that reads the post it replies to', () => {
    expect(findComposer(postBox(), practiceSite)).toMatchObject({
      editor: { id: 'textarea' },
      spec: { kind: 'post' },
    });
    const composer = findComposer(replyBox(), practiceSite);
    expect(composer?.spec.kind).toBe('reply');
    const answers = composer?.spec.answers;
    expect(answers && findReplyTarget(replyBox(), answers)).toEqual({
      text: firstFeed[0]?.text,
      author: firstFeed[0]?.author,
    });
  });

  it('has one submit button for each text box', () => {
    for (const box of [postBox(), replyBox()]) {
      const composer = findComposer(box, practiceSite);
      expect(nearestMatching(box, composer?.spec.submit ?? '')).toEqual([
        box.closest('form')?.querySelector('button'),
      ]);
    }
  });

  it('posts the text and empties the text box', async () => {
    await write(postBox(), 'Hello, all of you');
    await submit(postBox());
    expect(one('.text').textContent).toBe('Hello, all of you');
    expect(postBox()).toHaveProperty('value', '');
  });

  it('adds a reply below the post on Ctrl+Enter', async () => {
    await write(replyBox(), 'Ask one of them in.');
    await act(() => void press(replyBox(), 'Enter', { ctrlKey: true }));
    expect(one('article .own-reply').textContent).toBe('Ask one of them in.');
  });

  it('posts nothing when the text is blank', async () => {
    await write(postBox(), ' \n ');
    await submit(postBox());
    expect(document.querySelectorAll('article')).toHaveLength(firstFeed.length);
  });

  it('shows posts as plain text, not as markup', async () => {
    await write(postBox(), '<b>Hello</b>');
    await submit(postBox());
    expect(one('.text').textContent).toBe('<b>Hello</b>');
    expect(one('.text').children).toHaveLength(0);
  });
});
