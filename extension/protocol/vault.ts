import { get, set } from 'idb-keyval';
import { browser } from 'wxt/browser';

/**
 * Where the token is kept: in `storage.session` (memory) while the browser runs, and sealed in
 * `storage.local`, so that a person types the code once and nothing on disk holds the token in clear.
 */
const SESSION = 'token';
const SEALED = 'sealedToken';
const KEY = 'tokenKey';

interface Sealed {
  iv: number[];
  box: number[];
}

/** The token, or undefined when this browser is not paired. */
export async function loadToken(): Promise<string | undefined> {
  const { [SESSION]: token } = await browser.storage.session.get<{ [SESSION]?: string }>(SESSION);
  if (token !== undefined) return token;
  const { [SEALED]: sealed } = await browser.storage.local.get<{ [SEALED]?: Sealed }>(SEALED);
  const unsealed = sealed && (await unseal(sealed));
  if (unsealed !== undefined) await browser.storage.session.set({ [SESSION]: unsealed });
  return unsealed;
}

export async function saveToken(token: string): Promise<void> {
  await browser.storage.session.set({ [SESSION]: token });
  await browser.storage.local.set({ [SEALED]: await seal(token) });
}

export async function forgetToken(): Promise<void> {
  await browser.storage.session.remove(SESSION);
  await browser.storage.local.remove(SEALED);
}

async function seal(token: string): Promise<Sealed> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await set(KEY, key);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(token));
  return { iv: [...iv], box: [...new Uint8Array(box)] };
}

async function unseal({ iv, box }: Sealed): Promise<string | undefined> {
  const key = await get<CryptoKey>(KEY);
  if (!key) return undefined;
  try {
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: new Uint8Array(iv) }, key, new Uint8Array(box));
    return new TextDecoder().decode(opened);
  } catch {
    // Key and box do not belong together any more (a restored profile): as good as not paired.
    return undefined;
  }
}
