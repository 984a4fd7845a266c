import type { Span } from '../drafts/edit';

/** How a write went: `done`, or the draft is as it was (`refused`), or it could not be put back (`damaged`). */
export type Written = 'done' | 'refused' | 'damaged';

/** One editor on the page, whatever its making: read, locate, write. Nothing is added to it. */
export interface Editor {
  readonly element: HTMLElement;
  /** The draft as the person sees it. What they did not write is blanked with as many spaces. */
  read(): string;
  /** Offset of the caret in `read()`, or its end when the caret is elsewhere. */
  caret(): number;
  /** Puts the focus and the caret back into the editor. */
  focus(): void;
  /** Replaces a stretch as one undoable step and leaves the caret behind it. */
  write(span: Span, replacement: string): Promise<Written>;
  /** Calls back whenever the text may have changed; returns how to stop. */
  watch(changed: () => void): () => void;
  /** Whether the editor is still part of the page. */
  alive(): boolean;
}

/** Folds what browsers and editors exchange at will, so that equal looking texts compare equal. */
export function fold(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd();
}

/** Offers a change to the page's editor as the browser's own spelling correction would; true when it took over. */
export function offerReplacement(target: HTMLElement, text: string, range: StaticRange | undefined): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const event = new InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    data: text,
    dataTransfer,
    targetRanges: range ? [range] : [],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !target.dispatchEvent(event);
}

/**
 * Inserts at the selection as typing would, so that the editor's own undo knows of it. The command is
 * deprecated but has no successor: nothing else reaches the browser's undo stack.
 */
export function typeText(text: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** Takes back the last step, as the person's own undo would. */
export function undoStep(): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('undo');
}

/** Resolves once the page has heard of a new selection; editors that keep their own need that before a write. */
export async function selectionSettled(): Promise<void> {
  await new Promise<void>((resolve) => {
    // Nothing is announced when the selection was there already.
    const fallback = setTimeout(resolve, SELECTION_ANNOUNCED_MS);
    document.addEventListener(
      'selectionchange',
      () => {
        clearTimeout(fallback);
        setTimeout(resolve, 0);
      },
      { once: true },
    );
  });
}

/** Chromium announces a selection within a frame; measured with twelve editors, 30 ms is enough. */
const SELECTION_ANNOUNCED_MS = 30;

/** Resolves after the page has had two frames to bring model and page together. */
export async function settled(): Promise<void> {
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
