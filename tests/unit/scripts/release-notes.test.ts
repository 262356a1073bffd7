import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../../scripts/release/release-notes.ts';

const changelog = `# Changelog

## Unreleased

## 1.2.0 (2026-11-22)

- The mark can be moved.
- A day that breaks costs no other.

## [1.1.0]

- Older.

## 1.1.0-rc.1
`;

describe('notesOf', () => {
  it('finds what is under the heading of a version', () => {
    expect(releaseNotes(changelog, '1.2.0')).toBe(
      '- The mark can be moved.\n- A day that breaks costs no other.',
    );
    expect(releaseNotes(changelog, '1.1.0')).toBe('- Older.');
  });

  it.each(['1.2', '2.0.0', '1.1.0-rc.1', 'Unreleased'])('has nothing for %s', (version) => {
    expect(() => releaseNotes(changelog, version)).toThrow(`nothing under “## ${version}”`);
  });
});
