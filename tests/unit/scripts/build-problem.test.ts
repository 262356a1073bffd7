import { describe, expect, it } from 'vitest';
import { buildProblem } from '../../../scripts/build/build-problem.ts';

const parseError = `error during build:
Build failed with 1 error:

[plugin crx:content-scripts-iife]
Error: Build failed with 1 error:

\u001b[31m[builtin:vite-transform] \u001b[0mUnexpected token
    \u001b[38;5;246m╭─[\u001b[0m src/content/index.ts:24:11 \u001b[38;5;246m]\u001b[0m
    at #build (file:///a/rolldown.mjs:146:34)
`;

describe('buildProblem', () => {
  it('is the message of the bundler with its place, without colors and stack trace', () => {
    expect(buildProblem(parseError)).toBe('src/content/index.ts:24:11: Unexpected token');
  });

  it('is the message of another error', () => {
    const output =
      'failed to load config\nerror during build:\nError: src/sites/x.ts: wrong\n    at a (b.ts:1:2)';
    expect(buildProblem(output)).toBe('src/sites/x.ts: wrong');
    expect(buildProblem('RangeError: too many')).toBe('too many');
  });

  it('is the last line of any other output', () => {
    expect(buildProblem('building …\nKilled\n')).toBe('Killed');
    expect(buildProblem('')).toBe('');
  });
});
