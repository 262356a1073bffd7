import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../../scripts/release/release-notes.ts';

const changelog = `# Changelog

## Unreleased

## 1.2.0 (2026-11-22)

- The mark can be moved.
- An invalid day no longer hides other days.

## [1.1.0]

- Older.

## 1.1.0-rc.1
`;

describe('releaseNotes', () => {
  it('returns the section of a version', () => {
    expect(releaseNotes(changelog, '1.2.0')).toBe(
      '- The mark can be moved.\n- An invalid day no longer hides other days.',
    );
    expect(releaseNotes(changelog, '1.1.0')).toBe('- Older.');
  });

  it.each(['1.2', '2.0.0', '1.1.0-rc.1', 'Unreleased'])(
    'throws an error for %s, which has no section or an empty one',
    (version) => {
      expect(() => releaseNotes(changelog, version)).toThrow(`nothing under “## ${version}”`);
    },
  );
});
