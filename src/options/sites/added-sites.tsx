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

const read = () => readAddedOrigins(declaredOrigins());

/** Sites the person added: a list to take from, and a line to add to. */
export function AddedSites() {
  const origins = useStored(read, onSitesChanged);
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  if (origins === null || 'failed' in origins) return null;

  const add = async () => {
    const origin = originOf(address.trim());
    if (origin === null) return setProblem(localize('addSiteInvalid', address.trim()));
    const agreed = await addSite(origin).catch(() => false);
    setProblem(agreed ? '' : localize('addSiteDenied', hostOf(origin)));
    if (agreed) setAddress('');
  };
  return (
    <section aria-labelledby="chosen">
      <h3 id="chosen">{localize('addedSitesTitle')}</h3>
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
        <label class="field" for="address">
          {localize('addSiteField')}
          <input
            id="address"
            type="text"
            dir="ltr"
            inputMode="url"
            autoComplete="off"
            placeholder="forum.example"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={address.trim() === ''}>
          {localize('addSite')}
        </button>
      </form>
      <Problem text={problem} />
    </section>
  );
}

/** `https://forum.example/*` as people say it. */
function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
}
