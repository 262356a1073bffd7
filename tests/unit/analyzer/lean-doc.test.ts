import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readDraftLine } from '../../../scripts/coach/read-draft-line.ts';
import { weightsFile } from '../../../scripts/fit/weights-file.ts';
import { analyze } from '../../../src/analyzer/analyze.ts';
import { leanStepOf } from '../../../src/coach/draft/lean-step.ts';

const doc = readFileSync('docs/lean.md', 'utf8');
const short = (value: number, digits: number): string =>
  value
    .toFixed(digits)
    .replace(/^(-?)0/, '$1')
    .replace('-', '−');

describe('docs/lean.md', () => {
  it('shows an example that the coach reads as it says', () => {
    const draft = readDraftLine(/echo '(.*)' \| npm run/.exec(doc)?.[1] ?? '');
    const { lean, parts, nudges } = analyze(draft);
    const rows = parts.map(({ rule, weight }) => new RegExp(`\\| \`${rule}\`.*\\| ${short(weight, 3)} \\|`));
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(doc).toMatch(row);
    expect(doc).toContain(`tanh(${short(Math.atanh(lean), 3)}) = ${short(lean, 3)}`);
    expect(leanStepOf(lean)).toBe('rather-with');
    expect(nudges.map(({ rule }) => rule)).toEqual(['engagement-bait']);
  });

  it('has the figures that are stored with the weights', () => {
    const file: unknown = JSON.parse(readFileSync('src/analyzer/weights.json', 'utf8'));
    const { fitted, measured, unseen } = v.parse(weightsFile, file).provenance;
    const drafts = (count: number): string => count.toLocaleString('en-US');
    for (const { talksAt, talksWith, auc } of measured.sets) {
      const figures = [drafts(talksAt + talksWith), short(auc.weights, 3), short(auc.leftOut, 3)];
      expect(doc).toContain(`| ${figures.join(' | ')} |`);
    }
    const total = [drafts(fitted.drafts), short(measured.auc.weights, 3), short(measured.auc.leftOut, 3)];
    expect(doc).toContain(`| **all drafts** | | | ${total.join(' | ')} |`);
    expect(doc.replaceAll('\n', ' ')).toContain(`${drafts(fitted.talksAt)} labeled`);
    for (const { auc } of unseen ? [unseen, ...unseen.sets] : []) expect(doc).toContain(short(auc, 3));
    for (const date of [fitted.date, measured.date]) expect(doc).toContain(date);
  });
});
