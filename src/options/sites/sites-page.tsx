import { readSettings } from '../../storage/read-stored.ts';
import { localize } from '../../ui/i18n.ts';
import { Loaded } from '../loaded.tsx';
import type { SectionProps } from '../section.ts';
import { AddedSites } from './added-sites.tsx';
import { SitesOff } from './sites-off.tsx';

/** The sites the coach is on by itself, and those the person added. */
export function SitesPage({ change, policy }: SectionProps) {
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{localize('sitesTitle')}</h2>
      <Loaded read={readSettings}>
        {({ sitesOff }) => (
          <SitesOff
            policy={policy}
            sitesOff={sitesOff}
            onChange={(id, to) => change({ set: 'site', id, to })}
          />
        )}
      </Loaded>
      <AddedSites />
    </section>
  );
}
