/** Editors that keep their own history, know of every change, and need no telling. */
const KNOWING =
  '.ql-editor, .ProseMirror, .ck-editor__editable, [data-slate-editor], [data-lexical-editor], .public-DraftEditor-content';
const TINYMCE = '.mce-content-body';

/**
 * Ends an undo step, so that what is written next (or was written last) is one of its own. Two editors
 * take snapshots on certain events only, and without one an undo goes further back than to the change: in
 * TinyMCE it wiped the whole draft. TinyMCE takes one on Insert, a key that does nothing in a browser;
 * RoosterJS, which leaves no sure sign of itself on the page, at the end of a composition. To a plain
 * editor that is the end of nothing.
 */
export function endUndoStep(editor: HTMLElement): void {
  if (editor.matches(TINYMCE)) {
    for (const type of ['keydown', 'keyup']) {
      editor.dispatchEvent(new KeyboardEvent(type, { key: 'Insert', code: 'Insert', keyCode: 45, bubbles: true }));
    }
  } else if (!editor.matches(KNOWING)) {
    editor.dispatchEvent(new CompositionEvent('compositionend', { data: '', bubbles: true }));
  }
}
