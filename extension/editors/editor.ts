import { follow, type Span } from '../drafts/edit';
import { holdsFocus } from './focus';
import { drawn, DRAWN_MS } from './frames';

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
  /** Puts the caret before a character of the draft. */
  place(offset: number): void;
  /** Whether something in it is blanked, for the person did not write it, or wrote code. */
  leavesOut(): boolean;
  /** Whether words can take the place of a stretch without losing something else that the person would miss. */
  canWrite(span: Span, replacement: string): boolean;
  /** Whether a stretch is plain running text in one line, so that writing it anew loses no formatting. */
  isPlain(span: Span): boolean;
  /** Replaces a stretch as one undoable step and leaves the caret behind it. */
  write(span: Span, replacement: string): Promise<Written>;
  /** Calls back whenever the text may have changed; returns how to stop. */
  watch(changed: () => void): () => void;
}

/** The steps of a write that differ from editor to editor. */
export interface Selecting {
  /** Selects the stretch; returns where a change to it is offered. */
  select: () => { target: HTMLElement; range?: StaticRange };
  /** Takes this change from a paste only: as it is, or a paragraph a line. */
  pastes?: 'text' | 'paragraphs' | undefined;
  /** What lies outside a stretch, in which blocks, links and formatting: all of it is to stay as it is. */
  around?: (span: Span) => string;
  /** Remembers the selection as it is; what is returned brings it back. */
  keep: () => () => void;
  /** Ends the editor's undo step, before the change and behind it. */
  endStep?: () => void;
}

/**
 * Replaces a stretch and reads the editor again: if it does not hold what was meant, the change is taken
 * back. Nothing is written once the editor has lost the focus, its text is another, or the selected nodes have
 * been drawn anew, and unless all went well the selection is what it was, so that the next key deletes nothing.
 */
export async function writeVerified(
  editor: Editor,
  span: Span,
  replacement: string,
  { select, keep, endStep, pastes, around }: Selecting,
): Promise<Written> {
  const before = editor.read();
  const meant = before.slice(0, span.start) + replacement + before.slice(span.end);
  const [aside, whole] = [around?.(span), around?.(NOTHING)];
  const written = { start: span.start, end: span.start + replacement.length };
  const bringBack = keep();
  if (!holdsFocus(editor.element)) editor.focus();
  const { target, range } = select();
  await selectionSettled();
  if (!holdsFocus(editor.element)) return 'refused';
  if (editor.read() !== before || range?.startContainer.isConnected === false) {
    bringBack();
    return 'refused';
  }
  endStep?.();
  const taken =
    (pastes !== undefined && offerPaste(target, replacement, pastes)) || offerReplacement(target, replacement, range);
  if (!taken) typeText(replacement);
  // At once: an undo may follow before anybody has seen that all went well.
  endStep?.();
  const wentOn = watchHand();
  const isDone = await settled(() => holdsText(editor, meant) && around?.(written) === aside);
  // What the person did meanwhile is theirs: an undo of ours would take that back.
  if (wentOn() && !isDone) return follow(span, before, editor.read()) ? 'refused' : 'done';
  if (isDone) return 'done';
  if (!holdsText(editor, before)) {
    // Whoever took the change over has to take it back: the browser's own undo knows nothing of it.
    if (taken) offerUndo(editor.element);
    else undoStep();
    await settled(() => holdsText(editor, before));
  }
  if (holdsFocus(editor.element)) bringBack();
  return holdsText(editor, before) && around?.(NOTHING) === whole ? 'refused' : 'damaged';
}

const NOTHING: Span = { start: 0, end: 0 };

function holdsText(editor: Editor, text: string): boolean {
  return fold(editor.read()) === fold(text);
}

/** Folds what browsers and editors exchange at will, so that equal looking texts compare equal. */
function fold(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd();
}

/**
 * Offers a change to the page's editor as the browser's own spelling correction would, and one that only leaves words
 * out as a cut, for Slate and Lexical insert no empty text; true when it took over.
 */
function offerReplacement(target: HTMLElement, text: string, range: StaticRange | undefined): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const event = new InputEvent('beforeinput', {
    ...(text === ''
      ? { inputType: 'deleteContentBackward' }
      : { inputType: 'insertReplacementText', data: text, dataTransfer }),
    targetRanges: range ? [range] : [],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !target.dispatchEvent(event);
}

/** Offers a text as a paste would; true when the page's editor took it. */
function offerPaste(target: HTMLElement, text: string, as: 'text' | 'paragraphs'): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (as === 'paragraphs') clipboardData.setData('text/html', text.split('\n').map(paragraph).join(''));
  return (
    text !== '' &&
    !target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  );
}

/** One line as the HTML of a paragraph; an empty one is held open by a blank. */
function paragraph(line: string): string {
  const element = document.createElement('p');
  element.textContent = line === '' ? '\u00a0' : line;
  return element.outerHTML;
}

/** Asks an editor that keeps its own history to take its last step back. */
function offerUndo(target: HTMLElement): void {
  target.dispatchEvent(
    new InputEvent('beforeinput', { inputType: 'historyUndo', bubbles: true, cancelable: true, composed: true }),
  );
}

/**
 * Inserts at the selection as typing would, so that the editor's own undo knows of it. The command is
 * deprecated but has no successor: nothing else reaches the browser's undo stack.
 */
function typeText(text: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** Takes back the last step, as the person's own undo would. */
function undoStep(): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('undo');
}

/** Tells, once, whether the person has pressed a key or a button since. */
function watchHand(): () => boolean {
  let wentOn = false;
  const watching = new AbortController();
  for (const type of ['keydown', 'mousedown']) {
    const heard = (event: Event): void => {
      wentOn ||= event.isTrusted;
    };
    window.addEventListener(type, heard, { capture: true, signal: watching.signal });
  }
  return () => {
    watching.abort();
    return wentOn;
  };
}

/** Resolves once the page has heard of a new selection; editors that keep their own need that before a write. */
async function selectionSettled(): Promise<void> {
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

/**
 * Whether the editor holds what it should once the page has had two frames to bring model and page together: a text that
 * is there at once may be drawn over, and a busy page may take longer to draw it at all.
 */
async function settled(stands: () => boolean): Promise<boolean> {
  const deadline = performance.now() + DRAWN_MS;
  do {
    await drawn();
    if (stands()) return true;
  } while (performance.now() < deadline);
  return false;
}
