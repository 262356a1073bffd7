import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyOfProject, type ProjectCopy } from '../../unit/scripts/copy-of-project.ts';

let project: ProjectCopy;
let command: ChildProcessWithoutNullStreams;
let printed = '';
beforeEach(() => {
  project = copyOfProject();
});
afterEach(async () => {
  if (command.exitCode === null) {
    command.kill('SIGINT');
    await once(command, 'exit');
  }
  project.remove();
});

/** Runs `npm run dev` as on a machine without a display. */
function start(...args: readonly string[]): void {
  printed = '';
  command = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/dev.ts', ...args], {
    cwd: project.folder,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
  });
  for (const stream of [command.stdout, command.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
}

/** Waits until the command has printed `pattern`, and forgets what it printed. */
async function untilPrinted(pattern: RegExp): Promise<RegExpExecArray> {
  const found = () => pattern.exec(printed);
  await expect.poll(found, { timeout: 120_000 }).not.toBeNull();
  const match = found() ?? expect.fail(`nothing printed for ${pattern}`);
  printed = printed.slice(match.index + match[0].length);
  return match;
}

/** Changes text in a file of the copy, by renaming a new file over it as many editors do. */
function change(path: string, from: string, to: string): void {
  const file = join(project.folder, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(`${file}~`, text.replace(from, to));
  renameSync(`${file}~`, file);
}

describe.each([['chrome'], ['firefox']])('npm run dev %s', (browser) => {
  test('says what the coach says after each change, keeps the last good build, and ends', {
    timeout: 300_000,
  }, async () => {
    start(browser);
    const [, name = ''] = await untilPrinted(/One suggestion\n+(.+)\n/);
    await untilPrinted(/Change a file/);
    const rules = readdirSync(join(project.folder, 'src/rules/nudges')).map(
      (file) => `src/rules/nudges/${file}`,
    );
    const rule = rules.find((path) =>
      readFileSync(join(project.folder, path), 'utf8').includes(`name: '${name}'`),
    );

    change(rule ?? '', `name: '${name}'`, "name: 'A changed name'");
    await untilPrinted(/Reloaded in [\d.]+ s: src\/rules\/nudges\/\S+ changed\.\n/);
    await untilPrinted(/One suggestion\n+A changed name\n/);

    change('src/sites/x.ts', 'export default', 'const a = ; export default');
    await untilPrinted(/^Not reloaded: src\/sites\/x\.ts:\d+:\d+: Unexpected token$/m);

    change('src/sites/x.ts', 'const a = ; export default', 'export default');
    change('src/ui/card.css', '.card {', '.card { color: red;');
    await untilPrinted(/Reloaded in [\d.]+ s: .+ changed\./);
    await untilPrinted(/One suggestion\n+A changed name\n/);

    command.kill('SIGINT');
    await once(command, 'exit');
    const processes = () => spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout;
    await expect.poll(processes).not.toContain(project.folder);
  });
});
