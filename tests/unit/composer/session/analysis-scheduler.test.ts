import { describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../../../src/analyzer/analysis.ts';
import { createAnalyst } from '../../../../src/composer/session/analysis-scheduler.ts';
import type { Draft } from '../../../../src/text/draft.ts';
import { analysisWith } from '../../kit/findings.ts';

const draft = (text: string): Draft => ({ text, kind: 'post', site: 'x', answers: null });

/** An analyst whose answers the test gives, in its own time. */
function analystAt(signal: AbortSignal) {
  const asked: string[] = [];
  const replies: ((analysis: Analysis | null) => void)[] = [];
  const answered = vi.fn();
  const analyst = createAnalyst(
    ({ text }) => {
      asked.push(text);
      return new Promise((resolve) => replies.push(resolve));
    },
    ({ text }) => answered(text),
    signal,
  );
  const reply = async (analysis: Analysis | null = analysisWith({})) => {
    replies.shift()?.(analysis);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { analyst, asked, answered, reply };
}

describe('createAnalyst', () => {
  it('gives each answer with the draft it is about', async () => {
    const { analyst, asked, answered, reply } = analystAt(new AbortController().signal);
    analyst.look(draft('a'));
    expect(asked).toEqual(['a']);
    expect(answered).not.toHaveBeenCalled();
    await reply();
    analyst.look(draft('ab'));
    await reply();
    expect(answered.mock.calls).toEqual([['a'], ['ab']]);
  });

  it('asks about one draft at a time, then about the newest, and about none in between', async () => {
    const { analyst, asked, answered, reply } = analystAt(new AbortController().signal);
    for (const text of ['a', 'ab', 'abc', 'abcd']) analyst.look(draft(text));
    expect(asked).toEqual(['a']);
    await reply();
    expect(asked).toEqual(['a', 'abcd']);
    await reply();
    await reply();
    expect(answered.mock.calls).toEqual([['a'], ['abcd']]);
  });

  it('goes on when there is no answer', async () => {
    const { analyst, asked, answered, reply } = analystAt(new AbortController().signal);
    analyst.look(draft('a'));
    analyst.look(draft('ab'));
    await reply(null);
    expect(answered).not.toHaveBeenCalled();
    expect(asked).toEqual(['a', 'ab']);
    await reply();
    expect(answered.mock.calls).toEqual([['ab']]);
  });

  it('says and asks nothing more once it is aborted', async () => {
    const life = new AbortController();
    const { analyst, asked, answered, reply } = analystAt(life.signal);
    analyst.look(draft('a'));
    analyst.look(draft('ab'));
    life.abort();
    await reply();
    expect(answered).not.toHaveBeenCalled();
    expect(asked).toEqual(['a']);
  });
});
