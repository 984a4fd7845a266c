import type { Site } from './site';

/** HubSpot's inbox, by public scripts that write in it. */
export const hubspot: Site = {
  hosts: ['app.hubspot.com', 'app-eu1.hubspot.com', 'app-na2.hubspot.com', 'app-ap1.hubspot.com'],
  channel: 'email',
  audience: 'customer',
  draft: '.ProseMirror[contenteditable="true"]',
  send:
    'button:has([data-key="composer-ui.send-button.capabilities-editor-submit-button.send"]), ' +
    '[data-test-id="composer-send-button"]',
  skip: '.hs-signature, .hs_reply',
};
