import type { ComponentChildren } from 'preact';
import { englishAttributes, localize } from '../ui/i18n.ts';
import type { ActivePage } from './active-page.ts';
import type { CoachStatus } from './coach-status.ts';
import type { ComposerFacts } from './composer-facts.ts';
import { isCoaching, silenceText } from './silence-text.ts';

interface Props {
  readonly page: ActivePage;
  readonly coachStatus: CoachStatus;
  /** What the popup says about `coachStatus`. */
  readonly statusText: string;
  /** The person opened the section, and what it says should be up to date. */
  readonly onOpen: () => void;
}

/** A folded section that says what was found on the page, and why no tip is shown. */
export function WhySilentHere({ page, coachStatus, statusText, onOpen }: Props) {
  const { status, composer, knownSite } = page;
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && onOpen()}>
      <summary>{localize('whySilent')}</summary>
      <p class="silence">{silenceText(page, coachStatus, statusText)}</p>
      <dl>
        <Fact name={localize('seenSite')}>{status?.site.name ?? knownSite ?? localize('seenNone')}</Fact>
        <Fact name={localize('seenTips')}>{localize(isCoaching(coachStatus) ? 'seenOn' : 'seenOff')}</Fact>
        {status !== null && composer === null && (
          <Fact name={localize('seenTextBox')}>{localize('seenNone')}</Fact>
        )}
        {composer !== null && <FactsOfComposer {...composer} />}
      </dl>
    </details>
  );
}

const languageMessages = {
  english: 'seenEnglish',
  other: 'seenNotEnglish',
  uncertain: 'seenTooShort',
} as const;

function FactsOfComposer(facts: ComposerFacts) {
  const { kind, editor, composers, isDescribed, isTargetFound, language, tips, praise } = facts;
  return (
    <>
      <Fact name={localize('seenTextBox')}>
        {localize(kind === 'post' ? 'seenForPost' : 'seenForReply', editor)}
      </Fact>
      <Fact name={localize('seenTextBoxes')}>
        {new Intl.NumberFormat(localize('locale')).format(composers)}
      </Fact>
      <Fact name={localize('seenFoundBy')}>{localize(isDescribed ? 'seenDescribed' : 'seenGuessed')}</Fact>
      {kind === 'reply' && (
        <Fact name={localize('seenAnswers')}>{localize(isTargetFound ? 'seenFound' : 'seenNotFound')}</Fact>
      )}
      {language !== null && (
        <Fact name={localize('seenLanguage')}>{localize(languageMessages[language])}</Fact>
      )}
      <Fact name={localize('seenTipsFound')}>{names(tips)}</Fact>
      <Fact name={localize('seenPraiseFound')}>{names(praise)}</Fact>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The names of findings, which are in English. */
function names(found: readonly string[]): ComponentChildren {
  if (found.length === 0) return localize('seenNone');
  return <span {...englishAttributes}>{found.join(', ')}</span>;
}
