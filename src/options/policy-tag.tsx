import { ours, say } from '../ui/say.ts';

/** Beside what the person's organisation has set. */
export function PolicyTag() {
  return (
    <span class="tag" {...ours()}>
      {say('policyTag')}
    </span>
  );
}
