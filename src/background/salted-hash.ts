const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A random salt, in hexadecimal. */
export function newSalt(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/** A SHA-256 of `text` with `salt`, in hexadecimal; its first half, which is enough to tell a week's threads apart. */
export async function saltedHash(text: string, salt: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${text}`));
  return hex(new Uint8Array(digest, 0, 16));
}
