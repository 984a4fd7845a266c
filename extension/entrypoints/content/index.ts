import { defineContentScript } from 'wxt/utils/define-content-script';
import { shippedPatterns } from '../../sites/shipped';
import { attach } from './attach';
import { onRewritten } from './rewritten';
import '../../ui/highlights.css';

export default defineContentScript({
  matches: shippedPatterns(),
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // It would tell every page that we are there, on or off.
  noScriptStartedPostMessage: true,
  main(context) {
    let end = attach();
    const stop = onRewritten(() => {
      if (context.isInvalid) return;
      end();
      context.listenForNewerScripts();
      end = attach();
    });
    // A newer copy of this script, or an update of the extension, makes the context invalid.
    context.onInvalidated(() => {
      stop();
      end();
    });
  },
});
