import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** A package whose code ships with the extension. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier: https://spdx.org/licenses/ */
  readonly license: string;
  /** URL of the source repository. */
  readonly repository: string;
  /** The hash that `npm ci` checks the download against: https://www.w3.org/TR/SRI/ */
  readonly integrity: string;
  /** The full text of the license file in the package. */
  readonly text: string;
}

const names = v.optional(v.record(v.string(), v.string()), {});
const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      integrity: v.optional(v.string()),
      dependencies: names,
    }),
  ),
});
const manifestSchema = v.object({
  repository: v.union([
    v.string(),
    v.pipe(
      v.object({ url: v.string() }),
      v.transform(({ url }) => url),
    ),
  ]),
});

/**
 * All direct and indirect dependencies of the project in `root`, sorted by name. Throws if one is
 * not installed or has no license file.
 */
export function shippedPackages(root: string): ShippedPackage[] {
  const { packages } = v.parse(lockSchema, readJson(join(root, 'package-lock.json')));
  const found = new Map<string, ShippedPackage>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    const { version, license, integrity, dependencies } = packages[`node_modules/${name}`] ?? {};
    if (version === undefined || license === undefined || integrity === undefined)
      throw new Error(`package-lock.json has no version, license, or hash for ${name}.`);
    const folder = join(root, 'node_modules', name);
    const { repository } = v.parse(manifestSchema, readJson(join(folder, 'package.json')));
    const text = readLicense(folder);
    found.set(name, { name, version, license, repository: repositoryUrl(repository), integrity, text });
    Object.keys(dependencies ?? {}).forEach(visit);
  };
  Object.keys(packages['']?.dependencies ?? {}).forEach(visit);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function readLicense(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no license file.`);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** The browser URL for a `repository` field in any form that npm allows. */
function repositoryUrl(repository: string): string {
  return repository
    .replace(/^git\+/, '')
    .replace(/^git:/, 'https:')
    .replace(/\.git$/, '')
    .replace(/^(?!https:)/, 'https://github.com/');
}
