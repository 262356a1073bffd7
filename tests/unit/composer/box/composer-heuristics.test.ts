// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { guessComposer, guessSubmitButtons } from '../../../../src/composer/box/composer-heuristics.ts';
import { page } from '../../kit/page.ts';

const box = '<textarea data-here></textarea>';
const kindOf = (html: string) => {
  const root = page(html);
  return root instanceof HTMLElement ? (guessComposer(root)?.kind ?? null) : null;
};

describe('guessComposer', () => {
  it.each([
    ['a form with a Post button', `<form>${box}<button>Post</button></form>`],
    [
      'a dialog with an element as its button',
      `<div role="dialog">${box}<div role="button">Publish</div></div>`,
    ],
    [
      'a button with an aria-label',
      `<form>${box}<button aria-label="Publish post"><svg></svg></button></form>`,
    ],
    ['a button in another language', `<div><p>${box}</p><button>Veröffentlichen</button></div>`],
    ['a form with a submit button of any label', `<form>${box}<input type="submit" value="Go"></form>`],
    [
      'a form whose first button logs out',
      `<form><button type="submit">Log out</button>${box}<button type="submit">Go on</button></form>`,
    ],
    [
      'a contenteditable',
      '<form><div contenteditable="true" role="textbox" data-here></div><button>Post</button></form>',
    ],
  ])('finds a post in %s', (_, html) => {
    expect(kindOf(html)).toBe('post');
  });

  it.each([
    ['a button that replies', `<div>${box}<button>Reply</button></div>`],
    ['a button that comments', `<div>${box}<button>Add comment</button></div>`],
    ['a box in an article', `<article><p>Words</p><form>${box}<button>Post</button></form></article>`],
  ])('finds a reply in %s', (_, html) => {
    expect(kindOf(html)).toBe('reply');
  });

  it.each([
    ['a form without a button', `<form>${box}</form>`],
    ['a private message', `<form>${box}<button type="submit">Send</button></form>`],
    [
      'a private message in a drawer',
      `<aside aria-label="Messages"><form>${box}<button>Post</button></form></aside>`,
    ],
    [
      'a field whose placeholder asks for a message',
      '<form><textarea data-here placeholder="Write a message"></textarea><button>Post</button></form>',
    ],
    ['a search field', '<form><textarea data-here name="search"></textarea><button>Submit</button></form>'],
    ['a profile form', `<form>${box}<button type="submit">Save</button></form>`],
    ['a sign-up form', `<form>${box}<button type="submit">Sign up</button></form>`],
    [
      'a field of one line',
      '<form><div contenteditable="true" aria-multiline="false" data-here></div><button>Post</button></form>',
    ],
    ['a Post button at the other end of the page', `<main>${box}</main><nav><button>Post</button></nav>`],
  ])('ignores %s', (_, html) => {
    expect(kindOf(html)).toBeNull();
  });

  describe('on a page of private messages', () => {
    afterEach(() => {
      location.href = 'https://example.org/';
    });
    it.each(['/messages/1', '/direct/t/2', '/chat'])('ignores every field at %s', (path) => {
      location.href = `https://example.org${path}`;
      expect(kindOf(`<form>${box}<button>Post</button></form>`)).toBeNull();
    });
    it('finds a post at /messageboard, which is another word', () => {
      location.href = 'https://example.org/messageboard';
      expect(kindOf(`<form>${box}<button>Post</button></form>`)).toBe('post');
    });
  });
});

describe('guessSubmitButtons', () => {
  it('finds the button of this composer, not one farther away', () => {
    const root = page(
      `<main><form>${box}<button id="near">Reply</button></form><button id="far">Post</button></main>`,
    );
    expect(guessSubmitButtons(root).map(({ id }) => id)).toEqual(['near']);
  });

  it('ignores a button whose label only starts with “Post”', () => {
    const root = page(
      `<form>${box}<button id="a">Post anonymously as a new member</button><button id="b">Post</button></form>`,
    );
    expect(guessSubmitButtons(root).map(({ id }) => id)).toEqual(['b']);
  });
});
