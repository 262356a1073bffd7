import { say } from '../ui/say.ts';

/** What stays where, in plain lines. */
export function Privacy() {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{say('privacyTitle')}</h2>
      <p class="said">{say('privacyFirst')}</p>
      <ul class="points">
        <li>{say('privacyDraft')}</li>
        <li>{say('privacyNetwork')}</li>
        <li>{say('privacyCounts')}</li>
        <li>{say('privacySync')}</li>
        <li>{say('privacyWindows')}</li>
        <li>{say('privacyNobody')}</li>
      </ul>
      <p>
        <a href="#record">{say('privacyRecord')}</a>
      </p>
      <h3>{say('checkTitle')}</h3>
      <ol class="points">
        <li>{say('checkPolicy')}</li>
        <li>{say('checkTools')}</li>
        <li>{say('checkOffline')}</li>
      </ol>
    </section>
  );
}
