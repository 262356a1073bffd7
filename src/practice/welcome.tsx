import { say } from '../ui/say.ts';

/** The first words to somebody new, above the box they can try at once. */
export function Welcome() {
  return (
    <div class="welcome">
      <h2>{say('welcomeTitle')}</h2>
      <p>
        {say('welcomeWhat')} {say('welcomeManners')} {say('welcomePrivacy')}
      </p>
    </div>
  );
}
