import { describe, expect, it } from 'vitest';
import { type Result, runStages, type Stage } from '../../../scripts/test/run-stages.ts';
import { stepsOf } from '../../../scripts/test/stages.ts';

/** Runs steps, and returns the total and the lines that are printed. */
async function run(steps: readonly (readonly (readonly Stage[])[])[]) {
  let printed = '';
  const total = await runStages(steps, (text) => {
    printed += text;
  });
  return { total, lines: printed.split('\n').filter((line) => line !== '') };
}

const stage = (name: string, result: Result): Stage => ({
  name,
  async run(print) {
    print(`${name} starts\n`);
    await new Promise((done) => setImmediate(done));
    print(`${name} ends\n`);
    return result;
  },
});
const time = (result: string) => expect.stringMatching(new RegExp(`^ {2}${result}, \\d+\\.\\d s$`));

describe('runStages', () => {
  it('adds up the results, and prints the time of each stage and the total', async () => {
    const steps = [[[stage('one', { passed: 1, failed: 0 })]], [[stage('two', { passed: 20, failed: 0 })]]];
    const { total, lines } = await run(steps);
    expect(total).toEqual({ passed: 21, failed: 0 });
    expect(lines).toEqual([
      ...['— one', 'one starts', 'one ends', time('ok')],
      ...['— two', 'two starts', 'two ends', time('ok')],
      '21 passed, 0 failed',
    ]);
  });

  it('runs lanes at the same time, but prints the output of each stage in one piece', async () => {
    let runningTogether = 0;
    let most = 0;
    const counted = (name: string): Stage => ({
      name,
      async run(print, signal) {
        most = Math.max(most, ++runningTogether);
        const result = await stage(name, { passed: 1, failed: 0 }).run(print, signal);
        runningTogether--;
        return result;
      },
    });
    const { total, lines } = await run([[[counted('a'), counted('b')], [counted('c')]]]);
    expect(total).toEqual({ passed: 3, failed: 0 });
    expect(most).toBe(2);
    for (const name of ['a', 'b', 'c']) {
      const start = lines.indexOf(`— ${name}`);
      expect(lines.slice(start, start + 4)).toEqual([
        ...[`— ${name}`, `${name} starts`, `${name} ends`],
        time('ok'),
      ]);
    }
  });

  it('stops after the first stage that fails, and names those that did not run to the end', async () => {
    const slow: Stage = {
      name: 'slow',
      run: (_, signal) =>
        new Promise((done) => {
          signal.addEventListener('abort', () => done({ passed: 0, failed: 1 }));
        }),
    };
    const fine = { passed: 1, failed: 0 };
    const { total, lines } = await run([
      [[stage('one', fine)]],
      [[slow], [stage('broken', { passed: 8, failed: 2 }), stage('next', fine)]],
      [[stage('last', fine)]],
    ]);
    expect(total).toEqual({ passed: 9, failed: 2 });
    expect(lines.slice(4)).toEqual([
      ...['— broken', 'broken starts', 'broken ends', time('FAILED')],
      'Not run to the end: slow, next, last',
      '9 passed, 2 failed',
    ]);
  });
});

describe('the stages', () => {
  const namesOf = (steps: readonly (readonly (readonly Stage[])[])[]) =>
    steps.map((lanes) => lanes.flat().map(({ name }) => name));

  it('of “npm run check” check rules and sites, types, lint, and unused code before the unit tests', () => {
    expect(namesOf(stepsOf.check)).toEqual([
      ['rules and sites'],
      ['types', 'types of the core, without the DOM', 'lint', 'unused files, exports, and packages'],
      ['unit tests'],
    ]);
  });

  it('of “npm test” are those, builds beside the unit tests, and last the browser tests', () => {
    const [rulesAndSites, types, builds, ...others] = namesOf(stepsOf.test);
    expect([rulesAndSites, types]).toEqual(namesOf(stepsOf.check).slice(0, 2));
    expect(builds).toEqual([
      ...['unit tests', 'build for Chromium', 'build for Firefox'],
      ...['scripts of the fixture pages', 'web-ext lint'],
    ]);
    expect(others).toEqual([['installed browsers'], ['browser tests in Chromium and Firefox']]);
  });
});
