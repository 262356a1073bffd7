// What the fit needs of the product, as one module: the words rules learn must be the words texts are read with.

export { ruleSet } from '../../src/analyzer/rule-set.ts';
export { createRunner } from '../../src/analyzer/run-rules.ts';
export { directionOf } from '../../src/analyzer/weights.ts';
export { parseText } from '../../src/text/parse-text.ts';
