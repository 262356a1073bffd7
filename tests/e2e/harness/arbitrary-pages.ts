import fc from 'fast-check';

/** A page with one or two unusual boxes and a plain one, at the address of a known site. */
export interface ArbitraryPage {
  readonly url: string;
  readonly html: string;
}

/** Known sites, with and without a content security policy. */
const knownUrls = fc.constantFrom(
  'https://x.com/home',
  'https://bsky.app/',
  'https://www.linkedin.com/feed/',
  'https://www.reddit.com/r/slowkitchen/submit',
  'https://www.facebook.com/',
  'https://www.youtube.com/watch?v=4kTs',
  'https://news.ycombinator.com/item?id=4001',
  'https://www.tumblr.com/dashboard',
  'https://electronics.stackexchange.com/questions/ask',
);

const style = fc
  .array(
    fc.constantFrom(
      'transform: rotate(7deg) scale(0.8)',
      'transform: translateZ(0)',
      'contain: strict; width: 300px; height: 90px',
      'contain: layout paint',
      'overflow: hidden; height: 40px',
      'overflow: auto; max-height: 60px; max-width: 120px',
      'overflow: clip; resize: both',
      'zoom: 1.5',
      'zoom: 0.5',
      'writing-mode: vertical-rl',
      'writing-mode: sideways-lr',
      'direction: rtl; unicode-bidi: bidi-override',
      'content-visibility: auto',
      'contain-intrinsic-size: 10px; content-visibility: auto',
      'position: fixed; inset: auto 0 0 auto; z-index: 2147483647',
      'position: sticky; top: 0',
      'position: absolute; left: 30px; top: -5px',
      'filter: blur(1px)',
      'backdrop-filter: invert(1)',
      'display: contents',
      'display: grid; grid-template-columns: repeat(5, 1fr)',
      'display: inline-flex; flex-direction: row-reverse',
      'display: table-cell',
      'columns: 3',
      'opacity: 0',
      'perspective: 40px; transform-style: preserve-3d',
      'container-type: size; width: 50vw; height: 20vh',
      'clip-path: circle(40%)',
      'mask: linear-gradient(black, transparent)',
      'user-select: none',
      'pointer-events: none',
      'white-space: pre',
      'font: 0/0 serif',
      'font-size: 90px; letter-spacing: -9px',
      'text-transform: uppercase; text-align: justify',
      'width: 0; height: 0',
      'float: right; margin: -40px',
      'all: initial',
      'background: color(display-p3 1 0 0 / 0.4)',
      'background: oklch(20% 0.1 20deg); color: hwb(20 10% 0%)',
      'anchor-name: --box; view-transition-name: box',
    ),
    { maxLength: 2 },
  )
  .map((declarations) => ` style="${declarations.join('; ')}"`);

/** Elements around a box: `•` is replaced by the box, `&` by attributes. */
const wrappers = fc.constantFrom(
  '<div&>•</div>',
  '<div&><div>•</div><p>Words beside it</p></div>',
  '<form&>•</form>',
  '<form action="comment" method="post"&>•</form>',
  '<form class="compose-form"&>•</form>',
  '<form&><input name="closest"><input name="matches">•</form>',
  '<form&><input name="children"><input name="id"><input name="contains">•</form>',
  '<article role="article"&>•</article>',
  '<section role="dialog"&>•</section>',
  '<dialog open&>•</dialog>',
  '<dialog&>•</dialog>',
  '<div popover="manual"&>•</div>',
  '<details open&><summary>More</summary>•</details>',
  '<table&><tr><td>•<td><button>Reply</button></table>',
  '<label&>Write •</label>',
  '<fieldset&><legend>Write</legend>•</fieldset>',
  '<ul&><li>•</ul>',
  '<zz-box&><template shadowrootmode="open"><slot></slot></template>•</zz-box>',
  '<zz-box&><template shadowrootmode="open"><style>div{all:unset}</style>•</template></zz-box>',
  '<zz-box&><template shadowrootmode="open" shadowrootdelegatesfocus>•</template>•</zz-box>',
  '<zz-box&><template shadowrootmode="closed">•</template></zz-box>',
  '<div contenteditable&>•</div>',
  '<div contenteditable="false"&>•</div>',
  '<div role="search"&>•</div>',
  '<div inert&>•</div>',
  '<div dir="auto" lang="ar"&>•</div>',
  '<div data-testid="inline_reply_offscreen"&>•</div>',
  '<ytd-commentbox&>•</ytd-commentbox>',
  '<div tabindex="0" role="application" aria-hidden="true"&>•</div>',
);
/** The content of a frame is in an attribute, so it is escaped. */
const frame = '<iframe title="Box"&srcdoc="•"></iframe>';

/** Attributes by which sites and editors are recognized. */
const attributes = fc.constantFrom(
  '',
  'role="textbox"',
  'role="combobox" aria-expanded="true"',
  'aria-multiline="false"',
  'aria-label="Write a post" placeholder="What is on your mind?"',
  'placeholder="Search"',
  'name="text"',
  'id="body"',
  'class="tiptap ProseMirror"',
  'class="ql-editor"',
  'class="public-DraftEditor-content"',
  'class="ck-editor__editable"',
  'class="mce-content-body"',
  'data-lexical-editor="true" role="textbox"',
  'data-slate-editor="true"',
  'data-testid="tweetTextarea_0"',
  'data-test-ql-editor-contenteditable="true"',
  'id="contenteditable-root"',
  'class="wmd-input autosuggest-textarea__textarea"',
  'maxlength="90" rows="1"',
  'wrap="off" cols="4"',
  'spellcheck="false" autocapitalize="none" inputmode="none"',
  'dir="rtl"',
  'tabindex="-1"',
);
const content = fc.constantFrom(
  '',
  'We are thrilled to announce ',
  '<p><br></p>',
  '<p>We are <b>thri</b>lled to announce</p><p></p>',
  '<div>One</div><div><div>Two</div>three</div>',
  '<span><span></span></span>',
  'a<br>b<br><br>',
  '<p>@<span contenteditable="false">ana</span>, hello</p>',
  '<ul><li>One<ul><li>Two</ul></ul><hr><table><tr><td>x</table>',
  '<!-- none --><img alt="none"><svg><text>drawn</text></svg>',
  '<p>\u200b</p>\ufeff\u2060',
  '<p hidden>hidden</p><style>p{}</style><script type="text/none">none</script>',
  '<div contenteditable="false"><div contenteditable="true">inside</div></div>',
  '<zz-box><template shadowrootmode="open">in a shadow</template></zz-box>',
);
const box = fc.oneof(
  fc.tuple(attributes, style).map(([attribute, css]) => `<textarea ${attribute}${css}></textarea>`),
  fc
    .tuple(attributes, style)
    .map(([attribute, css]) => `<textarea ${attribute}${css}>We are thrilled to announce\n\nit</textarea>`),
  fc
    .tuple(
      fc.constantFrom('div', 'p', 'span', 'section', 'td', 'zz-editor', 'button', 'h1'),
      attributes,
      style,
      content,
    )
    .map(
      ([tag, attribute, css, inside]) =>
        `<${tag} contenteditable="true" ${attribute}${css}>${inside}</${tag}>`,
    ),
  fc
    .tuple(attributes, content)
    .map(([attribute, inside]) => `<div contenteditable="plaintext-only" ${attribute}>${inside}</div>`),
);
const buttons = fc
  .array(
    fc.constantFrom(
      '<button>Post</button>',
      '<button disabled>Post</button>',
      '<button type="submit" hidden>Publish</button>',
      '<input type="submit" value="Reply">',
      '<div role="button" tabindex="0">Comment</div>',
      '<div role="button" aria-label="Tweet" aria-disabled="true"></div>',
      '<button data-testid="tweetButtonInline"><svg></svg></button>',
      '<button type="button">Cancel</button>',
      '<form><button>Send</button></form>',
      '<div class="count">280</div><progress></progress>',
      `${'<button>Post</button>'.repeat(40)}`,
      '<zz-box><template shadowrootmode="open"><button>Post</button></template></zz-box>',
    ),
    { maxLength: 3 },
  )
  .map((list) => list.join(''));

const part = fc
  .tuple(
    fc.array(fc.tuple(fc.oneof({ weight: 9, arbitrary: wrappers }, fc.constant(frame)), style), {
      maxLength: 5,
    }),
    box,
    buttons,
    fc.boolean(),
  )
  .map(([layers, boxHtml, buttonsHtml, isInside]) => {
    const wrapped = layers.reduce(
      (inner, [wrapper, css]) => wrap(wrapper, css, inner),
      isInside ? boxHtml + buttonsHtml : boxHtml,
    );
    return isInside ? wrapped : wrapped + buttonsHtml;
  });

function wrap(wrapper: string, css: string, inner: string): string {
  const content = wrapper === frame ? inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : inner;
  return wrapper.replace('&', () => `${css} `).replaceAll('•', () => content);
}

/** A plain form on every page. It must be coached whatever surrounds it. */
const plainForm = '<form id="plain"><textarea rows="3"></textarea><button>Post</button></form>';

/** What the site does with its boxes after a post (`generated-site.ts`). */
const afterPost = fc.constantFrom('empty', 'later', 'remove', 'refuse');

export const arbitraryPages: fc.Arbitrary<ArbitraryPage> = fc
  .record({
    url: knownUrls,
    parts: fc.array(part, { minLength: 1, maxLength: 2 }),
    rootStyle: style,
    bodyStyle: style,
    after: afterPost,
    isRootStyled: fc.boolean(),
  })
  .map(({ url, parts, rootStyle, bodyStyle, after, isRootStyled }) => ({
    url,
    html: `<!doctype html><html data-after="${after}"${isRootStyled ? rootStyle : ''}><head><meta charset="utf-8"><title>A page</title></head><body${isRootStyled ? '' : bodyStyle}><main>${parts.join('<hr>')}</main>${plainForm}</body></html>`,
  }));
