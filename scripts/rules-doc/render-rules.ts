import type { ExampleDraft, Question, Rule } from '../../src/rules/kit/rule.ts';
import type { DocumentedRule } from './documented-rules.ts';

const questions: Readonly<Record<Question, string>> = {
  with: 'With: is it a conversation?',
  them: 'Them: is it about them?',
  give: 'Give: does it give before it asks?',
  human: 'Human: does it sound like a person?',
};

const chapters: readonly { kind: Rule['kind']; title: string; intro: string }[] = [
  { kind: 'nudge', title: 'Nudges', intro: 'Tips. The coach shows one at a time.' },
  { kind: 'praise', title: 'Praise', intro: 'What a draft does well.' },
  { kind: 'quiet', title: 'Quiet', intro: 'Drafts in which the coach shows no nudge.' },
  {
    kind: 'cue',
    title: 'Cues',
    intro: 'Never shown: each moves the lean a little, in the direction its source says.',
  },
];

/** docs/rules.md: every rule with its reason and its examples. */
export function renderRules(rules: readonly DocumentedRule[]): string {
  const head = `# The rules

<!-- Generated from src/rules. Change the rules, then run: npm run rules-doc -->

Each file in \`src/rules\` is one rule. There are ${rules.length}. In the examples, the words that a rule marks are
between « and ». [How to write a rule](writing-rules.md).
`;
  const parts = chapters.map(({ kind, title, intro }) => {
    const ofKind = rules.filter(({ rule }) => rule.kind === kind);
    return `## ${title}\n\n${intro}\n\n${ofKind.map(renderRule).join('\n')}`;
  });
  return `${head}\n${parts.join('\n')}`;
}

function renderRule({ id, rule, examples }: DocumentedRule): string {
  const { name, question, why, source } = rule;
  const lines = [`### ${name}`, '', `\`${id}\`${scope(rule)}. ${questions[question]}`, ''];
  lines.push(`- **Why**: ${why} [${source.title}](${source.url})`);
  if (rule.kind === 'nudge' || rule.kind === 'praise') lines.push(`- **Says**: ${rule.what}`);
  if (rule.kind === 'nudge') lines.push(`- **Suggests**: ${rule.suggestion}`);
  if (rule.kind === 'cue') lines.push(`- **Leans**: ${rule.leans}`);
  lines.push(`- **Flags**:`, ...examples.flags.map(renderExample));
  lines.push(`- **Doesn’t flag**:`, ...examples.passes.map(renderExample));
  return `${lines.join('\n')}\n`;
}

const scopes = { post: ', in posts', reply: ', in replies' } as const;
const scope = ({ where }: Rule): string => (where?.kind === undefined ? '' : scopes[where.kind]);

/** Characters of an example that are shown. */
const maxLength = 160;

function renderExample(example: string | ExampleDraft): string {
  const draft = typeof example === 'string' ? { text: example } : example;
  const line = draft.text.replace(/\n+/g, ' ⏎ ').replaceAll('`', 'ˋ');
  const text = line.length > maxLength ? `${line.slice(0, maxLength)}…` : line;
  const notes = [
    ...('kind' in draft && draft.kind === 'reply' ? ['a reply'] : []),
    ...('answers' in draft && draft.answers ? [`to “${draft.answers.text}”`] : []),
    ...('sentBefore' in draft ? ['like one sent before'] : []),
    ...('site' in draft && draft.site ? [`on ${draft.site}`] : []),
  ];
  return `  - \`${text}\`${notes.length > 0 ? ` (${notes.join(' ')})` : ''}`;
}
