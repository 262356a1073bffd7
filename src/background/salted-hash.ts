/** A random salt of 16 bytes, in hexadecimal. */
export function newSalt(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}

/** The first half of the SHA-256 of `salt` and `text`, in hexadecimal. */
export async function saltedHash(text: string, salt: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${text}`));
  return toHex(new Uint8Array(digest, 0, 16));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
