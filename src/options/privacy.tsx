import { localize } from '../ui/i18n.ts';

/** What is stored and where, and how to check it. */
export function Privacy() {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{localize('privacyTitle')}</h2>
      <p class="lead">{localize('privacyFirst')}</p>
      <ul class="points">
        <li>{localize('privacyDraft')}</li>
        <li>{localize('privacyNetwork')}</li>
        <li>{localize('privacyCounts')}</li>
        <li>{localize('privacyHashes')}</li>
        <li>{localize('privacySync')}</li>
        <li>{localize('privacyWindows')}</li>
        <li>{localize('privacyNobody')}</li>
      </ul>
      <p>
        <a href="#data">{localize('privacyData')}</a>
      </p>
      <h3>{localize('checkTitle')}</h3>
      <ol class="points">
        <li>{localize('checkPolicy')}</li>
        <li>{localize('checkTools')}</li>
        <li>{localize('checkOffline')}</li>
      </ol>
    </section>
  );
}
