// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { guessComposer, guessSubmitButtons } from '../../../../src/composer/box/composer-heuristics.ts';
import { page } from '../../kit/page.ts';

const box = '<textarea data-here></textarea>';
const kindOf = (html: string) => {
  const root = page(html);
  return root instanceof HTMLElement ? (guessComposer(root)?.kind ?? null) : null;
};

describe('shapeOf', () => {
  it.each([
    ['a form with a Post button', `<form>${box}<button>Post</button></form>`],
    ['a dialog whose button is no button', `<div role="dialog">${box}<div role="button">Publish</div></div>`],
    [
      'a button named by its label',
      `<form>${box}<button aria-label="Publish post"><svg></svg></button></form>`,
    ],
    ['another language', `<div><p>${box}</p><button>Veröffentlichen</button></div>`],
    ['a form with a button of any name', `<form>${box}<input type="submit" value="Go"></form>`],
    [
      'a form whose first button logs out',
      `<form><button type="submit">Log out</button>${box}<button type="submit">Go on</button></form>`,
    ],
    [
      'a contenteditable',
      '<form><div contenteditable="true" role="textbox" data-here></div><button>Post</button></form>',
    ],
  ])('takes %s for a post', (_, html) => {
    expect(kindOf(html)).toBe('post');
  });

  it.each([
    ['a button that replies', `<div>${box}<button>Reply</button></div>`],
    ['a button that comments', `<div>${box}<button>Add comment</button></div>`],
    ['a box in an article', `<article><p>Words</p><form>${box}<button>Post</button></form></article>`],
  ])('takes %s for a reply', (_, html) => {
    expect(kindOf(html)).toBe('reply');
  });

  it.each([
    ['a box with nothing to press', `<form>${box}</form>`],
    ['a message', `<form>${box}<button type="submit">Send</button></form>`],
    [
      'a message in a drawer',
      `<aside aria-label="Messages"><form>${box}<button>Post</button></form></aside>`,
    ],
    [
      'a box that asks for a message',
      '<form><textarea data-here placeholder="Write a message"></textarea><button>Post</button></form>',
    ],
    ['a search', '<form><textarea data-here name="search"></textarea><button>Submit</button></form>'],
    ['a profile', `<form>${box}<button type="submit">Save</button></form>`],
    ['a sign-up', `<form>${box}<button type="submit">Sign up</button></form>`],
    [
      'one line',
      '<form><div contenteditable="true" aria-multiline="false" data-here></div><button>Post</button></form>',
    ],
    ['a Post button at the other end of the page', `<main>${box}</main><nav><button>Post</button></nav>`],
  ])('leaves %s alone', (_, html) => {
    expect(kindOf(html)).toBeNull();
  });

  describe('on a page of private messages', () => {
    afterEach(() => {
      location.href = 'https://example.org/';
    });
    it.each(['/messages/1', '/direct/t/2', '/chat'])('%s: nothing', (path) => {
      location.href = `https://example.org${path}`;
      expect(kindOf(`<form>${box}<button>Post</button></form>`)).toBeNull();
    });
    it('/messageboard: that is another word', () => {
      location.href = 'https://example.org/messageboard';
      expect(kindOf(`<form>${box}<button>Post</button></form>`)).toBe('post');
    });
  });
});

describe('buttonsByShape', () => {
  it('takes the button of this box, not that of the next', () => {
    const root = page(
      `<main><form>${box}<button id="mine">Reply</button></form><button id="far">Post</button></main>`,
    );
    expect(guessSubmitButtons(root).map(({ id }) => id)).toEqual(['mine']);
  });

  it('tells “Post” from a sentence that begins so', () => {
    const root = page(
      `<form>${box}<button id="a">Post anonymously as a new member</button><button id="b">Post</button></form>`,
    );
    expect(guessSubmitButtons(root).map(({ id }) => id)).toEqual(['b']);
  });
});
