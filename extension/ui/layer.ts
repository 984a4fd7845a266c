import { closestAround } from '../editors/focus';

/**
 * A place of our own beside the page: an element next to `<body>`, or at the end of an open dialog, with a closed shadow
 * root, where the page's styles and scripts do not reach and which is part of no message that gets sent.
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
 * Adds a layer to the page; in the top layer it lies above open dialogs, too. Around a modal dialog nothing can be pressed
 * or focused, so that what belongs to an editor in one goes into it (whatwg/html#10811).
 */
export function addLayer(css: string, top: boolean, editor?: HTMLElement): Layer {
  const host = document.createElement('tactful-layer');
  host.style.cssText = HOST;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const dialog = editor && closestAround(editor, 'dialog:modal');
  (dialog ?? document.documentElement).append(host);
  if (top) {
    host.popover = 'manual';
    host.showPopover();
  }
  return { host, root };
}
