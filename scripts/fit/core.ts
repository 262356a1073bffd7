// What the fit needs of the product, as one module: the words rules learn must be the words texts are read with.
export { lookWith } from '../../src/analyzer/look.ts';
export { ruleSet } from '../../src/analyzer/rule-set.ts';
export { directionOf } from '../../src/analyzer/weights.ts';
export { parseText } from '../../src/text/parse-text.ts';
