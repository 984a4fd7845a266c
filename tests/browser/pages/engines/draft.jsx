import { Editor, EditorState, RichUtils } from 'draft-js';
import React from 'react';
import { createRoot } from 'react-dom/client';

let current = EditorState.createEmpty();

function Message() {
  const [state, setState] = React.useState(current);
  current = state;
  const command = (name) => {
    const next = RichUtils.handleKeyCommand(current, name);
    if (next) setState(next);
    return next ? 'handled' : 'not-handled';
  };
  const enter = (event) => {
    if (!event.shiftKey) return 'not-handled';
    setState(RichUtils.insertSoftNewline(current));
    return 'handled';
  };
  return <Editor editorState={state} onChange={setState} handleKeyCommand={command} handleReturn={enter} />;
}

createRoot(document.querySelector('#editor')).render(<Message />);

window.draft = () => current.getCurrentContent().getPlainText('\n');
