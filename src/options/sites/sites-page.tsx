import { sites } from '../../sites/kit/sites.ts';
import { readSettings } from '../../storage/read-settings.ts';
import { localize } from '../../ui/i18n.ts';
import { Switch } from '../../ui/switch.tsx';
import { Loaded } from '../loaded.tsx';
import { PolicyTag } from '../policy-tag.tsx';
import type { SectionProps } from '../section.ts';
import { AddedSites } from './added-sites.tsx';

/** The built-in sites, each with a switch, and the sites the person added. */
export function SitesPage({ change, policy }: SectionProps) {
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{localize('sitesTitle')}</h2>
      <Loaded read={readSettings}>
        {({ sitesOff }) => (
          <ul class="rows two">
            {sites.map(({ id, name }) => {
              const isSetByPolicy = policy.sitesOff.includes(id) || policy.sitesOn.includes(id);
              return (
                <li key={id}>
                  <Switch
                    on={!sitesOff.includes(id)}
                    disabled={policy.locked || isSetByPolicy}
                    onChange={(to) => change({ set: 'site', id, to })}
                  >
                    {name}
                    {isSetByPolicy && [' ', <PolicyTag key="policy" />]}
                  </Switch>
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
      <AddedSites />
    </section>
  );
}
