// `npm run sites-doc`: writes docs/sites.md from src/sites.
import { printPlainErrors } from './plain-error.ts';
import { writeSitesDoc } from './sites-doc/write-sites-doc.ts';

printPlainErrors();
await writeSitesDoc();
