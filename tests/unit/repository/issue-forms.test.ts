import { describe, expect, it } from 'vitest';
import { readText, trackedFiles } from './source-tree.ts';

const folder = '.github/ISSUE_TEMPLATE/';
const forms = trackedFiles.filter((path) => path.startsWith(folder) && !path.endsWith('/config.yml'));

it('there is a form for wrong tips and one for sites', () => {
  expect(forms).toEqual([`${folder}site-broke.yml`, `${folder}wrong-tip.yml`]);
});

describe.each(forms)('%s', (form) => {
  const text = readText(form);
  const valuesOf = (key: string) =>
    [...text.matchAll(new RegExp(`^[ -]*${key}: (.+)$`, 'gm'))].map(([, value = '']) => value);

  it('has a name, a description, and fields with different ids and labels', () => {
    expect(text).toMatch(/^name: \S.*\ndescription: \S.*\n(title: ".+"\n)?body:\n {2}- type: /);
    const fields = valuesOf('type').filter((type) => type !== 'markdown');
    for (const type of fields) expect(['input', 'textarea', 'dropdown']).toContain(type);
    expect(new Set(valuesOf('id')).size).toBe(fields.length);
    expect(new Set(valuesOf('label')).size).toBe(fields.length);
  });

  it('asks people not to paste their draft, and mentions drafts nowhere else', () => {
    const notice = 'Please do not paste your draft';
    expect(text).toContain(notice);
    expect(text.replaceAll(notice, '')).not.toMatch(/draft/i);
  });
});
