import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
/** Area under the ROC curve, three decimals. */
const auc = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const date = v.pipe(v.string(), v.isoDate());
const text = v.pipe(v.string(), v.nonEmpty());
const kind = v.picklist(['post', 'reply']);
const weight = v.pipe(v.number(), v.finite());
/** `weights`: of the weights in the file. `leftOut`: of the same fit, on drafts it did not see. */
const twoAucs = v.strictObject({ weights: auc, leftOut: auc });
const set = { name: text, kind: v.picklist(['post', 'reply', 'both']), talksAt: count, talksWith: count };

const provenance = v.strictObject({
  /** The drafts of the fit. `kept` is the kind that had none: its weights are older. */
  fitted: v.strictObject({
    date,
    about: text,
    drafts: count,
    talksAt: count,
    talksWith: count,
    kept: v.optional(kind),
  }),
  /** How well the weights do on those drafts: all together, then each set. */
  measured: v.strictObject({
    date,
    note: text,
    auc: twoAucs,
    sets: v.array(v.strictObject({ ...set, auc: twoAucs })),
  }),
  /** How well the weights in the file do on drafts that had no part in the fit. */
  unseen: v.optional(v.strictObject({ date, auc, sets: v.array(v.strictObject({ ...set, auc })) })),
});

/** The content of `src/analyzer/weights.json`. `src/analyzer/weights.ts` explains the weights. */
export const weightsFile = v.strictObject({
  provenance,
  weights: v.record(text, v.strictObject({ post: weight, reply: weight })),
});

export type WeightsFile = v.InferOutput<typeof weightsFile>;
export type Provenance = WeightsFile['provenance'];

const maxInline = 80;

/** The file as it is stored: small objects in one line, so that diffs are easy to read. */
export function formatWeights(file: WeightsFile): string {
  const json = JSON.stringify(file, null, 2).replaceAll(/\{[^{}]*\}/g, (object) => {
    const line = object.replaceAll(/\n */g, ' ');
    return line.length <= maxInline ? line : object;
  });
  return `${json}\n`;
}
