import { useState } from 'preact/hooks';
import {
  addSite,
  declaredOrigins,
  onChosen,
  originOf,
  readChosenOrigins,
  removeSite,
} from '../storage/chosen-origins.ts';
import { useStored } from '../storage/use-stored.ts';
import { Problem } from '../ui/problem.tsx';
import { strings } from '../ui/strings.ts';

const { chosen: words } = strings.options;
const read = () => readChosenOrigins(declaredOrigins());

/** Sites the person added: a list to take from, and a line to add to. */
export function ChosenSites() {
  const origins = useStored(read, onChosen);
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  if (origins === null || 'failed' in origins) return null;

  const add = async () => {
    const origin = originOf(address.trim());
    if (origin === null) return setProblem(words.notASite(address.trim()));
    const agreed = await addSite(origin).catch(() => false);
    setProblem(agreed ? '' : words.notAllowed(hostOf(origin)));
    if (agreed) setAddress('');
  };
  return (
    <section aria-labelledby="chosen">
      <h2 id="chosen">{words.title}</h2>
      <p class="soft">{words.lead}</p>
      <ul class="chosen">
        {origins.value.map((origin) => (
          <li key={origin}>
            <span>{hostOf(origin)}</span>
            <button type="button" class="button" onClick={() => void removeSite(origin)}>
              {words.remove(hostOf(origin))}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label for="address">{words.address}</label>
        <input
          id="address"
          type="text"
          inputMode="url"
          autoComplete="off"
          placeholder="forum.example"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={address.trim() === ''}>
          {words.add}
        </button>
      </form>
      <Problem words={problem} />
    </section>
  );
}

/** `https://forum.example/*` as people say it. */
function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
}
