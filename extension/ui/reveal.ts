import { drawnAround } from '../editors/focus';

/** Kept free above and below what is brought into view, in pixels. */
const MARGIN = 24;

/** Scrolls whatever scrolls around a place until it can be seen, and nothing when it can. */
export function reveal(place: DOMRect, within: HTMLElement): void {
  let { top, bottom } = place;
  for (const box of drawnAround(within)) {
    const isPage = box === document.documentElement;
    if (!isPage && !scrolls(box)) continue;
    const view = isPage ? new DOMRect(0, 0, innerWidth, innerHeight) : box.getBoundingClientRect();
    const before = box.scrollTop;
    box.scrollTop += Math.min(0, top - MARGIN - view.top) || Math.max(0, bottom + MARGIN - view.bottom);
    top -= box.scrollTop - before;
    bottom -= box.scrollTop - before;
  }
}

function scrolls(box: Element): boolean {
  if (box.scrollHeight <= box.clientHeight) return false;
  return box instanceof HTMLTextAreaElement || /auto|scroll/.test(getComputedStyle(box).overflowY);
}
