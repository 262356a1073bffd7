import { expect, it } from 'vitest';
import { renderLicenses } from '../../../scripts/licenses/render-licenses.ts';
import { shippedPackages } from '../../../scripts/licenses/shipped-packages.ts';
import { readText, root } from './source-tree.ts';

it('THIRD_PARTY_LICENSES.txt says whose code is shipped (if not: npm run licenses)', () => {
  expect(readText('THIRD_PARTY_LICENSES.txt')).toBe(renderLicenses(shippedPackages(root)));
});

it('everything shipped is under a license that lets it be part of an MIT program', () => {
  const packages = shippedPackages(root);
  expect(packages.map(({ name }) => name)).toContain('@floating-ui/core');
  for (const { name, license } of packages) expect(['MIT', 'MPL-2.0'], name).toContain(license);
});
