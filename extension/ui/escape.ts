/** Closes what is open on Escape, until the function that comes back is called. */
export function onEscape(close: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // The page must not take this Escape for its own (a mail window would close).
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  // On the window, before any listener of the page.
  window.addEventListener('keydown', onKey, true);
  return () => {
    window.removeEventListener('keydown', onKey, true);
  };
}
