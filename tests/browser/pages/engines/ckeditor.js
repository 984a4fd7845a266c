import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';

const editor = await ClassicEditor.create(document.querySelector('#editor'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold],
});
const { model } = editor;

function words(element) {
  return [...element.getChildren()].map((node) => (node.is('$text') ? node.data : '\n')).join('');
}

window.draft = () => [...model.document.getRoot().getChildren()].map(words).join('\n');
