import type { ParsedText } from '../../text/parsed-text.ts';

/** How often things occur in the writer's own voice, counted once for all rules. */
export interface Counts {
  words: number;
  links: number;
  names: number;
  tags: number;
  emoji: number;
  numbers: number;
  money: number;
  /** Words of three letters or more all in capitals. */
  capitals: number;
  /** Sentences that end with a question mark, and with an exclamation mark. */
  questions: number;
  exclamations: number;
  /** Line breaks. */
  breaks: number;
  /** I, me, my … and we, us, our … and you, your … */
  i: number;
  we: number;
  you: number;
}

const person: Readonly<Record<string, 'i' | 'we' | 'you'>> = Object.fromEntries([
  ...list('i me my mine myself im ive').map((word) => [word, 'i']),
  ...list('we us our ours ourselves').map((word) => [word, 'we']),
  ...list('you your yours yourself yourselves u ur ya youre').map((word) => [word, 'you']),
]);

function list(words: string): string[] {
  return words.split(' ');
}

/** Counts what many rules ask about. */
export function count(text: ParsedText): Counts {
  const counts: Counts = {
    words: 0,
    links: 0,
    names: 0,
    tags: 0,
    emoji: 0,
    numbers: 0,
    money: 0,
    capitals: 0,
    questions: 0,
    exclamations: 0,
    breaks: 0,
    i: 0,
    we: 0,
    you: 0,
  };
  for (const token of text.tokens) {
    counts.breaks += token.breaks;
    if (!token.voice) continue;
    if (token.kind === 'word') {
      counts.words++;
      if (token.shape === 'upper' && token.end - token.start > 2) counts.capitals++;
      const apostrophe = token.lower.indexOf("'");
      const who = person[apostrophe < 0 ? token.lower : token.lower.slice(0, apostrophe)];
      if (who !== undefined) counts[who]++;
    } else if (token.kind === 'link') counts.links++;
    else if (token.kind === 'name') counts.names++;
    else if (token.kind === 'tag') counts.tags++;
    else if (token.kind === 'emoji') counts.emoji++;
    else if (token.kind === 'number') counts.numbers++;
    else if (token.kind === 'money') counts.money++;
  }
  for (const sentence of text.sentences) {
    if (sentence.closing.includes('?')) counts.questions++;
    if (sentence.closing.includes('!')) counts.exclamations++;
  }
  return counts;
}
