import type { ExampleDraft, Question, Rule } from '../../src/rules/kit/rule.ts';
import type { DocumentedRule } from './documented-rules.ts';

const questions: Readonly<Record<Question, string>> = {
  with: 'With: is it a conversation?',
  them: 'Them: is it about them?',
  give: 'Give: does it give before it asks?',
  human: 'Human: does it sound like a person?',
};

const chapters: readonly { kind: Rule['kind']; title: string; intro: string }[] = [
  { kind: 'nudge', title: 'Nudges', intro: 'What the coach may suggest something about, one at a time.' },
  { kind: 'praise', title: 'Praise', intro: 'What it is glad to see.' },
  { kind: 'quiet', title: 'Quiet', intro: 'Where no nudge is shown at all.' },
  {
    kind: 'cue',
    title: 'Cues',
    intro: 'What it never mentions: each moves the lean a little, the way the evidence says.',
  },
];

/** The page about all rules, in Markdown. */
export function renderRules(rules: readonly DocumentedRule[]): string {
  const head = `# The rules

<!-- Written by scripts/rules-doc.ts from src/rules. Change the rules, then run: npx tsx scripts/rules-doc.ts -->

One file in \`src/rules\` is one rule. There are ${rules.length}. The words a rule is about stand in « ».
`;
  const parts = chapters.map(({ kind, title, intro }) => {
    const ofKind = rules.filter(({ rule }) => rule.kind === kind);
    return `## ${title}\n\n${intro}\n\n${ofKind.map(renderRule).join('\n')}`;
  });
  return `${head}\n${parts.join('\n')}`;
}

function renderRule({ id, rule, about, examples }: DocumentedRule): string {
  const lines = [`### ${about.name}`, '', `\`${id}\`${scope(rule)}. ${questions[about.question]}`, ''];
  lines.push(`- **Why**: ${about.why} [${about.source.title}](${about.source.url})`);
  if (rule.kind === 'nudge' || rule.kind === 'praise') lines.push(`- **Says**: ${rule.what}`);
  if (rule.kind === 'nudge') lines.push(`- **Suggests**: ${rule.suggestion}`);
  if (rule.kind === 'cue') lines.push(`- **Leans**: ${rule.leans}`);
  lines.push(`- **Sees**:`, ...examples.flags.map(renderExample));
  lines.push(`- **Lets pass**:`, ...examples.passes.map(renderExample));
  return `${lines.join('\n')}\n`;
}

const scope = ({ only }: Rule): string =>
  only === undefined ? '' : only === 'post' ? ', in posts' : ', in replies';

const longest = 160;

function renderExample(example: string | ExampleDraft): string {
  const draft = typeof example === 'string' ? { text: example } : example;
  const line = draft.text.replace(/\n+/g, ' ⏎ ').replaceAll('`', 'ˋ');
  const text = line.length > longest ? `${line.slice(0, longest)}…` : line;
  const notes = [
    ...('kind' in draft && draft.kind === 'reply' ? ['a reply'] : []),
    ...('answers' in draft && draft.answers ? [`to “${draft.answers.text}”`] : []),
    ...('sentBefore' in draft ? ['like one sent before'] : []),
    ...('site' in draft && draft.site ? [`on ${draft.site}`] : []),
  ];
  return `  - \`${text}\`${notes.length > 0 ? ` (${notes.join(' ')})` : ''}`;
}
