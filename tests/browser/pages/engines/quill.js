import Quill from 'quill';

const quill = new Quill('#editor', { modules: { toolbar: false } });

window.draft = () => quill.getText().trimEnd();
// Quill joins what follows within a second into one undo step; a person has paused before clicking.
window.pause = () => quill.history.cutoff();
