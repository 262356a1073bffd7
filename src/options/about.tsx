import browser from 'webextension-polyfill';
import { say } from '../ui/say.ts';

/** What this is, which version, and under which licence. */
export function About() {
  return (
    <section aria-labelledby="about">
      <h2 id="about">{say('aboutTitle')}</h2>
      <p class="said">{say('aboutWhat')}</p>
      <dl class="facts">
        <dt>{say('aboutVersion')}</dt>
        <dd>{browser.runtime.getManifest().version}</dd>
        <dt>{say('aboutLicence')}</dt>
        <dd>{say('aboutLicenceIs')}</dd>
      </dl>
      <p>{say('aboutTips')}</p>
      <p>
        <a href={browser.runtime.getURL('src/practice/index.html')}>{say('practise')}</a>
        {' · '}
        <a href="#privacy">{say('aboutCheck')}</a>
      </p>
    </section>
  );
}
