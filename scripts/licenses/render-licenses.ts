import type { ShippedPackage } from './shipped-packages.ts';

const rule = '-'.repeat(80);

/** `THIRD_PARTY_LICENSES.txt`: whose code is shipped, where it comes from, and each license once. */
export function renderLicenses(packages: readonly ShippedPackage[]): string {
  const texts = [...new Set(packages.map(({ text }) => text))];
  const sections = texts.map((text) => {
    const mine = packages.filter((one) => one.text === text);
    return [rule, ...mine.map(renderPackage), '', text].join('\n');
  });
  return `${intro}\n\n${sections.join('\n\n')}\n`;
}

const intro = `TalkWith itself is under the MIT license (LICENSE). It contains the code of these packages, unchanged but for
being bundled and minified. Each comes from the npm registry; the hash is what an installation is held to.`;

function renderPackage({ name, version, license, repository, integrity }: ShippedPackage): string {
  return `${name} ${version} (${license})\n  source  ${repository}\n  hash    ${integrity}`;
}
