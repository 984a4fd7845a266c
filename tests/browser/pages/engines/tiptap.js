import { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import StarterKit from '@tiptap/starter-kit';

const editor = new Editor({ element: document.querySelector('#editor'), extensions: [StarterKit] });

window.draft = () => editor.getText({ blockSeparator: '\n' });
// Changes next to each other within half a second are one step; a person has paused before clicking.
window.pause = () => editor.view.dispatch(closeHistory(editor.state.tr));
