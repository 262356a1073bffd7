// `npm run rules-doc`: writes the files that are generated from the rules, docs/rules.md and
// src/options/tips/tip-list.json.
import { printPlainErrors } from './plain-error.ts';
import { writeRulesDoc } from './rules-doc/write-rules-doc.ts';

printPlainErrors();
await writeRulesDoc();
