import React from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const editor = withHistory(withReact(createEditor()));

function Leaf({ attributes, children, leaf }) {
  return <span {...attributes}>{leaf.bold ? <strong>{children}</strong> : children}</span>;
}

function keys(event) {
  if (event.ctrlKey && event.key === 'b') {
    event.preventDefault();
    if (Editor.marks(editor)?.bold) Editor.removeMark(editor, 'bold');
    else Editor.addMark(editor, 'bold', true);
  } else if (event.shiftKey && event.key === 'Enter') {
    event.preventDefault();
    Editor.insertText(editor, '\n');
  }
}

createRoot(document.querySelector('#editor')).render(
  <Slate editor={editor} initialValue={[{ type: 'paragraph', children: [{ text: '' }] }]}>
    <Editable renderLeaf={(props) => <Leaf {...props} />} onKeyDown={keys} />
  </Slate>,
);

window.draft = () => editor.children.map((block) => Node.string(block)).join('\n');
