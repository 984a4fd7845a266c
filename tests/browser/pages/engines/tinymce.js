import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.inline.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';

// engine.html?tinymce#inline edits the page's own element, engine.html?tinymce a document in a frame.
const [editor] = await tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  inline: location.hash === '#inline',
  content_css: 'default',
  menubar: false,
  toolbar: false,
});

editor.getWin().draft = () => editor.getContent({ format: 'text' }).replaceAll('\u00a0', ' ').replaceAll('\n\n', '\n');
