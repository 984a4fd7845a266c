/** Resolves once the page has had two frames to bring its model and what it shows together. */
export async function drawn(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** Resolves once the page has put other nodes into an element and drawn them, or has had its time for that. */
export async function drawnAnew(element: HTMLElement): Promise<void> {
  await new Promise<void>((resolve) => {
    const nodes = new MutationObserver(() => {
      finish();
    });
    const finish = (): void => {
      nodes.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(finish, DRAWN_MS);
    nodes.observe(element, { childList: true });
  });
  await drawn();
}

/** A page that draws later than this is taken not to have heard of a change. */
export const DRAWN_MS = 500;

function nextFrame(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      resolve();
    }),
  );
}
