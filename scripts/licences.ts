/** Writes THIRD_PARTY_LICENSES.txt from the packages that are shipped: `npm run licences`. */
import { writeFileSync } from 'node:fs';
import { renderLicences } from './licences/render-licences.ts';
import { shippedPackages } from './licences/shipped-packages.ts';

writeFileSync('THIRD_PARTY_LICENSES.txt', renderLicences(shippedPackages('.')));
