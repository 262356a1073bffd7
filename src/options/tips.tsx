import { ruleSet } from '../analyzer/rule-set.ts';
import { say } from '../ui/say.ts';
import { Switch } from '../ui/switch.tsx';

interface Props {
  readonly rulesOff: readonly string[];
  readonly onChange: (rule: string, on: boolean) => void;
}

/** Every rule that speaks, with its reason, its source and its switch. */
export function Tips({ rulesOff, onChange }: Props) {
  return (
    <section aria-labelledby="tips">
      <h2 id="tips">{say('tipsTitle')}</h2>
      <p class="soft">{say('tipsLead')}</p>
      <ul class="tips">
        {ruleSet.flatMap(({ id, rule }) =>
          rule.kind === 'nudge' || rule.kind === 'praise' ? (
            <li key={id}>
              <Switch on={!rulesOff.includes(id)} onChange={(on) => onChange(id, on)}>
                {rule.name}
              </Switch>
              <p class="soft">
                {rule.why} <a href={rule.source.url}>{say('source', rule.source.title)}</a>
              </p>
            </li>
          ) : (
            []
          ),
        )}
      </ul>
    </section>
  );
}
