/**
 * `npm run new rule NAME [KIND]` and `npm run new site NAME [HOST]`: writes the files of a rule or
 * a site, which pass all checks as they are, and updates the documents that are generated.
 */
import { existingNames } from './new/existing-names.ts';
import { newFiles } from './new/new-files.ts';
import { readRequest } from './new/read-request.ts';
import { writeFiles } from './package/folder-files.ts';
import { printPlainErrors } from './plain-error.ts';
import { writeRulesDoc } from './rules-doc/write-rules-doc.ts';
import { writeSitesDoc } from './sites-doc/write-sites-doc.ts';

printPlainErrors();
const request = readRequest(process.argv.slice(2), await existingNames());
const files = newFiles(request, new Date().toISOString().slice(0, 10));
writeFiles('.', files);
const updated = await (request.adds === 'rule' ? writeRulesDoc() : writeSitesDoc());
for (const path of files.keys()) console.log(`Wrote ${path}`);
for (const path of updated) console.log(`Updated ${path}`);
console.log(
  request.adds === 'rule'
    ? `Change the rule, then run: npm run test:rule ${request.id}`
    : 'Change the site and its pages, then run: npm run check',
);
