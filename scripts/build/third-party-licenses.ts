import type { Plugin } from 'vite';

/** The file in which Vite lists the packages whose code is in the build, with their licenses. */
export const licensesFile = 'THIRD_PARTY_LICENSES.md';

const sourceCode = `All packages come from the npm registry. Their code is minified and otherwise unchanged. The page of a package links to
its source code, for example https://www.npmjs.com/package/preact.
`;

/** Adds where the source code is, because the Mozilla Public License asks to tell people. */
export const addSourceCode: Plugin = {
  name: 'talkwith:source-code-of-packages',
  generateBundle: {
    // After Vite's own plugin, which writes the list.
    order: 'post',
    handler(_, bundle) {
      const list = bundle[licensesFile];
      if (list?.type !== 'asset') throw new Error(`Vite wrote no ${licensesFile}.`);
      list.source = `${list.source}\n## Source code\n\n${sourceCode}`;
    },
  },
};
