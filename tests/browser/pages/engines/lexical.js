import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';

const root = document.querySelector('#editor');
root.contentEditable = 'true';
const editor = createEditor({
  namespace: 'page',
  nodes: [HeadingNode, QuoteNode],
  onError: (error) => console.error(error.message),
});
editor.setRootElement(root);
registerRichText(editor);
const history = createEmptyHistoryState();
registerHistory(editor, history, 300);
editor.update(() => {
  $getRoot().append($createParagraphNode());
});

window.draft = () =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
