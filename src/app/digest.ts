const encoder = new TextEncoder();

/**
 * SHA-256 of bytes or of text in UTF-8, as 64 hexadecimal digits.
 *
 * @example await sha256('') // 'e3b0c442…'
 */
export async function sha256(data: Uint8Array | string): Promise<string> {
  const bytes = typeof data === 'string' ? encoder.encode(data) : data;
  const hash = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
