import { useState } from 'preact/hooks';
import {
  addSite,
  declaredOrigins,
  onSitesChanged,
  originOf,
  readAddedOrigins,
  removeSite,
} from '../../storage/added-sites.ts';
import { useStored } from '../../storage/use-stored.ts';
import { localize } from '../../ui/i18n.ts';
import { Problem } from '../../ui/problem.tsx';
import { TextField } from '../text-field.tsx';

const readOrigins = () => readAddedOrigins(declaredOrigins());

/** The sites the person added, and a form that adds one. */
export function AddedSites() {
  const origins = useStored(readOrigins, onSitesChanged);
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  if (origins === null || 'failed' in origins) return null;

  const add = async () => {
    const origin = originOf(address.trim());
    if (origin === null) return setProblem(localize('addSiteInvalid', address.trim()));
    const allowed = await addSite(origin).catch(() => false);
    setProblem(allowed ? '' : localize('addSiteDenied', hostOf(origin)));
    if (allowed) setAddress('');
  };
  return (
    <section aria-labelledby="added-sites">
      <h3 id="added-sites">{localize('addedSitesTitle')}</h3>
      <p class="soft">{localize('addedSitesLead')}</p>
      <ul class="rows" hidden={origins.value.length === 0}>
        {origins.value.map((origin) => (
          <li class="row" key={origin}>
            <span>{hostOf(origin)}</span>
            <button type="button" class="button" onClick={() => void removeSite(origin)}>
              {localize('removeSite', hostOf(origin))}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          id="address"
          label={localize('addSiteField')}
          dir="ltr"
          inputMode="url"
          placeholder="forum.example"
          value={address}
          onInput={setAddress}
        />
        <button type="submit" class="button" disabled={address.trim() === ''}>
          {localize('addSite')}
        </button>
      </form>
      <Problem text={problem} />
    </section>
  );
}

/** The host name in a match pattern: `forum.example` for `https://forum.example/*`. */
function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
}
