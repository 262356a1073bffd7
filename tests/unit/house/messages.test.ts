import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../../_locales/en/messages.json' with { type: 'json' };

const scripts = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const source = ['manifest.json', ...scripts.map((file) => `src/${file}`)]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const plural = /_(zero|one|two|few|many|other)$/;

describe('the words of the interface', () => {
  it.each(Object.keys(english))('use %s somewhere', (name) => {
    const said = name.replace(plural, '');
    expect(source.includes(`'${said}'`) || source.includes(`__MSG_${said}__`)).toBe(true);
  });

  it.each(Object.entries(english))('%s says something, in at most nine places', (_, { message }) => {
    expect(message.trim()).toBe(message);
    expect(message).not.toBe('');
    expect(message).not.toMatch(/\$(?![1-9](?!\d))/);
  });
});
