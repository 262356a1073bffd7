import { sites } from '../../sites/kit/sites.ts';
import { Switch } from '../../ui/switch.tsx';

interface Props {
  readonly sitesOff: readonly string[];
  readonly onChange: (site: string, on: boolean) => void;
}

/** Every site the coach is on, with its switch. */
export function SitesOff({ sitesOff, onChange }: Props) {
  return (
    <ul class="rows two">
      {sites.map(({ id, name }) => (
        <li key={id}>
          <Switch on={!sitesOff.includes(id)} onChange={(on) => onChange(id, on)}>
            {name}
          </Switch>
        </li>
      ))}
    </ul>
  );
}
