/** The gallery: every state of the mark, the card, and the extension's own pages. */
import { render } from 'preact';
import { sections } from './sections.ts';
import type { OverlayState, PageState } from './state.ts';
import { stateUrl } from './state-url.ts';
import { choices, queryOf, variantIn } from './variant.ts';

const variant = variantIn(location.search);
/** In the headless browser, one section is shown at a time. */
const only = new URLSearchParams(location.search).get('section');

const naturalWidths = { overlay: 360, popup: 320, options: 1120, practice: 680 } as const;

function widthOf(state: PageState | OverlayState): number {
  if (variant.width === '320') return 320;
  if ('view' in state) return naturalWidths.overlay;
  const [page] = state.page.split('/');
  return page === 'popup' || page === 'practice' ? naturalWidths[page] : naturalWidths.options;
}

/** Makes a frame as high as its page, and keeps it so. */
function matchHeight(frame: HTMLIFrameElement): void {
  const body = frame.contentDocument?.body;
  if (body === undefined) return;
  new ResizeObserver(() => {
    frame.height = String(Math.ceil(body.getBoundingClientRect().height));
  }).observe(body);
}

function Gallery() {
  return (
    <>
      {only === null && <Header />}
      {sections
        .filter(({ id }) => only === null || id === only)
        .map(({ id, title, states }) => (
          <section id={id} key={id}>
            <h2>{title}</h2>
            <div class="states">
              {states.map((state) => (
                <figure key={state.id}>
                  <figcaption>
                    <a href={stateUrl(state, variant)}>{state.title}</a>
                  </figcaption>
                  <iframe
                    title={state.title}
                    src={stateUrl(state, variant)}
                    width={widthOf(state)}
                    height={100}
                    loading={only === null ? 'lazy' : 'eager'}
                    onLoad={(event) => matchHeight(event.currentTarget)}
                  />
                </figure>
              ))}
            </div>
          </section>
        ))}
    </>
  );
}

const switches = [
  ['theme', choices.theme],
  ['language', choices.language],
  ['direction', choices.direction],
  ['width', choices.width],
] as const;

function Header() {
  return (
    <header>
      {switches.map(([name, values]) => (
        <label key={name}>
          {name}{' '}
          <select
            name={name}
            value={variant[name]}
            onChange={(event) => {
              location.search = queryOf(variant, { [name]: event.currentTarget.value });
            }}
          >
            {values.map((value) => (
              <option key={value}>{value}</option>
            ))}
          </select>
        </label>
      ))}
      <nav aria-label="Sections">
        {sections.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
    </header>
  );
}

const root = document.getElementById('gallery');
if (root !== null) render(<Gallery />, root);
