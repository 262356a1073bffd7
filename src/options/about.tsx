import browser from 'webextension-polyfill';
import { localize } from '../ui/i18n.ts';

/** The extension's version and license. */
export function About() {
  return (
    <section aria-labelledby="about">
      <h2 id="about">{localize('aboutTitle')}</h2>
      <p class="lead">{localize('aboutWhat')}</p>
      <dl class="facts">
        <dt>{localize('aboutVersion')}</dt>
        <dd>{browser.runtime.getManifest().version}</dd>
        <dt>{localize('aboutLicense')}</dt>
        <dd>{localize('aboutLicenseTerms')}</dd>
      </dl>
      <p>{localize('aboutTips')}</p>
      <p>
        <a href={browser.runtime.getURL('src/practice/index.html')}>{localize('practice')}</a>
        {' · '}
        <a href="#privacy">{localize('checkTitle')}</a>
      </p>
    </section>
  );
}
