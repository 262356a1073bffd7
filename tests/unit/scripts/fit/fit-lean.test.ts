import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as core from '../../../../scripts/fit/core.ts';
import { fitLean, scoreUnseen } from '../../../../scripts/fit/fit-lean.ts';
import { fittedFile, remeasuredFile } from '../../../../scripts/fit/fitted-file.ts';
import type { DraftSet } from '../../../../scripts/fit/read-drafts.ts';
import { renderFit } from '../../../../scripts/fit/render-fit.ts';
import { weightsFile } from '../../../../scripts/fit/weights-file.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const setOf = (kind: 'post' | 'reply', name: string): DraftSet => ({
  name,
  drafts: days.flatMap((day) => [
    {
      text: `Thank you for the bread on ${day}! Which flour did you use for it?`,
      kind,
      answers: null,
      y: 0 as const,
    },
    {
      text: `Buy now, the deal ends on ${day}! https://example.com/deal`,
      kind,
      answers: null,
      y: 1 as const,
    },
  ]),
});
const posts = setOf('post', 'bakery');
const replies = setOf('reply', 'bakery-replies');
const fit = fitLean(core, [posts, replies], 0.01);
const unseen = scoreUnseen(core, [setOf('post', 'more'), setOf('reply', 'more-replies')], fit);

const stored = v.parse(weightsFile, JSON.parse(readFileSync('src/analyzer/weights.json', 'utf8')));

describe('a fit to drafts made for this test', () => {
  it('separates the two labels, also in drafts that are left out', () => {
    const text = renderFit(core, fit, unseen);
    expect(text).toMatch(/bakery +post +14 +7 +7 +\S+ +1\.000 +1\.000 +0\.000/);
    expect(text).toContain('all drafts: good (1.000)');
    expect(text).toContain('distance above .03: none');
    expect(text).toMatch(/Drafts that had no part in the fit:\n.*\nmore +post +14/);
    expect(text).toContain('Weights in replies.');
  });

  it('gives each rule that matched a weight in its direction', () => {
    const weightOf = (id: string) => fit.weights.find((weight) => weight.id === id && weight.kind === 'post');
    expect(weightOf('thanks')).toMatchObject({ drafts: 7, isUsed: true });
    expect(weightOf('thanks')?.weight).toBeGreaterThan(0);
    expect(weightOf('links')?.weight).toBeLessThan(0);
    expect(weightOf('condolence')?.isUsed).toBe(false);
    expect(weightOf('canned-reply')?.isUsed).toBe(false);
  });

  it('is stored in a file that says where the weights come from', () => {
    const file = fittedFile(stored, fit, 'Drafts made for a test.', unseen, '2026-11-30');
    expect(v.parse(weightsFile, file)).toEqual(file);
    expect(file.provenance.fitted).toEqual({
      date: '2026-11-30',
      about: 'Drafts made for a test.',
      drafts: 28,
      talksAt: 14,
      talksWith: 14,
    });
    expect(file.provenance.measured.sets[1]).toMatchObject({
      name: 'bakery-replies',
      kind: 'reply',
      talksAt: 7,
    });
    expect(file.provenance.unseen?.sets).toHaveLength(2);
    expect(file.weights).toHaveProperty('thanks');
    expect(file.weights).not.toHaveProperty('humblebrag');
  });

  it('keeps the stored weights of a kind without drafts, and says so', () => {
    const ofPosts = fitLean(core, [posts], 0.01);
    const file = fittedFile(stored, ofPosts, 'Posts only.', [], '2026-11-30');
    expect(v.parse(weightsFile, file)).toEqual(file);
    expect(file.provenance.fitted).toMatchObject({ drafts: 14, kept: 'reply' });
    expect(file.weights.thanks?.reply).toBe(stored.weights.thanks?.reply);
    expect(file.weights['own-act']).toEqual({ post: 0, reply: stored.weights['own-act']?.reply });
    expect(file.weights.thanks?.post).toBe(ofPosts.weights.find(({ id }) => id === 'thanks')?.weight);
  });

  it('measures stored weights again without changing them', () => {
    const before = fittedFile(stored, fit, 'Drafts made for a test.', [], '2026-11-30');
    const after = remeasuredFile(before, fit, unseen, '2026-12-24');
    expect(after.weights).toBe(before.weights);
    expect(after.provenance.fitted).toBe(before.provenance.fitted);
    expect(after.provenance.measured.date).toBe('2026-12-24');
    expect(v.parse(weightsFile, after)).toEqual(after);
    expect(() => remeasuredFile(before, fitLean(core, [replies], 0.01), unseen, '2026-12-24')).toThrow(
      '--keep-weights needs the 28 drafts of the fit, not 14',
    );
  });
});
