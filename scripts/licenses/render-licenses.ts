import type { ShippedPackage } from './shipped-packages.ts';

const divider = '-'.repeat(80);

/**
 * The text of `THIRD_PARTY_LICENSES.txt`: the shipped packages, their sources, and each license
 * once.
 */
export function renderLicenses(packages: readonly ShippedPackage[]): string {
  const texts = [...new Set(packages.map(({ text }) => text))];
  const sections = texts.map((text) => {
    const sameLicense = packages.filter((one) => one.text === text);
    return [divider, ...sameLicense.map(renderPackage), '', text].join('\n');
  });
  return `${intro}\n\n${sections.join('\n\n')}\n`;
}

const intro = `TalkWith is under the MIT license (LICENSE). It contains the code of the packages below. Their code is bundled and
minified, and otherwise unchanged. All packages come from the npm registry; npm checks each one against its hash.`;

function renderPackage({ name, version, license, repository, integrity }: ShippedPackage): string {
  return `${name} ${version} (${license})\n  source  ${repository}\n  hash    ${integrity}`;
}
