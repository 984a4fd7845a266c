/**
 * Hears of a page, or a frame, that is written anew: `document.open()` drops all listeners of the document and the
 * window, everybody's; who observes the document is left. Returns how to end it.
 */
export function onRewritten(again: () => void): () => void {
  let root = document.firstElementChild;
  const observer = new MutationObserver(() => {
    const now = document.firstElementChild;
    if (now === null || now === root) return;
    root = now;
    again();
  });
  observer.observe(document, { childList: true });
  return () => {
    observer.disconnect();
  };
}
