import type { Site } from './site';

export const intercom: Site = {
  hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
  channel: 'chat',
  audience: 'customer',
  draft: '.embercom-prosemirror-composer-editor',
};
