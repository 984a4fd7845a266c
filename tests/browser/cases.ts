import type { Frame, Page } from '@playwright/test';

/** A kind of editor on a page of its own. */
export interface EditorCase {
  name: string;
  path: string;
  /** Where the person clicks to write. */
  editor: string;
  /** The frame that holds the editor, by its address; the page itself when undefined. */
  frame?: string;
}

export const TEXTAREA: EditorCase = { name: 'a textarea', path: 'textarea.html', editor: '#editor' };

export const CASES: readonly EditorCase[] = [
  TEXTAREA,
  { name: 'a contenteditable with a quoted mail', path: 'mail.html', editor: '#editor > div:first-child' },
  { name: 'Quill', path: 'quill.html', editor: '.ql-editor' },
  { name: 'an editor in a frame', path: 'frame.html', editor: '#editor > div:first-child', frame: 'mail.html' },
];

export function frameOf(page: Page, { frame }: EditorCase): Frame {
  if (frame === undefined) return page.mainFrame();
  const found = page.frames().find((candidate) => candidate.url().endsWith(frame));
  if (!found) throw new Error(`no frame ${frame}`);
  return found;
}

declare global {
  interface Window {
    /** The draft as the editor itself holds it. */
    draft: () => string;
    /** What a pause in typing does to the editor's undo steps. */
    pause?: () => void;
  }
}
