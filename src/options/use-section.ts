import { useEffect, useState } from 'preact/hooks';

/** The section the address names (`#tips`), or `first` where it names none; follows it as it changes. */
export function useSection<Id extends string>(ids: readonly Id[], first: Id): Id {
  const named = () => ids.find((id) => location.hash === `#${id}`) ?? first;
  const [section, setSection] = useState(named);
  useEffect(() => {
    const life = new AbortController();
    addEventListener('hashchange', () => setSection(named), { signal: life.signal });
    return () => life.abort();
  });
  return section;
}
