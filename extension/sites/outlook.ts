import type { Site } from './site';

/** Outlook on the web: the body of a message in the reading pane; a draft in the conversation has none. */
export const outlook: Site = {
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  channel: 'email',
  draft: '[role="textbox"][contenteditable="true"]',
  skip: '#appendonsend ~ *, #divRplyFwdMsg, #divRplyFwdMsg ~ *, #Signature, #ms-outlook-mobile-signature',
  send: '[data-testid="ComposeSendButton"]',
  received: {
    message: '[id^="UniqueMessageBody"]',
    skip: '[id$="appendonsend"] ~ *, [id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *, [id$="Signature"]',
  },
};
