import { useEffect, useRef } from 'preact/hooks';
import { useChange } from '../messages/use-change.ts';
import { readPolicy } from '../storage/area.ts';
import { noPolicy } from '../storage/policy.ts';
import { useStored } from '../storage/use-stored.ts';
import { Brand } from '../ui/brand.tsx';
import { Problem } from '../ui/problem.tsx';
import { type MessageName, say } from '../ui/say.ts';
import { About } from './about.tsx';
import { Privacy } from './privacy.tsx';
import { QuietList } from './quiet-list.tsx';
import { RecordPage } from './record/record-page.tsx';
import type { SectionProps } from './section.ts';
import { SitesPage } from './sites/sites-page.tsx';
import { Tips } from './tips/tips.tsx';
import { useSection } from './use-section.ts';
import { LastWeekPage } from './week/last-week-page.tsx';
import { WeekPage } from './week/week-page.tsx';
import { HouseWords } from './words/house-words.tsx';

const sections = {
  week: ['thisWeek', WeekPage],
  last: ['lastWeek', LastWeekPage],
  tips: ['tipsTitle', Tips],
  words: ['wordsTitle', HouseWords],
  sites: ['sitesTitle', SitesPage],
  quiet: ['quietTitle', QuietList],
  record: ['recordTitle', RecordPage],
  privacy: ['privacyTitle', Privacy],
  about: ['aboutTitle', About],
} as const satisfies Record<string, readonly [MessageName, (props: SectionProps) => unknown]>;

type Id = keyof typeof sections;
const ids = Object.keys(sections).filter((id): id is Id => id in sections);

/** The options: one section at a time, each with an address of its own. */
export function Options() {
  const current = useSection(ids, 'week');
  const { failed, change } = useChange();
  const stored = useStored(readPolicy);
  const policy = stored !== null && 'value' in stored ? stored.value : noPolicy;
  const content = useRef<HTMLDivElement>(null);
  const opened = useRef(current);
  // Whoever chose a section by keyboard or screen reader goes on from its beginning.
  useEffect(() => {
    if (opened.current !== current) content.current?.focus();
    opened.current = current;
  }, [current]);
  const [, Section] = sections[current];
  return (
    <>
      <header>
        <Brand />
        <nav aria-label={say('navLabel')}>
          <ul>
            {ids.map((id) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
                  {say(sections[id][0])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <div class="content" ref={content} tabIndex={-1}>
        <Problem words={failed ? say('notSaved') : ''} />
        {policy.locked && <p class="panel">{say('policyLocked')}</p>}
        <Section change={change} policy={policy} />
      </div>
    </>
  );
}
