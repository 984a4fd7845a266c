import { createEditor, exportContent, ShortcutPlugin } from 'roosterjs';

const root = document.querySelector('#editor');
const editor = createEditor(root, [new ShortcutPlugin()]);

window.draft = () => exportContent(editor, 'PlainText').replaceAll('\u00a0', ' ').replaceAll('\r', '').trimEnd();
