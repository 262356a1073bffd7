import { localize } from '../ui/i18n.ts';

/** The first words to somebody new, above the box they can try at once. */
export function Welcome() {
  return (
    <div class="welcome">
      <h2>{localize('welcomeTitle')}</h2>
      <p>
        {localize('welcomeWhat')} {localize('welcomeManners')} {localize('welcomePrivacy')}
      </p>
    </div>
  );
}
