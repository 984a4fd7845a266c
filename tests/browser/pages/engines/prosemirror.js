import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { closeHistory, history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const lineBreak = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
  return true;
});
const view = new EditorView(document.querySelector('#editor'), {
  state: EditorState.create({
    schema,
    plugins: [
      history(),
      keymap({
        'Mod-z': undo,
        'Mod-y': redo,
        'Mod-Shift-z': redo,
        'Mod-b': toggleMark(schema.marks.strong),
        'Shift-Enter': lineBreak,
      }),
      keymap(baseKeymap),
    ],
  }),
});

window.draft = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n');
// Changes next to each other within half a second are one step; a person has paused before clicking.
window.pause = () => view.dispatch(closeHistory(view.state.tr));
