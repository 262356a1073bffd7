import { languageAttributes, localize } from '../../ui/i18n.ts';
import { Switch } from '../../ui/switch.tsx';
import { PolicyTag } from '../policy-tag.tsx';
import type { Tip } from './found-tips.ts';

interface Props {
  readonly tip: Tip;
  readonly on: boolean;
  /** The organization lets people change nothing. */
  readonly locked: boolean;
  /** The organization has turned this tip off. */
  readonly isSet: boolean;
  readonly onChange: (on: boolean) => Promise<boolean>;
}

/** One tip: its switch, its reason, and its source. Tips are in English in every language. */
export function TipEntry({
  tip: { name, why, suggestion, isPraise, source },
  on,
  locked,
  isSet,
  onChange,
}: Props) {
  return (
    <li lang="en" dir="ltr">
      <Switch on={on} disabled={locked || isSet} onChange={onChange}>
        {name}
        {isSet && [' ', <PolicyTag key="set" />]}
      </Switch>
      <p class="soft">
        {isPraise && (
          <span class="tag" {...languageAttributes()}>
            {localize('tipPraise')}
          </span>
        )}{' '}
        {why} {suggestion} <a href={source.url}>{localize('source', source.title)}</a>
      </p>
    </li>
  );
}
