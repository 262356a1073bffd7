/** Writes THIRD_PARTY_LICENSES.txt from the packages that are shipped: `npm run licenses`. */
import { writeFileSync } from 'node:fs';
import { renderLicenses } from './licenses/render-licenses.ts';
import { shippedPackages } from './licenses/shipped-packages.ts';

writeFileSync('THIRD_PARTY_LICENSES.txt', renderLicenses(shippedPackages('.')));
