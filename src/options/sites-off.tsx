import { sites } from '../sites/kit/sites.ts';
import { strings } from '../ui/strings.ts';
import { Switch } from '../ui/switch.tsx';

interface Props {
  readonly sitesOff: readonly string[];
  readonly onChange: (site: string, on: boolean) => void;
}

/** Every site the coach is on, with its switch. */
export function SitesOff({ sitesOff, onChange }: Props) {
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{strings.options.sites.title}</h2>
      <ul>
        {sites.map(({ id, name }) => (
          <li key={id}>
            <Switch on={!sitesOff.includes(id)} onChange={(on) => onChange(id, on)}>
              {name}
            </Switch>
          </li>
        ))}
      </ul>
    </section>
  );
}
