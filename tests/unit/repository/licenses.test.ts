import { expect, it } from 'vitest';
import { renderLicenses } from '../../../scripts/licenses/render-licenses.ts';
import { shippedPackages } from '../../../scripts/licenses/shipped-packages.ts';
import { readText, root } from './source-tree.ts';

it('THIRD_PARTY_LICENSES.txt lists all shipped packages (to update it: npm run licenses)', () => {
  expect(readText('THIRD_PARTY_LICENSES.txt')).toBe(renderLicenses(shippedPackages(root)));
});

it('all shipped packages have a license that is compatible with MIT', () => {
  const packages = shippedPackages(root);
  expect(packages.map(({ name }) => name)).toContain('@floating-ui/core');
  for (const { name, license } of packages) expect(['MIT', 'MPL-2.0'], name).toContain(license);
});
