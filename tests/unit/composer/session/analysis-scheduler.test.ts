import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../../../src/analyzer/analysis.ts';
import { createAnalysisScheduler } from '../../../../src/composer/session/analysis-scheduler.ts';
import type { Draft } from '../../../../src/text/draft.ts';
import { analysisWith } from '../../kit/findings.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Creates a scheduler. The test sets the draft with `write`, and answers requests with `reply`. */
function schedulerUntil(signal: AbortSignal) {
  let draft: Draft = { text: '', kind: 'post', site: 'x', answers: null };
  const requested: string[] = [];
  const replies: ((analysis: Analysis | null) => void)[] = [];
  const onAnalysis = vi.fn();
  const scheduler = createAnalysisScheduler(
    () => draft,
    ({ text }) => {
      requested.push(text);
      return new Promise((resolve) => replies.push(resolve));
    },
    ({ text }) => onAnalysis(text),
    signal,
  );
  const write = (text: string) => {
    draft = { ...draft, text };
  };
  const analyze = (text: string) => {
    write(text);
    scheduler.now();
  };
  const reply = async (analysis: Analysis | null = analysisWith({})) => {
    replies.shift()?.(analysis);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { scheduler, requested, onAnalysis, write, analyze, reply };
}
const life = () => new AbortController();

describe('createAnalysisScheduler', () => {
  it('passes on each analysis with the draft it is about', async () => {
    const { analyze, requested, onAnalysis, reply } = schedulerUntil(life().signal);
    analyze('a');
    expect(requested).toEqual(['a']);
    expect(onAnalysis).not.toHaveBeenCalled();
    await reply();
    analyze('ab');
    await reply();
    expect(onAnalysis.mock.calls).toEqual([['a'], ['ab']]);
  });

  it('requests one analysis at a time, and next only that of the newest draft', async () => {
    const { analyze, requested, onAnalysis, reply } = schedulerUntil(life().signal);
    for (const text of ['a', 'ab', 'abc', 'abcd']) analyze(text);
    expect(requested).toEqual(['a']);
    await reply();
    expect(requested).toEqual(['a', 'abcd']);
    await reply();
    await reply();
    expect(onAnalysis.mock.calls).toEqual([['a'], ['abcd']]);
  });

  it('continues after a request without an answer', async () => {
    const { analyze, requested, onAnalysis, reply } = schedulerUntil(life().signal);
    analyze('a');
    analyze('ab');
    await reply(null);
    expect(onAnalysis).not.toHaveBeenCalled();
    expect(requested).toEqual(['a', 'ab']);
    await reply();
    expect(onAnalysis.mock.calls).toEqual([['ab']]);
  });

  it('requests and reports nothing after it is aborted', async () => {
    const end = life();
    const { analyze, requested, onAnalysis, reply } = schedulerUntil(end.signal);
    analyze('a');
    analyze('ab');
    end.abort();
    await reply();
    expect(onAnalysis).not.toHaveBeenCalled();
    expect(requested).toEqual(['a']);
  });

  it('waits until the draft has not changed for a moment, with soon()', async () => {
    const { scheduler, requested, write } = schedulerUntil(life().signal);
    for (const text of ['a', 'ab', 'abc']) {
      write(text);
      scheduler.soon();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(requested).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(requested).toEqual(['abc']);
  });

  it('requests nothing after cancel()', async () => {
    const { scheduler, requested, write } = schedulerUntil(life().signal);
    write('a');
    scheduler.soon();
    scheduler.cancel();
    await vi.advanceTimersByTimeAsync(1000);
    expect(requested).toEqual([]);
  });
});
