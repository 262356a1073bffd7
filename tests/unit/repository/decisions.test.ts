import { expect, it } from 'vitest';
import { readText, trackedFiles } from './source-tree.ts';

const folder = 'docs/decisions/';
const records = trackedFiles
  .filter((path) => path.startsWith(folder) && path !== `${folder}README.md`)
  .map((path) => path.slice(folder.length))
  .sort();

it('the index lists every decision, with its number and title', () => {
  const entries = records.map((record, index) => {
    expect(record.startsWith(`${String(index + 1).padStart(4, '0')}-`), record).toBe(true);
    const [, title = ''] = /^# (?:\d+)\. (.+)$/m.exec(readText(folder + record)) ?? [];
    return `${index + 1}. [${title}](${record})`;
  });
  expect(entries.length).toBeGreaterThanOrEqual(10);
  expect(readText(`${folder}README.md`).match(/^\d+\. .+$/gm)).toEqual(entries);
});

it.each(records)('%s has the context, the decision, and its consequences', (record) => {
  expect(readText(folder + record).match(/^##? .+$/gm)).toEqual([
    expect.stringMatching(`^# ${Number(record.slice(0, 4))}\\. `),
    '## Context',
    '## Decision',
    '## Consequences',
  ]);
});
