/** Resolves once the page has had two frames to bring its model and what it shows together. */
export async function drawn(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      resolve();
    }),
  );
}
