import { useEffect, useRef, useState } from 'preact/hooks';
import { useSettingsChange } from '../messages/use-settings-change.ts';
import { noPolicy } from '../storage/policy.ts';
import { readPolicy } from '../storage/read-settings.ts';
import { useStored } from '../storage/use-stored.ts';
import { Brand } from '../ui/brand.tsx';
import { localize, type MessageName } from '../ui/i18n.ts';
import { Problem } from '../ui/problem.tsx';
import { About } from './about.tsx';
import { DataPage } from './data/data-page.tsx';
import { Privacy } from './privacy.tsx';
import type { SectionProps } from './section.ts';
import { SitesPage } from './sites/sites-page.tsx';
import { Tips } from './tips/tips.tsx';
import { TurnedOff } from './turned-off.tsx';
import { LastWeekPage } from './week/last-week-page.tsx';
import { WeekPage } from './week/week-page.tsx';
import { WordsPage } from './words/words-page.tsx';

const sections = {
  week: ['thisWeek', WeekPage],
  last: ['lastWeek', LastWeekPage],
  tips: ['tipsTitle', Tips],
  words: ['wordsTitle', WordsPage],
  sites: ['sitesTitle', SitesPage],
  'turned-off': ['turnedOffTitle', TurnedOff],
  data: ['dataTitle', DataPage],
  privacy: ['privacyTitle', Privacy],
  about: ['aboutTitle', About],
} as const satisfies Record<string, readonly [MessageName, (props: SectionProps) => unknown]>;

type Id = keyof typeof sections;
const ids = Object.keys(sections).filter((id): id is Id => id in sections);

/** The options page. It shows one section at a time, and each has its own URL hash. */
export function Options() {
  const current = useSectionId();
  const { failed, change } = useSettingsChange();
  const stored = useStored(readPolicy);
  const policy = stored !== null && 'value' in stored ? stored.value : noPolicy;
  const content = useRef<HTMLDivElement>(null);
  const opened = useRef(current);
  // Keyboard and screen reader users continue at the start of the section they opened.
  useEffect(() => {
    if (opened.current !== current) content.current?.focus();
    opened.current = current;
  }, [current]);
  const [, Section] = sections[current];
  return (
    <>
      <header>
        <Brand />
        <nav aria-label={localize('navLabel')}>
          <ul>
            {ids.map((id) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
                  {localize(sections[id][0])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <div class="content" ref={content} tabIndex={-1}>
        <Problem text={failed ? localize('saveFailed') : ''} />
        {policy.locked && <p class="panel">{localize('policyLocked')}</p>}
        <Section change={change} policy={policy} />
      </div>
    </>
  );
}

/** The section id in the URL hash (such as `#tips`), or `week` if the hash names none. */
function useSectionId(): Id {
  const idInHash = () => ids.find((id) => location.hash === `#${id}`) ?? 'week';
  const [id, setId] = useState(idInHash);
  useEffect(() => {
    const lifetime = new AbortController();
    addEventListener('hashchange', () => setId(idInHash), { signal: lifetime.signal });
    return () => lifetime.abort();
  });
  return id;
}
