/**
 * A place of our own beside the page: an element next to `<body>` with a closed shadow root, where the
 * page's styles and scripts do not reach and which is part of no message that gets sent.
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

/** Adds a layer to the page; in the top layer it lies above open dialogs, too. */
export function addLayer(css: string, top: boolean): Layer {
  const host = document.createElement('tactful-layer');
  host.style.cssText = HOST;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  if (top) {
    host.popover = 'manual';
    host.showPopover();
  }
  return { host, root };
}
