import { base64url } from './base64url';

/** Nobody else may have asked with this nonce before. */
export function freshNonce(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

/** Whether a proof shows that its maker holds the token: HMAC-SHA256 over prefix, port and nonce (docs/protocol.md). */
export async function isProof(proof: string, token: string, nonce: string, port: number): Promise<boolean> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', bytes.encode(token), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const mac = await crypto.subtle.sign('HMAC', key, bytes.encode(`tactful1|${port}|${nonce}`));
  return proof === base64url(new Uint8Array(mac));
}
