import Quill from 'quill';

/** Slack's composer is a Quill whose Enter sends, or its button. */
const quill = new Quill('#editor', {
  modules: { toolbar: false, keyboard: { bindings: { send: { key: 'Enter', shiftKey: false, handler: send } } } },
});

function send() {
  const line = document.createElement('li');
  line.textContent = quill.getText().trimEnd();
  document.querySelector('#sent').append(line);
  quill.setText('', 'user');
}

document.querySelector('#send')?.addEventListener('click', send);
window.draft = () => quill.getText().trimEnd();
