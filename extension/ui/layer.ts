import { drawnAround } from '../editors/focus';

/**
 * A place of our own beside the page: an element next to `<body>`, or in the dialog around an editor, with a closed
 * shadow root, where the page's styles and scripts do not reach and which is part of no message that gets sent.
 */
export interface Layer {
  host: HTMLElement;
  root: ShadowRoot;
}

/** The page may style any element, so that what must hold is said on the element itself. */
const HOST = [
  'all: initial !important',
  'position: fixed !important',
  'inset: 0 auto auto 0 !important',
  'width: 0 !important',
  'height: 0 !important',
  'margin: 0 !important',
  'padding: 0 !important',
  'border: 0 !important',
  'background: none !important',
  'overflow: visible !important',
  'z-index: 2147483647 !important',
].join(';');

/**
 * Where a layer for an editor goes: outside an open modal dialog everything is dead to mouse, keyboard and screen readers
 * (whatwg/html#10811), and a press outside a popover closes it.
 */
export function homeOf(editor: Element): Element {
  const home = [...drawnAround(editor)].at(-1);
  return home?.isConnected === true && home !== editor ? home : document.documentElement;
}

/** Makes a layer, which is nowhere yet. */
export function makeLayer(css: string): Layer {
  const host = document.createElement('tactful-layer');
  host.style.cssText = HOST;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

/** Puts a layer, wherever it was, behind what its home holds; in the top layer it lies above all that is open there. */
export function putLayer({ host }: Layer, home: Element, top: boolean): void {
  home.append(host);
  host.popover = top ? 'manual' : null;
  if (top) host.showPopover();
}
