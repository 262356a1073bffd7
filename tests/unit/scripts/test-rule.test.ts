import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '../repository/source-tree.ts';

const testRule = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/test-rule.ts', ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    encoding: 'utf8',
  });

describe('npm run test:rule', () => {
  it('tests one rule with its examples', () => {
    const { status, stdout } = testRule('hype');
    expect(status).toBe(0);
    expect(stdout).toBe('hype does what its examples say.\n');
  });

  it.each([
    [['shoutin'], 'There is no rule “shoutin”. Nearest: shouting, greeting, hedging.\n'],
    [[], 'Name a rule, for example: npm run test:rule shouting\n'],
  ])('fails with one line for %j', (args, message) => {
    const { status, stderr } = testRule(...args);
    expect(status).toBe(1);
    expect(stderr).toBe(message);
  });
});
