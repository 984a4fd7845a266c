import type { Frame, Page } from '@playwright/test';

/** A kind of editor on a page of its own. */
export interface EditorCase {
  name: string;
  path: string;
  /** Where the person clicks to write. */
  editor: string;
  /** The frame that holds the editor, by its element; the page itself when undefined. */
  frame?: string;
  /** Whether it takes plain text only, and so nothing bold. */
  plain?: true;
  /** The keys that redo, where they are not Ctrl+Y. */
  redo?: string;
  /** The package under test, as COMPATIBILITY.md names it. */
  engine?: string;
}

export const TEXTAREA: EditorCase = { name: 'a textarea', path: 'textarea.html', editor: '#editor', plain: true };

export const MAIL: EditorCase = {
  name: 'a contenteditable with a quoted mail',
  path: 'mail.html',
  editor: '#editor > div:first-child',
};

export const QUILL: EditorCase = {
  name: 'Quill',
  path: 'engine.html?quill',
  editor: '.ql-editor',
  engine: 'quill',
  redo: 'Control+Shift+z',
};

/** One of each way to write: these run through everything. */
export const CASES: readonly EditorCase[] = [
  TEXTAREA,
  MAIL,
  QUILL,
  { name: 'an editor in a frame', path: 'frame.html', editor: '#editor > div:first-child', frame: 'iframe' },
];

/** Every engine that people meet: these run through what an editor of its own can get wrong. */
export const ENGINES: readonly EditorCase[] = [
  TEXTAREA,
  { name: 'a plain contenteditable', path: 'plain.html', editor: '#editor' },
  { name: 'a contenteditable for plain text only', path: 'plain.html?plaintext-only', editor: '#editor', plain: true },
  QUILL,
  { name: 'RoosterJS', path: 'engine.html?rooster', editor: '#editor', engine: 'roosterjs' },
  { name: 'CKEditor 5', path: 'engine.html?ckeditor', editor: '.ck-editor__editable', engine: 'ckeditor5' },
  { name: 'Slate', path: 'engine.html?slate', editor: '[data-slate-editor]', engine: 'slate' },
  { name: 'Lexical', path: 'engine.html?lexical', editor: '#editor', engine: 'lexical' },
  {
    name: 'Draft.js',
    path: 'engine.html?draft',
    editor: '.public-DraftEditor-content',
    engine: 'draft-js',
    redo: 'Control+Shift+z',
  },
  { name: 'ProseMirror', path: 'engine.html?prosemirror', editor: '.ProseMirror', engine: 'prosemirror-view' },
  { name: 'Tiptap', path: 'engine.html?tiptap', editor: '.tiptap', engine: '@tiptap/core' },
  { name: 'TinyMCE, inline', path: 'engine.html?tinymce#inline', editor: '#editor', engine: 'tinymce' },
  { name: 'TinyMCE, in a frame', path: 'engine.html?tinymce', editor: 'body', frame: 'iframe', engine: 'tinymce' },
];

/** Opens the case's page and waits until its editor is there. */
export async function openCase(page: Page, site: string, { path, frame, editor }: EditorCase): Promise<Frame> {
  await page.goto(`${site}/${path}`);
  const found = frame === undefined ? page.mainFrame() : await (await page.waitForSelector(frame)).contentFrame();
  if (!found) throw new Error(`no frame ${frame ?? ''}`);
  await found.waitForFunction(() => 'draft' in window);
  await found.locator(editor).waitFor();
  return found;
}

declare global {
  interface Window {
    /** The draft as the editor itself holds it, a line a paragraph. */
    draft: () => string;
    /** What a pause in typing does to the editor's undo steps. */
    pause?: () => void;
  }
}
