import { browser } from 'wxt/browser';
import { loadManaged } from './managed';

/** The literal address of this computer: `localhost` may be somebody else. */
const COMPUTER = 'http://127.0.0.1';

/** Where the service listens, unless the organisation has it listen elsewhere. */
const PORT = __TACTFUL_PORT__;

/**
 * The service's port. It is part of the identity proof, so that a proof cannot be relayed from another port.
 * The manifest names no port: match patterns of Firefox know none, and an organisation may need another one.
 */
export async function servicePort(): Promise<number> {
  return (await loadManaged()).port ?? PORT;
}

/** The browser's permission for every port of this computer. A person may withhold it, as that of any site. */
const PERMISSION = { origins: [`${COMPUTER}/*`] };

export function isServiceAllowed(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Has the browser ask the person for it. Call it from a click. */
export async function allowService(): Promise<void> {
  await browser.permissions.request(PERMISSION);
}

/** Where a service on a port of this computer is asked. */
export function addressAt(port: number): string {
  return `${COMPUTER}:${port}`;
}

/** The version of the HTTP contract that this extension speaks. */
export const API_VERSION = 1;
