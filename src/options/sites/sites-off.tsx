import { sites } from '../../sites/kit/sites.ts';
import type { Policy } from '../../storage/policy.ts';
import { Switch } from '../../ui/switch.tsx';
import { PolicyTag } from '../policy-tag.tsx';

interface Props {
  readonly sitesOff: readonly string[];
  readonly policy: Policy;
  readonly onChange: (site: string, on: boolean) => Promise<boolean>;
}

/** Every site the coach is on, with its switch. */
export function SitesOff({ sitesOff, policy, onChange }: Props) {
  return (
    <ul class="rows two">
      {sites.map(({ id, name }) => {
        const isSet = policy.sitesOff.includes(id) || policy.sitesOn.includes(id);
        return (
          <li key={id}>
            <Switch
              on={!sitesOff.includes(id)}
              disabled={policy.locked || isSet}
              onChange={(on) => onChange(id, on)}
            >
              {name}
              {isSet && [' ', <PolicyTag key="set" />]}
            </Switch>
          </li>
        );
      })}
    </ul>
  );
}
